"""A lap time is not written as timekeepers do, or is faster than the fastest lap."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Path
    from generator.finding import RaceAt, Subject

_LAP = re.compile(r"(?:([0-9]{1,2}):)?([0-5]?[0-9]\.[0-9]{1,3})")


def check(subject: Subject) -> Iterator[Finding]:
    """Find times of another form than 2:05.312, and a wrong fastest lap."""
    for race in subject.races:
        times = {path: _seconds(time) for path, time in _times(race)}
        for path, time in times.items():
            if time is None:
                remedy = "write minutes, a colon and seconds, such as 2:05.312"
                yield Finding(race.at(*path), "this is no lap time", remedy)
        yield from _faster(race, times)


def _faster(race: RaceAt, times: dict[Path, Decimal | None]) -> Iterator[Finding]:
    best = times.get(("fastest_lap", "time"))
    for path, time in times.items():
        if best is not None and time is not None and time < best:
            what = "this lap is faster than the fastest lap of the race"
            yield Finding(race.at(*path), what, "correct one of the two")


def _times(race: RaceAt) -> Iterator[tuple[Path, str]]:
    if race.race.fastest_lap and race.race.fastest_lap.time:
        yield ("fastest_lap", "time"), race.race.fastest_lap.time
    for i, row in enumerate(race.race.classification):
        if row.best_lap:
            yield ("classification", i, "best_lap"), row.best_lap


def _seconds(text: str) -> Decimal | None:
    match = _LAP.fullmatch(text)
    return 60 * int(match[1] or 0) + Decimal(match[2]) if match else None
