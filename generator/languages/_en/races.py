"""One race among those of a meeting: "race 1", or "Saturday's race".

Sporting writers say the day where it tells the races apart, in "won on Saturday" as in
"the winner of Saturday's race"; in a gapped clause the noun goes ("and Noor Martens
Sunday's").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from generator.language import Phrase
from generator.languages._en.articles import poss
from generator.languages._en.calendar import weekday

NBSP = "\N{NO-BREAK SPACE}"


def race_of(
    number: int | None, days: Sequence[dt.date] | None, *, again: bool = False
) -> str:
    """Name a race by its day, where each has its own, or else by its number, from 1.

    No number: "the race". Again: behind another of the same verb, whose noun serves
    for both.
    """
    if number is None:
        return "the race"
    if not days:
        return f"race{NBSP}{number}"
    owned = poss(Phrase(text=weekday(days[number - 1])))
    return owned if again else f"{owned} race"


def in_race(number: int | None, days: Sequence[dt.date] | None) -> str:
    """Say in which race: "on Saturday", or "in race 1"."""
    if number is None or not days:
        return f"in {race_of(number, days)}"
    return f"on {weekday(days[number - 1])}"
