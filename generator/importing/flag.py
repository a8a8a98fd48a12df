"""Who took the flag where, before anybody added seconds or moved a car.

A provisional result holds the penalties of the race already: its winner may have
crossed the line second. Where every car's laps are known they tell, or a result that
says how many seconds it holds; elsewhere the provisional result, else the official
one, is nearest to the flag.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.timing.merged import Number, RaceTiming
    from generator.timing.values import Lap, Row


def told_by_laps(race: RaceTiming) -> bool:
    """Say whether the laps of every car are known to the last."""
    run = [row for row in race.on_road if _ran(row)]
    return bool(run) and all(_complete(row, race.laps) for row in run)


def told_by_penalties(race: RaceTiming) -> bool:
    """Say whether the one result there is says what was added to race times."""
    return not race.provisional and any(row.penalty for row in race.official)


def at_flag(race: RaceTiming) -> tuple[Row, ...]:
    """Give a race's rows in the order of the flag, with places and times of it."""
    rows = race.on_road
    if not told_by_laps(race):
        return _without_penalties(rows) if told_by_penalties(race) else rows
    run = [
        row._replace(time=race.laps[row.number][-1].elapsed, gap=None)
        for row in rows
        if _ran(row)
    ]
    # Who has done as many laps in the same time stays as in the result.
    run.sort(key=lambda row: (-(row.laps or 0), row.time or 0))
    placed = (row._replace(position=at) for at, row in enumerate(run, start=1))
    return (*placed, *(row for row in rows if not _ran(row)))


def _without_penalties(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Take seconds off, and order anew those who are classified with a time."""
    timed = [
        row._replace(time=row.time - (row.penalty or 0), gap=None)
        for row in rows
        if row.position is not None and row.time is not None
    ]
    places = sorted(row.position or 0 for row in timed)
    timed.sort(key=lambda row: (-(row.laps or 0), row.time or 0, row.position))
    by_number = {
        row.number: row._replace(position=place)
        for place, row in zip(places, timed, strict=True)
    }
    found = [by_number.get(row.number, row) for row in rows]
    found.sort(key=lambda row: (row.position is None, row.position or 0))
    return tuple(found)


def _ran(row: Row) -> bool:
    return row.finish != "not_started" and bool(row.laps)


def _complete(row: Row, laps: Mapping[Number, Sequence[Lap]]) -> bool:
    own = laps.get(row.number, ())
    return len(own) == row.laps and own[-1].elapsed is not None
