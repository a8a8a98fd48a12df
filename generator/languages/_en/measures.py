"""Gaps, points, counts and spans: "12 thousandths of a second", "five points".

Sources: Guardian style guide, "numbers" (one to nine in letters, figures from 10);
New Hart's Rules, "Lists" (no comma before "and" in the British press). A decimal below
one takes the plural, as in the motor sport press: "0.8 seconds".
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.languages._en.numbers import cardinal
from generator.languages._en.plural import plural

IN_LETTERS = 9
"""Counts up to nine stand in letters: house style."""
FRACTIONS = {1: "tenth", 2: "hundredth", 3: "thousandth"}
BELOW_TENTH = Decimal("0.1")
MINUTE = 60
MULTIPLES = {2: "double", 3: "triple"}
WEEK, FORTNIGHT, MONTH, LONG = 7, (14, 15), 30.44, 60


def seconds(amount: Decimal) -> str:
    """Say a gap: small ones as fractions, great ones with minutes."""
    amount = abs(amount)
    if amount >= MINUTE:
        return _with_minutes(amount)
    if 0 < amount < BELOW_TENTH and _places(amount) in FRACTIONS:
        return _fraction(amount)
    return _plain(amount)


def margin(amount: Decimal) -> str:
    """Say by how much a race was won: in decimals, however close."""
    amount = abs(amount)
    return _with_minutes(amount) if amount >= MINUTE else _plain(amount)


def _places(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _plain(amount: Decimal) -> str:
    return f"{_figures(amount)} {plural('second', 1 if amount == 1 else 2)}"


def _figures(amount: Decimal) -> str:
    """Write a measure: in letters where it is a small whole number."""
    return f"{amount:,f}" if amount != int(amount) else number(int(amount))


def _fraction(amount: Decimal) -> str:
    places = _places(amount)
    count = int(amount.scaleb(places))
    figures = number(count)
    return f"{figures} {plural(FRACTIONS[places], count)} of a second"


def _with_minutes(amount: Decimal) -> str:
    minutes, rest = divmod(amount, MINUTE)
    noun = plural("minute", int(minutes))
    figures = _figures(minutes)
    return f"{figures} {noun} and {_plain(rest)}" if rest else f"{figures} {noun}"


def short_gap(amount: Decimal) -> str:
    """Write a gap as timekeepers do: "0.012s"."""
    return f"{abs(amount):f}s"


def number(count: int) -> str:
    """Count as the house does: letters up to nine, then figures."""
    return cardinal(count, letters=abs(count) <= IN_LETTERS)


def count(amount: int, noun: str) -> str:
    """Count things: "five wins", "one win", "23 cars"."""
    return f"{number(amount)} {plural(noun, amount)}"


def points(amount: int) -> str:
    """One point, five points, 24 points, no points."""
    return count(amount, "point") if amount else "no points"


def multiple(times: int) -> str:
    """Say how often a title was won, before its noun: "triple", "four-time"."""
    return MULTIPLES.get(times, f"{number(times)}-time")


def times(count: int) -> str:
    """Once, twice, three times."""
    return {1: "once", 2: "twice"}.get(count, f"{number(count)} times")


def span(days: int) -> str:
    """Say a span of days: "a fortnight", "three weeks", "two months"."""
    if days in FORTNIGHT:
        return "a fortnight"
    if days >= LONG:
        return count(round(days / MONTH), "month")
    if days % WEEK == 0:
        return count(days // WEEK, "week")
    return count(days, "day")


def enumerate_items(items: Sequence[str], last: str = "and") -> str:
    """Join as "A, B and C", without a comma before the conjunction."""
    if len(items) < 2:  # noqa: PLR2004  nothing to join
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def either(items: Sequence[str]) -> str:
    """Join as "A, B or C"."""
    return enumerate_items(items, "or")
