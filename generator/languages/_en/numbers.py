"""Numbers in words and figures: twenty-first, 11th, 1,234.

Source: New Hart's Rules, "Numbers and dates" (hyphens from twenty-one, "and" after
hundred).
"""

from __future__ import annotations

from generator.language import Gender

UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
    *("seventeen", "eighteen", "nineteen"),
)
TENS = (
    *("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty"),
    "ninety",
)
SIZES = ((1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"))
RANKS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def cardinal(number: int, gender: Gender = "m", *, letters: bool = True) -> str:
    """Twenty-one; 1,234. Gender makes no difference."""
    del gender
    if not letters:
        return f"{number:,}".replace("-", "\u2212")
    return f"minus {_in_words(-number)}" if number < 0 else _in_words(number)


def _in_words(number: int) -> str:
    for size, name in SIZES:
        count, rest = divmod(number, size)
        if count:
            head = f"{_in_words(count)} {name}"
            return _join(head, rest, " and " if rest < 100 else " ")  # noqa: PLR2004
    hundreds, rest = divmod(number, 100)
    if hundreds:
        return _join(f"{UNITS[hundreds]} hundred", rest, " and ")
    if number < len(UNITS):
        return UNITS[number]
    ten, unit = divmod(number, 10)
    return _join(TENS[ten], unit, "-")


def _join(head: str, rest: int, link: str) -> str:
    return f"{head}{link}{_in_words(rest)}" if rest else head


def ordinal(number: int, gender: Gender = "m", *, letters: bool = True) -> str:
    """Twenty-first; 21st. Gender makes no difference."""
    del gender
    if number < 1:
        raise ValueError(f"no rank is {number}; ranks begin at 1")
    if not letters:
        return f"{number:,}{_suffix(number)}"
    words = _in_words(number)
    start = max(words.rfind(" "), words.rfind("-")) + 1
    return words[:start] + _rank(words[start:])


def _rank(last: str) -> str:
    if last.endswith("y"):
        return f"{last[:-1]}ieth"
    return RANKS.get(last, f"{last}th")


def _suffix(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return SUFFIXES.get(number % 10, "th")
