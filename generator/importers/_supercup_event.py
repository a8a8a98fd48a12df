"""One event of Supercup-style JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING, Literal

from pydantic import ConfigDict, Field

from generator.errors import Fault, SourceError
from generator.timing import classified
from generator.timing.choice import Choice
from generator.timing.figures import count
from generator.timing.headings import fields, plain
from generator.timing.people import crew
from generator.timing.rows import framed
from generator.timing.shapes import Shape, parsed, shaped
from generator.timing.source import Source
from generator.timing.values import (
    Entrant,
    Place,
    Result,
    Session,
    TimedMeeting,
    Venue,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905  one line
_DAY = re.compile(r"(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})")
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)")


class _Entry(Shape):
    number: str
    driver: str
    team: str | None = None
    guest: bool = False


class _Table(Shape):
    title: str = ""
    meta: Mapping[str, str] = Field(default_factory=dict)
    headers: list[str]
    rows: list[list[str | None]]


class _Event(Shape):
    series: str
    race: str
    track: str
    location: str | None = None
    start_date: date | None = None
    end_date: date | None = None
    entry_list: tuple[_Entry, ...] = ()
    tables: dict[str, _Table]

    model_config = ConfigDict(alias_generator=None)


def choice(source: Source) -> Choice:
    """Give an event to choose; SourceError where the file is none."""
    event = shaped(source, _Event, parsed(source))
    venue = Venue(
        championship=event.series,
        year=event.start_date.year if event.start_date else None,
        meeting=event.race,
        circuit=event.track,
        place=event.location,
        first_day=event.start_date,
        last_day=event.end_date,
    )
    read = partial(_read, source, event, venue)
    return Choice(venue=venue, file=source.name, read=read)


def _read(source: Source, event: _Event, venue: Venue) -> TimedMeeting:
    entrants = [*_entrants(source, event)]
    sessions: list[Session] = []
    remarks: list[Fault] = []
    faults: list[Fault] = []
    for key, table in event.tables.items():
        kind = _kind(f"{key} {table.title}")
        if kind is None:
            continue
        try:
            session, found = _session(source, key, table, kind)
        except SourceError as error:
            faults += error.faults
            continue
        sessions.append(session)
        entrants += found.entrants
        remarks += found.remarks
    if faults:
        raise SourceError(tuple(faults))
    if not sessions:
        what = "the event has no table of qualifying or of a race"
        fault = source.fault(0, what, "import it once there are results")
        raise SourceError((fault,))
    several = any(one.kind == "race" and one.number for one in sessions)
    return TimedMeeting(
        venue=replace(venue, races_at_least=2 if several else None),
        entrants=tuple(entrants),
        sessions=tuple(sessions),
        # A name that stands in two tables is doubted once.
        remarks=tuple({one.what: one for one in reversed(remarks)}.values()),
    )


def _kind(name: str) -> Literal["race", "qualifying"] | None:
    words = plain(name.replace("_", " "))
    if "quali" in words:
        return "qualifying"
    return "race" if "race" in words.split() else None


def _session(
    source: Source, key: str, table: _Table, kind: Literal["race", "qualifying"]
) -> tuple[Session, classified.Classified]:
    # Each table has rows of its own, so it is a file of its own.
    named = Source(f"{source.name} ({table.title or key})", b"")
    rows = [(0, table.headers)]
    rows += ((at, [_cell(one) for one in row]) for at, row in enumerate(table.rows, 1))
    sheet = framed(named, rows)
    found = classified.read(sheet, fields(sheet.columns), kind)
    title = Source(table.title, b"")
    at = Place(named.name)
    status: Literal["provisional"] | None
    status = "provisional" if title.provisional else None
    result = Result(rows=found.rows, status=status, at=at)
    session = Session(
        kind=kind,
        number=title.race,
        results=(result,),
        day=_day(table.meta.get("Date", "")) if kind == "race" else None,
        start=_clock(table.meta.get("Start", "")) if kind == "race" else None,
        distance=count(table.meta.get("Laps", "")),
        at=at,
    )
    return session, found


def _cell(text: str | None) -> str:
    return text or ""


def _entrants(source: Source, event: _Event) -> Iterator[Entrant]:
    for at, one in enumerate(event.entry_list, start=1):
        yield Entrant(
            number=one.number,
            drivers=crew(one.driver).people,
            team=one.team,
            guest=one.guest,
            at=Place(f"{source.name} (entry list)", at),
        )


def _day(text: str) -> date | None:
    """Read Sun 7 Jun 2026."""
    found = _DAY.search(text)
    if found is None or found[2].lower() not in _MONTHS:
        return None
    return date(int(found[3]), _MONTHS.index(found[2].lower()) + 1, int(found[1]))


def _clock(text: str) -> time | None:
    found = _CLOCK.fullmatch(text.strip())
    return time(int(found[1]), int(found[2])) if found else None
