"""English: numbers, dates, times, nations, and what tells the language."""

from __future__ import annotations

STOPWORDS = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "and",
        "in",
        "for",
        "on",
        "with",
        "at",
        "by",
        "from",
        "his",
        "her",
        "was",
        "were",
        "who",
        "which",
        "that",
        "he",
        "she",
        "it",
        "as",
        "after",
        "before",
        "when",
        "while",
        "this",
        "but",
        "not",
        "have",
        "has",
        "had",
        "be",
        "been",
        "race",
    ]
)

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]

_TENS = {"twenty": 20, "thirty": 30}

CARDINALS = {
    **{word: number for number, word in enumerate(_ONES) if number},
    **_TENS,
    **{
        f"{ten}-{one}": value + number
        for ten, value in _TENS.items()
        for number, one in enumerate(_ONES[:10])
        if number
    },
}

_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]

ORDINALS = {
    **{word: number for number, word in enumerate(_ORDINALS, 1)},
    **{f"twenty-{word}": 20 + n for n, word in enumerate(_ORDINALS[:9], 1)},
}

ORDINAL = r"(\d{1,2})(?:st|nd|rd|th)\b"

SECONDE = (
    r"(?<!\bone )(?<!\ba )(?<!\bsame )(?<!\bsingle )(?<!\bper )(?<!\bof a )(?<!\d )"
    r"(?<!-)(?<!\bhalf a )second\b|"
    r"(?<=\ba )second(?= (?:win|victory|"
    r"place|title|consecutive|straight|podium|successive|success|crown|row|"
    r"time|in a row))"
)
"""Where "second" is no unit of time."""

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]

WEEKDAYS = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
]

DAY_FIRST = False

TIME = r"\b(\d{1,2}):(\d{2})(?: ?(?:am|pm|a\.m\.|p\.m\.|hrs))?(?![:.]?\d)"

RACE = (
    r"\brace (?:no\. ?)?(?P<number>[1-4]|one|two|three)\b|"
    r"(?<!\bhis )(?<!\bher )(?<!\btheir )"
    r"\b(?P<ordinal>first|opening|second|third|final|last) "
    r"(?:(?P<among>(?!in )[\w-]+) )?(?:race|contest|"
    r"encounter|leg|heat)\b"
    r"(?! (?:of the season|in a row|in succession|running|in the (?:class|category)|"
    r"in (?:am|pro)))|"
    r"\b(?P<opener>opener)\b|"
    r"\b(?P<first_day>first day|day one)\b|\b(?P<eve>(?:the )?(?:day before|"
    r"previous day))\b|"
    r"\b(?P<weekday>friday|saturday|sunday)\b"
)

RACE_AGAIN = (
    r"\bthe (?P<ordinal>first|second|third|last)"
    r"(?=[,.;]| (?:ahead|from|by|with|for|and|as well|too)\b)"
)
"""A race whose noun was told: "winner of the first race and of the second"."""
OTHER_NOUN = r"\b(?:place|position|pole|row|step|win|victory|time|round)"
"""What an ordinal behind it is more likely of."""

RACE_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "first": 1,
    "opening": 1,
    "second": 2,
    "third": 3,
    "final": -1,
    "last": -1,
}

MULTIPLES = {
    "double": 2,
    "triple": 3,
    "quadruple": 4,
    "two": 2,
    "three": 3,
    "four": 4,
    "twice": 2,
    "three times": 3,
    "four times": 4,
    "five times": 5,
}

COUNTRIES = {
    "FR": ("France", "French(?:man|woman)?"),
    "BE": ("Belgium", "Belgian"),
    "IT": ("Italy", "Italian"),
    "ES": ("Spain", "Spanish|Spaniard"),
    "PT": ("Portugal", "Portuguese"),
    "DE": ("Germany", "German"),
    "AT": ("Austria", "Austrian"),
    "MC": ("Monaco", "Monegasque"),
    "CH": ("Switzerland", "Swiss"),
    "GB": (
        "Great Britain",
        "British|Briton|English(?:man|woman)?|Scots?(?:man|woman)?",
    ),
    "NL": ("Netherlands", "Dutch(?:man|woman)?"),
    "LU": ("Luxembourg", "Luxembourger"),
    "US": ("United States", "American"),
    "PL": ("Poland", "Polish|Pole"),
    "SE": ("Sweden", "Swedish|Swede"),
    "DK": ("Denmark", "Danish|Dane"),
    "NO": ("Norway", "Norwegian"),
    "FI": ("Finland", "Finnish|Finn"),
    "CA": ("Canada", "Canadian"),
    "BR": ("Brazil", "Brazilian"),
    "AU": ("Australia", "Australian"),
    "JP": ("Japan", "Japanese"),
    "MX": ("Mexico", "Mexican"),
    "IE": ("Ireland", "Irish(?:man|woman)?"),
    "HU": ("Hungary", "Hungarian"),
    "CZ": ("Czechia", "Czech"),
}

DRIVER_WORDS = ("driver", "man", "racer")

TEAM_DRIVER = r"\b(?:the )?(?P<after>{0}) (?:driver|man|racer)\b(?P<before>)"

BY_NATION = (
    r"\b(?:[Tt]he )(?:(?:[\w-]+-year-old|young) )?(?:{0})"
    r"(?: driver| man| woman)?\b(?! (?:track|circuit|position|"
    r"soil|meeting|round|sun|ace|capital|[A-Z]))"
)

NATION_APPOSED = r", an? (?:\d+-year-old |young )?(?:{0})\b"
"""A nation told right behind a name."""
