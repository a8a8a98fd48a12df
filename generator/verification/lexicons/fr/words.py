"""French: numbers, dates, times, nations, and what tells the language."""

from __future__ import annotations

STOPWORDS = frozenset(
    [
        "le",
        "la",
        "les",
        "un",
        "une",
        "des",
        "du",
        "de",
        "et",
        "en",
        "au",
        "aux",
        "dans",
        "sur",
        "pour",
        "par",
        "avec",
        "que",
        "qui",
        "est",
        "était",
        "son",
        "sa",
        "ses",
        "ce",
        "cette",
        "il",
        "elle",
        "se",
        "ne",
        "pas",
        "plus",
        "deux",
        "après",
        "devant",
        "lors",
        "course",
    ]
)

CARDINALS = {
    word: number
    for number, words in enumerate(
        [
            "zéro",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf",
            "vingt",
            "vingt et un",
            "vingt-deux",
            "vingt-trois",
            "vingt-quatre",
            "vingt-cinq",
            "vingt-six",
            "vingt-sept",
            "vingt-huit",
            "vingt-neuf",
            "trente",
            "trente et un",
            "trente-deux",
            "trente-trois",
            "trente-quatre",
            "trente-cinq",
            "trente-six",
        ]
    )
    for word in (words, words.replace(" ", "-"))
    if number > 1
}

ORDINALS = {
    **{
        word: number
        for number, words in enumerate(
            [
                "",
                "premier première premiers premières",
                "deuxième second",
                "troisième",
                "quatrième",
                "cinquième",
                "sixième",
                "septième",
                "huitième",
                "neuvième",
                "dixième",
                "onzième",
                "douzième",
                "treizième",
                "quatorzième",
                "quinzième",
                "seizième",
                "dix-septième",
                "dix-huitième",
                "dix-neuvième",
                "vingtième",
                "vingt-et-unième",
                "vingt-deuxième",
                "vingt-troisième",
                "vingt-quatrième",
                "vingt-cinquième",
            ]
        )
        for word in words.split()
    }
}

ORDINAL = r"(?<!\d)(\d{1,2})\s?(?:ers?|res?|ères?|e|è|èmes?|emes?|nde?)\b"

SECONDE = (
    r"seconde(?= (?:place|course|position|marche|manche|victoire|pole|ligne|fois|"
    r"épreuve|confrontation|levée|est|était|levee))"
)
"""Where "seconde" is no unit of time."""

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]

WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

DAY_FIRST = True

TIME = r"\b(\d{1,2})\s?(?:h|heures?)\s?(\d{2})?\b|\b(\d{1,2}):(\d{2})\b"

RACE = (
    r"\bcourses? (?:n°\s?|numéro )?(?P<number>[1-4]|(?<=course )(?:une|deux|"
    r"trois))\b(?! (?:de suite|victoires?|fois|jours?|mois|semaines?|secondes|"
    r"points|tours|ans))|"
    r"(?<!\bsa )(?<!\bleur )(?<!\bdes )(?<!\bles )(?<!\bpour la )(?<!\bdeux )"
    r"\b(?P<ordinal>premi[eè]re?|1re|seconde|deuxième|2e|troisième|dernière) "
    r"(?:course|manche|confrontation|épreuve|levée)\b"
    r"(?! (?:de la saison|en \d|dans la |du championnat))|"
    r"\b(?P<first_day>premier jour)\b|\b(?P<eve>la veille)\b|"
    r"\b(?P<weekday>vendredi|samedi|dimanche)\b"
)

RACE_AGAIN = (
    r"\b(?:la|aussi la|de la) (?P<ordinal>première|seconde|deuxième|troisième)"
    r"(?=[,.;]| (?:devant|avec|pour|et)\b)"
)
"""A race whose noun was told: "vainqueur de la première course et de la seconde"."""
OTHER_NOUN = r"\b(?:place|position|pole|ligne|marche|victoire|fois|étape)"
"""What an ordinal behind it is more likely of."""

RACE_NUMBERS = {
    "une": 1,
    "deux": 2,
    "trois": 3,
    "première": 1,
    "premiere": 1,
    "1re": 1,
    "premier": 1,
    "seconde": 2,
    "deuxième": 2,
    "2e": 2,
    "troisième": 3,
    "dernière": -1,
}

MULTIPLES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}

COUNTRIES = {
    "FR": ("France", "français"),
    "BE": ("Belgique", "belge"),
    "IT": ("Italie", "italien"),
    "ES": ("Espagne", "espagnol"),
    "PT": ("Portugal", "portugais"),
    "DE": ("Allemagne", "allemand"),
    "AT": ("Autriche", "autrichien"),
    "MC": ("Monaco", "monégasque"),
    "CH": ("Suisse", "suisse"),
    "GB": ("Grande-Bretagne", "britannique"),
    "NL": ("Pays-Bas", "néerlandais"),
    "LU": ("Luxembourg", "luxembourgeois"),
    "US": ("États-Unis", "américain"),
    "PL": ("Pologne", "polonais"),
    "SE": ("Suède", "suédois"),
    "DK": ("Danemark", "danois"),
    "NO": ("Norvège", "norvégien"),
    "FI": ("Finlande", "finlandais"),
    "CA": ("Canada", "canadien"),
    "BR": ("Brésil", "brésilien"),
    "AU": ("Australie", "australien"),
    "JP": ("Japon", "japonais"),
    "MX": ("Mexique", "mexicain"),
    "IE": ("Irlande", "irlandais"),
    "HU": ("Hongrie", "hongrois"),
    "CZ": ("Tchéquie", "tchèque"),
}

DRIVER_WORDS = ("pilote", "pensionnaire")

TEAM_DRIVER = (
    r"\b(?:le |la |l')?(?:pilote|pensionnaire) (?:de (?:la |l')?|du |d'|chez )?"
    r"(?P<before>{0})(?![\w])(?P<after>)"
)

BY_NATION = (
    r"\b(?:(?:[Ll]e |[Ll]a |[Dd]u |[Aa]u |[Uu]n )?jeune (?i:{0})(?:ne|e)?"
    r"|(?:[Ll]e |[Ll]a |[Dd]u |[Aa]u |[Ll]'|[Dd]e l'|"
    r"[Àà] l')(?-i:(?=[A-ZÉ]))(?i:{0})(?:ne|e)?)"
    r"\b(?: de (?:[\w-]+) ans)?"
)

NATION_APPOSED = r", (?i:(?:un |une )?(?:jeune )?(?:{0})(?:ne|e)?)\b"
"""A nation told right behind a name."""
