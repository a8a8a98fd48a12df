"""What a list is of: a race, qualifying, practice, a championship."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from generator.errors import SourceError
from generator.timing.figures import count, seconds
from generator.timing.headings import Field, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timing.rows import Sheet
    from generator.timing.source import Source

Kind = Literal["race", "qualifying", "practice", "standings"]

_MEASURED: frozenset[Field] = frozenset(
    {"laps", "time", "gap", "best_lap", "grid", "q1", "status", "interval"}
)
_OF_RACES: frozenset[Field] = frozenset({"points", "grid", "penalty"})
_PRACTICE = re.compile(r"\b(?:practice|libres?|free|fp ?\d|el ?\d|warm ?up)\b")
_QUALIFYING = re.compile(r"qualif|\bquali\b|\bqual\b|chrono")
_RACE = re.compile(r"\b(?:race|course|finale?|sprint)")
_LONGER_THAN_A_LAP = Decimal(900)
"""Seconds: no lap takes as long."""
_ENOUGH = 4
"""Cars whose order says by what they are ordered."""


def of(sheet: Sheet, columns: Mapping[Field, int], named: Sequence[Source]) -> Kind:
    """Tell by columns, then by figures, then by title and name; else SourceError."""
    words = plain(" ".join(source.name.rpartition("/")[2] for source in named))
    if "points" in columns and not columns.keys() & _MEASURED:
        return "standings"
    if _PRACTICE.search(words):
        return "practice"
    by_columns = _by_columns(columns)
    found = by_columns or _by_figures(sheet, columns) or _by_words(words)
    if found is None:
        what = "nothing tells whether this is the result of qualifying or of a race"
        remedy = "write qualifying or race into the name of the file"
        raise SourceError((sheet.source.fault(0, what, remedy),))
    return found


def _by_columns(columns: Mapping[Field, int]) -> Kind | None:
    if "q1" in columns:
        return "qualifying"
    if columns.keys() & _OF_RACES or {"time", "best_lap"} <= columns.keys():
        return "race"
    return None


def _by_figures(sheet: Sheet, columns: Mapping[Field, int]) -> Kind | None:
    """Tell by what cars are ordered by: qualifying is in order of best laps."""
    times = _figures(sheet, columns, "time")
    if times and times[0] > _LONGER_THAN_A_LAP:
        return "race"
    best = _figures(sheet, columns, "best_lap")
    if len(best) >= _ENOUGH:
        return "qualifying" if best == sorted(best) else "race"
    laps = _figures(sheet, columns, "laps")
    if len(times) >= _ENOUGH and any(b > a for a, b in pairwise(laps)):
        return "qualifying"
    return None


def _figures(sheet: Sheet, columns: Mapping[Field, int], field: Field) -> list[Decimal]:
    if field not in columns:
        return []
    cells = (row[columns[field]].strip() for _, row in sheet.rows)
    if field == "laps":
        return [Decimal(laps) for cell in cells if (laps := count(cell)) is not None]
    return [time for cell in cells if (time := seconds(cell)) is not None]


def _by_words(words: str) -> Kind | None:
    if _QUALIFYING.search(words):
        return "qualifying"
    return "race" if _RACE.search(words) else None
