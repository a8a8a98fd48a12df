"""The tables of Al Kamel, one reader a kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from generator.importers import _alkamel_around, _alkamel_laps
from generator.importers._alkamel_cells import readable
from generator.timing.figures import count, laps_behind, seconds
from generator.timing.rows import Sheet, sheet
from generator.timing.values import (
    Entrant,
    Finish,
    Person,
    Result,
    Row,
    Session,
    TimedMeeting,
    Venue,
)

if TYPE_CHECKING:
    from generator.timing.source import Source

Status = Literal["provisional", "official"]

_FINISH: Mapping[str, Finish] = {
    "not started": "not_started",
    "not classified": "not_classified",
    "disqualified": "disqualified",
    "excluded": "disqualified",
    "retired": "retired",
    "dnf": "retired",
}
_DRIVERS = ("", *map(str, range(1, 7)))
"""Columns are DRIVER_FIRSTNAME, or DRIVER1_FIRSTNAME and so on for a crew."""


def _results(source: Source) -> TimedMeeting:
    table = readable(sheet(source))
    table.need("POSITION", "NUMBER", "STATUS", "LAPS", "TOTAL_TIME")
    rows = tuple(
        Row(
            number=number,
            position=count(position),
            at=table.place(line),
            finish=_FINISH.get(status.casefold(), "finished"),
            laps=count(laps),
            time=seconds(time),
            gap=seconds(gap),
            laps_behind=laps_behind(gap),
            best_lap=best if seconds(best) else None,
            best_lap_number=count(best_lap),
            category=category or None,
            group=group or None,
        )
        for line, (
            number, position, status, laps, time, gap, best, best_lap, category, group
        ) in table.cells(
            "NUMBER", "POSITION", "STATUS", "LAPS", "TOTAL_TIME", "GAP_FIRST",
            "FL_TIME", "FL_LAPNUM", "CLASS", "GROUP",
        )
    )  # fmt: skip
    return _meeting(table, "race", rows)


def _qualifying(source: Source) -> TimedMeeting:
    table = readable(sheet(source))
    position = "POS" if table.index("POS") is not None else "POSITION"
    table.need(position, "NUMBER", "TIME")
    rows = tuple(
        Row(
            number=number,
            position=count(position),
            at=table.place(line),
            laps=count(laps),
            time=seconds(time),
            gap=seconds(gap),
            best_lap=time or None,
            best_lap_number=count(lap),
            category=category or None,
            group=group or None,
        )
        for line, (number, position, time, gap, lap, laps, category, group)
        in table.cells(
            "NUMBER", position, "TIME", "GAP_FIRST", "LAP", "LAPS", "CLASS", "GROUP"
        )
    )  # fmt: skip
    return _meeting(table, "qualifying", rows)


def _by_class(source: Source) -> TimedMeeting:
    table = readable(sheet(source))
    table.need("CLASS_TYPE", "POS", "PIC", "NUMBER", "ELAPSED")
    rows = tuple(
        Row(
            number=number,
            position=count(position) if time else None,
            at=table.place(line),
            finish="finished" if time else "not_started",
            laps=count(laps),
            time=seconds(time),
            gap=seconds(gap),
            laps_behind=laps_behind(gap),
            best_lap=best or None,
            category=category or None,
            category_position=count(place) if time else None,
        )
        for line, (number, position, place, time, laps, gap, best, category)
        in table.cells(
            "NUMBER", "POS", "PIC", "ELAPSED", "LAPS", "GAP_FIRST", "BEST_LAP_TIME",
            "CLASS_TYPE",
        )
    )  # fmt: skip
    return _meeting(table, "race", rows)


def _meeting(
    table: Sheet, kind: Literal["race", "qualifying"], rows: tuple[Row, ...]
) -> TimedMeeting:
    source = table.source
    at = table.place(0)
    result = Result(rows=rows, status=_status(source), at=at)
    session = Session(kind=kind, number=source.race, results=(result,), at=at)
    cup, car = (_only(table, column) for column in ("DIVISION", "VEHICLE"))
    return TimedMeeting(
        entrants=tuple(_entrants(table)),
        sessions=(session,),
        venue=Venue(championship=cup, car=car),
    )


def _status(source: Source) -> Status | None:
    if source.provisional:
        return "provisional"
    return "official" if source.official else None


def _only(table: Sheet, column: str) -> str | None:
    """Give what a column says of every car alike."""
    found = {cell for _, (cell,) in table.cells(column)}
    return found.pop() or None if len(found) == 1 else None


def _entrants(table: Sheet) -> Iterator[Entrant]:
    crew = [n for n in _DRIVERS if table.index(f"DRIVER{n}_SECONDNAME") is not None]
    names = [
        f"DRIVER{n}_{part}"
        for n in crew
        for part in ("FIRSTNAME", "SECONDNAME", "COUNTRY")
    ]
    for line, (number, team, category, group, car, *drivers) in table.cells(
        "NUMBER", "TEAM", "CLASS", "GROUP", "VEHICLE", *names
    ):
        people = (drivers[i : i + 3] for i in range(0, len(drivers), 3))
        yield Entrant(
            number=number,
            drivers=tuple(
                Person(first, last.rstrip("* "), country or None)
                for first, last, country in people
                if last
            ),
            team=team or None,
            category=category or None,
            group=group or None,
            car=car or None,
            at=table.place(line),
        )


def _best_laps(source: Source) -> TimedMeeting:
    """Read who drove; the laps themselves stand in the analysis and the results."""
    table = sheet(source)
    table.need("NUMBER", "BESTLAP_1")
    people = table.cells("NUMBER", "FIRSTNAME", "SECONDNAME", "TEAM", "CLASS")
    return TimedMeeting(
        entrants=tuple(
            Entrant(
                number=number,
                drivers=(Person(first, last),),
                team=team or None,
                category=category or None,
                at=table.place(line),
            )
            for line, (number, first, last, team, category) in people
            if last
        )
    )


def _laps(source: Source) -> TimedMeeting:
    return _alkamel_laps.read(sheet(source))


def common_venue(parts: list[Venue]) -> Venue:
    """Take what all tables say of the meeting, where they agree."""
    return Venue(
        championship=_common(one.championship for one in parts),
        car=_common(one.car for one in parts),
    )


def _common(values: Iterator[str | None]) -> str | None:
    found = Counter(value for value in values if value)
    return next(iter(found)) if len(found) == 1 else None


READERS: Mapping[str, Callable[[Source], TimedMeeting]] = {
    "results": _results,
    "qualifying": _qualifying,
    "by_class": _by_class,
    "laps": _laps,
    "best_laps": _best_laps,
    "weather": _alkamel_around.weather,
    "championship": _alkamel_around.championship,
}
