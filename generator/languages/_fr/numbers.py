"""Numbers in words and figures: vingt et un, quatre-vingts, 1re, 11e.

Sources: Grevisse, Le Bon Usage, "Numéraux"; Lexique de l'Imprimerie nationale,
"Nombres".
Hyphens are those of the traditional spelling: below a hundred only, and not around
"et" ("vingt et un", "deux cent trois"). The reform of 1990 would write
"vingt-et-un", "deux-cent-trois"; the sporting press does not. Ordinals in figures are
1er, 1re, 2e: never 1ère, 2ème, and without superscript, which is a matter of format.
"""

from __future__ import annotations

from generator.language import Gender

UNITS = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    *("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept"),
    *("dix-huit", "dix-neuf"),
)
TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
GROUPING = "\u202f"


def cardinal(number: int, gender: Gender = "m", *, letters: bool = True) -> str:
    """Vingt et une; 1 234 with a narrow no-break space."""
    if not letters:
        return f"{number:,}".replace(",", GROUPING).replace("-", "\u2212")
    if number < 0:
        return f"moins {cardinal(-number, gender)}"
    words = _in_words(number)
    return f"{words}e" if gender == "f" and _ends_in_one(words) else words


def whole(number: int) -> str | None:
    """Write a count whose noun is not known; None where it would have to agree."""
    words = _in_words(number)
    return None if _ends_in_one(words) else words


def _ends_in_one(words: str) -> bool:
    return words == "un" or words.endswith((" un", "-un"))


def _in_words(number: int) -> str:
    for size, name in ((1_000_000_000, "milliard"), (1_000_000, "million")):
        if number >= size:
            count, rest = divmod(number, size)
            noun = name + ("s" if count > 1 else "")
            return _join(f"{_in_words(count)} {noun}", rest)
    count, rest = divmod(number, 1000)
    if count:
        return _join(_thousands(count), rest)
    return _below_thousand(number)


def _join(head: str, rest: int) -> str:
    return f"{head} {_in_words(rest)}" if rest else head


def _thousands(count: int) -> str:
    """Vingt and cent lose their s before mille: "quatre-vingt mille"."""
    if count == 1:
        return "mille"
    words = _below_thousand(count)
    if words.endswith(("vingts", "cents")):
        words = words[:-1]
    return f"{words} mille"


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    head = "cent" if hundreds == 1 else f"{UNITS[hundreds]} cent"
    if not rest:
        return head + ("s" if hundreds > 1 else "")
    return f"{head} {_below_hundred(rest)}"


def _below_hundred(number: int) -> str:
    if number < len(UNITS):
        return UNITS[number]
    if number >= 80:  # noqa: PLR2004  vigesimal from here: quatre-vingts
        return f"quatre-vingt-{UNITS[number - 80]}" if number > 80 else "quatre-vingts"  # noqa: PLR2004
    ten, unit = divmod(number, 10)
    if ten == 7:  # noqa: PLR2004  soixante-dix counts on from soixante
        ten, unit = 6, unit + 10
    link = " et " if unit in {1, 11} else "-"
    return f"{TENS[ten]}{link}{UNITS[unit]}" if unit else TENS[ten]


def ordinal(number: int, gender: Gender = "m", *, letters: bool = True) -> str:
    """Premier, vingt et unième; 1er, 1re, 2e."""
    if number < 1:
        raise ValueError(f"no rank is {number}; ranks begin at 1")
    if number == 1:
        forms = ("premier", "première") if letters else ("1er", "1re")
        return forms[gender == "f"]
    if not letters:
        return f"{cardinal(number, letters=False)}e"
    return _ordinal_in_words(_in_words(number))


def _ordinal_in_words(words: str) -> str:
    if words.endswith(("vingts", "cents", "millions", "milliards")):
        words = words[:-1]
    if words.endswith("neuf"):
        return f"{words[:-1]}vième"
    if words.endswith("cinq"):
        return f"{words}uième"
    return f"{words.removesuffix('e')}ième"


def decimal(figures: str) -> str:
    """Write figures with a decimal comma and grouped thousands."""
    whole, _, fraction = figures.partition(".")
    grouped = cardinal(int(whole), letters=False)
    return f"{grouped},{fraction}" if fraction else grouped
