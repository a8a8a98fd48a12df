"""Gaps, points, counts and spans: "12 millièmes de seconde", "cinq points".

Sources: Lexique de l'Imprimerie nationale, "Nombres" (letters for small counts, figures
for measures); Bureau international des poids et mesures, Brochure sur le SI (decimal
comma). The plural begins at two: "1,9 seconde", "2 secondes" (Grevisse).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.language import Gender
from generator.languages._fr.numbers import cardinal, decimal
from generator.languages._fr.plural import pluriel

IN_LETTERS = 16
"""Counts up to seize, the last simple word, stand in letters: house style."""
SMALL = 9
"""Seconds and their fractions stand in letters up to nine, as in the press."""
FRACTIONS = {1: "dixième", 2: "centième", 3: "millième"}
BELOW_TENTH = Decimal("0.1")
MINUTE = 60
MULTIPLES = {2: "double", 3: "triple", 4: "quadruple", 5: "quintuple", 6: "sextuple"}
WEEK, FORTNIGHT, MONTH, LONG = 7, (14, 15), 30.44, 60


def seconds(amount: Decimal) -> str:
    """Say a gap: small ones as fractions, great ones with minutes."""
    amount = abs(amount)
    if amount >= MINUTE:
        return _with_minutes(amount)
    if 0 < amount < BELOW_TENTH and _places(amount) in FRACTIONS:
        return _fraction(amount)
    return _plain(amount)


def chrono(time: str) -> str:
    """Print a lap time as French does: 1:38.007 is 1′38″007."""
    minutes, colon, rest = time.rpartition(":")
    whole, _, fraction = rest.partition(".")
    return f"{minutes}{'′' if colon else ''}{whole}″{fraction}"


def _places(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _plain(amount: Decimal) -> str:
    noun = "seconde" if amount < 2 else "secondes"  # noqa: PLR2004  plural from two
    return f"{_figures(amount)} {noun}"


def _figures(amount: Decimal) -> str:
    """Write a measure: in letters where it is a small whole number."""
    if amount != int(amount):
        return decimal(f"{amount:f}")
    small = 0 < amount <= SMALL
    return cardinal(int(amount), "f") if small else f"{int(amount)}"


def _fraction(amount: Decimal) -> str:
    places = _places(amount)
    count = int(amount.scaleb(places))
    figures = cardinal(count) if count <= SMALL else str(count)
    return f"{figures} {pluriel(FRACTIONS[places], count)} de seconde"


def _with_minutes(amount: Decimal) -> str:
    minutes, rest = divmod(amount, MINUTE)
    noun = pluriel("minute", int(minutes))
    if rest:
        return f"{_figures(minutes)} {noun} et {_plain(rest)}"
    return f"{_figures(minutes)} {noun}"


def ecart_court(amount: Decimal) -> str:
    """Write a gap below a second as timekeepers do: "12/1000e de seconde"."""
    places = _places(amount)
    if 0 < amount < 1 and places in FRACTIONS:
        return f"{int(amount.scaleb(places))}/{10**places}e de seconde"
    return seconds(amount)


def nombre(number: int, gender: Gender = "m") -> str:
    """Count as the house does: letters up to seize, then figures."""
    return cardinal(number, gender, letters=abs(number) <= IN_LETTERS)


def compte(number: int, noun: str, gender: Gender = "m") -> str:
    """Count things: "cinq victoires", "une victoire", "23 Porsche"."""
    return f"{nombre(number, gender)} {pluriel(noun, number)}"


def points(amount: int) -> str:
    """Un point, cinq points, 24 points."""
    return compte(amount, "point")


def multiple(times: int) -> str:
    """Say how often a title was won, before its noun: "triple", "sept fois"."""
    return MULTIPLES.get(times, f"{nombre(times, 'f')} fois")


def fois(times: int) -> str:
    """Une fois, deux fois, 17 fois."""
    return f"{nombre(times, 'f')} fois"


def duree(days: int) -> str:
    """Say a span of days: "quinze jours", "trois semaines", "deux mois"."""
    if days in FORTNIGHT:
        return "quinze jours"
    if days >= LONG:
        return compte(round(days / MONTH), "mois")
    if days % WEEK == 0:
        return compte(days // WEEK, "semaine", "f")
    return compte(days, "jour")


def enumerate_items(items: Sequence[str], last: str = "et") -> str:
    """Join as "A, B et C", without a comma before the conjunction."""
    if len(items) < 2:  # noqa: PLR2004  nothing to join
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def ou(items: Sequence[str]) -> str:
    """Join as "A, B ou C"."""
    return enumerate_items(items, "ou")
