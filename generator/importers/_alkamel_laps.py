"""The laps of Al Kamel: one row a car and lap, `FLAG_AT_FL` at the end of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import TYPE_CHECKING, NamedTuple

from generator.errors import Fault, SourceError
from generator.timing.figures import count, seconds
from generator.timing.values import Entrant, Flag, Lap, Person, Session, TimedMeeting

if TYPE_CHECKING:
    from generator.timing.rows import Sheet

_FLAGS: Mapping[str, Flag] = {
    "": "green",
    "GF": "green",
    "FCY": "full_course_yellow",
    "SF": "full_course_yellow",
    "SC": "safety_car",
    "RF": "red",
    "FF": "finish",
}
_DAY = 86400
_COLUMNS = (
    "NUMBER", "LAP_NUMBER", "LAP_TIME", "ELAPSED", "FLAG_AT_FL",
    "CROSSING_FINISH_LINE_IN_PIT", "HOUR", "PIT_TIME", "DRIVER_NAME", "TEAM", "CLASS",
    "GROUP",
)  # fmt: skip


class _Record(NamedTuple):
    lap: Lap
    hour: str
    pit_time: str
    entrant: Entrant | None


def read(table: Sheet) -> TimedMeeting:
    """Read laps, the time of the start, and who drove."""
    table.need(*_COLUMNS[:5])
    faults: list[Fault] = []
    records: list[_Record] = []
    for line, cells in table.cells(*_COLUMNS):
        record = _record(table, line, cells)
        if record is None:
            what = (
                f'"{cells[1]}" is no number of a lap, or one of "{cells[2]}" and '
                f'"{cells[3]}" no time'
            )
            remedy = "expected such as 12, 1:51.266, 30:41.250; export the file again"
            faults.append(table.source.fault(line, what, remedy))
        else:
            records.append(record)
    if faults:
        raise SourceError(tuple(faults))
    race = not _from_the_pits(records)
    session = Session(
        kind="race" if race else "qualifying",
        number=table.source.race,
        laps=tuple(record.lap for record in records) if race else (),
        start=_start(records) if race else None,
        at=table.place(0),
    )
    entrants = {r.entrant.number: r.entrant for r in records if r.entrant}
    return TimedMeeting(entrants=tuple(entrants.values()), sessions=(session,))


def _record(table: Sheet, line: int, cells: list[str]) -> _Record | None:
    number, lap, time, elapsed, flag, pit, hour, pit_time, driver, *rest = cells
    counted, total, own = count(lap), seconds(elapsed), seconds(time)
    if counted is None or total is None or (own is None and time):
        return None
    at = table.place(line)
    one = Lap(
        number,
        counted,
        own,
        total,
        at,
        flag=_FLAGS.get(flag, "green"),
        pit=pit == "B",
    )
    return _Record(one, hour, pit_time, _entrant(number, driver, rest, one))


def _entrant(number: str, driver: str, rest: list[str], lap: Lap) -> Entrant | None:
    if lap.lap != 1 or not driver:
        return None
    first, _, last = driver.partition(" ")
    team, category, group = (cell or None for cell in rest)
    return Entrant(
        number=number,
        drivers=(Person(first, last),) if last else (),
        team=team,
        category=category,
        group=group,
        at=lap.at,
    )


def _from_the_pits(records: list[_Record]) -> bool:
    """Say whether cars set out from the pits, as in qualifying."""
    first = [record for record in records if record.lap.lap == 1]
    return 2 * sum(bool(record.pit_time) for record in first) > len(first)


def _start(records: list[_Record]) -> time | None:
    """Give the local time of the start: that of a lap's end, less what had elapsed."""
    for record in records:
        if record.hour and record.lap.elapsed is not None:
            end = seconds(record.hour)
            if end is not None:
                start = int(end - record.lap.elapsed) % _DAY
                return time(start // 3600, start // 60 % 60, start % 60)
    return None
