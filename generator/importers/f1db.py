"""f1db: folders of YAML, a season's races beside drivers, constructors and circuits.

    seasons/2020/races/08-italy/          race, results, qualifying, grid, standings
    drivers/, constructors/, circuits/    who and what the names stand for

Import the folder above them all, or those folders of it that are needed. A file is
known by its keys; that a result belongs to a race, by standing in its folder. The
meeting is the one whose round or name `--meeting` gives, else that of the meeting file
(`italy-2020.yaml`). The standings before it are those after the round before. A sprint
is race 1, and the race itself then race 2. Practice, pit stops and constructors'
standings are left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timing.choice import Season
    from generator.timing.source import Source

NAME = "f1db"

_RACE = ("grandPrixId:", "circuitId:")
_ROWS = re.compile(r"-\s+position: .*\n(?:.*\n)*?\s+(?:driverId|constructorId): ")
_NAMED = re.compile(r"id: \S+\s*\n")
_NAMED_MARKS = ("nationalityCountryId:", "placeName:", "countryId:")


def recognises(source: Source) -> bool:
    """Know the rows of a result, a race, or what a name stands for."""
    head = source.head.replace("\r\n", "\n").lstrip()
    if _ROWS.match(head) or all(f"\n{mark}" in head for mark in _RACE):
        return True
    named = any(f"\n{mark}" in head for mark in _NAMED_MARKS)
    return bool(_NAMED.match(head)) and named


def read(sources: Sequence[Source]) -> Season:
    """Give the races of the season to choose one of."""
    from generator.importers import _f1db_season  # noqa: PLC0415  slow: pydantic

    return _f1db_season.season(sources)
