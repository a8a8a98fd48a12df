"""Une course parmi celles du meeting: "la course 1", or "la course du samedi".

The sporting press says the day where it tells the races apart: "s'imposait le samedi",
"la course du samedi"; in a gapped clause "celle" takes the noun up.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from generator.languages._fr.calendar import weekday

NBSP = "\N{NO-BREAK SPACE}"


def race_of(
    number: int | None, days: Sequence[dt.date] | None, *, again: bool = False
) -> str:
    """Name a race by its day, where each has its own, or else by its number, from 1.

    No number: "la course". Again: behind another of the same verb, whose noun serves
    for both.
    """
    if number is None:
        return "la course"
    if not days:
        return f"la course{NBSP}{number}"
    noun = "celle" if again else "la course"
    return f"{noun} du {weekday(days[number - 1])}"


def in_race(number: int | None, days: Sequence[dt.date] | None) -> str:
    """Say in which race: "le samedi", or "dans la course 1"."""
    if number is None or not days:
        return f"dans {race_of(number, days)}"
    return f"le {weekday(days[number - 1])}"
