"""Weather and championship of Al Kamel: what stands around the results.

Weather is one reading a minute, by the clock of UTC. The championship has thirteen
columns a race, named after the event ("Sonoma Raceway_Race 1_Points"): a race that is
still to come is 0 or empty for everybody, so that the last one with points says when
the table was made.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.errors import SourceError
from generator.timing.figures import count, seconds
from generator.timing.rows import Sheet, sheet
from generator.timing.values import (
    Person,
    Session,
    Table,
    TimedMeeting,
    Total,
    Weather,
)

if TYPE_CHECKING:
    from generator.timing.source import Source

_CELSIUS = 60
"""A warmer air temperature is in Fahrenheit."""
_POINTS = "_Points"
_NONE = ("", "0", "/", "NS")
"""What a race says of a driver without points."""


def weather(source: Source) -> TimedMeeting:
    """Read the weather station."""
    table = sheet(source)
    table.need("TIME_UTC_SECONDS", "AIR_TEMP", "RAIN")
    readings = tuple(
        Weather(
            when=_moment(source, line, when),
            at=table.place(line),
            air=_celsius(air),
            track=_celsius(track),
            rain={"0": False, "1": True}.get(rain),
        )
        for line, (when, air, track, rain) in table.cells(
            "TIME_UTC_SECONDS", "AIR_TEMP", "TRACK_TEMP", "RAIN"
        )
        if when.isdecimal()
    )
    session = Session(
        kind="race", number=source.race, weather=readings, at=table.place(0)
    )
    return TimedMeeting(sessions=(session,))


def _moment(source: Source, line: int, when: str) -> datetime:
    try:
        return datetime.fromtimestamp(int(when), tz=UTC)
    except (OverflowError, ValueError, OSError) as error:
        what = f'TIME_UTC_SECONDS has "{when[:30]}", which is no time of this age'
        raise SourceError((source.fault(line, what, "export it again"),)) from error


def _celsius(text: str) -> Decimal | None:
    degrees = seconds(text)
    if degrees is not None and degrees > _CELSIUS:
        return ((degrees - 32) * 5 / 9).quantize(Decimal("0.1"))
    return degrees


def championship(source: Source) -> TimedMeeting:
    """Read a table of the championship, also where it is an excerpt."""
    table = sheet(source)
    table.need("Pos", "Points", "NAME", "SURNAME")
    totals = tuple(
        Total(
            position=count(position),
            person=Person(first, last, country or None),
            points=Decimal(points),
            at=table.place(line),
            number=number or None,
        )
        for line, (position, first, last, country, points, number) in table.cells(
            "Pos", "NAME", "SURNAME", "COUNTRY", "Points", "Number"
        )
        if count(points) is not None
    )
    if not totals:
        what = "no driver has points in the column Points"
        raise SourceError((source.fault(1, what, "export the file again"),))
    whole = Table(
        totals=totals,
        complete=_complete([one.position for one in totals]),
        last_event=_last_event(table),
        at=table.place(0),
    )
    return TimedMeeting(tables=(whole,))


def _complete(places: list[int | None]) -> bool:
    """Whether places go from the first on without a gap, but for those shared."""
    last = 0
    for at, place in enumerate(places, start=1):
        if place != at and (place != last or at == 1):
            return False
        last = place
    return True


def _last_event(table: Sheet) -> str | None:
    """Name the last event in which anybody has scored."""
    scored: str | None = None
    for column in table.columns:
        if not column.endswith(_POINTS) or column.count("_") < len("__"):
            continue
        if any(cell not in _NONE for _, (cell,) in table.cells(column)):
            scored = column.split("_", 1)[0]
    return scored
