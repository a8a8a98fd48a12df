"""Sessions of an ACC server as a meeting, or as those of several circuits."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from generator.errors import Fault, SourceError
from generator.importers import _acc_race
from generator.importers._acc_shapes import Driver, Session
from generator.timing.choice import Choice, Season
from generator.timing.shapes import parsed, shaped
from generator.timing.values import Entrant, Person, Place, TimedMeeting, Venue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.timing import values
    from generator.timing.source import Source

_CLASSES = {0: "Pro", 1: "Pro-Am", 2: "Am", 3: "Silver", 4: "National"}
_YEAR = re.compile(r" (?:19|20)\d\d$")


class Read(NamedTuple):
    """A file and what it holds."""

    source: Source
    session: Session


def load(source: Source) -> Read:
    """Read a file; SourceError where it is cut off or of another shape."""
    found = shaped(source, Session, parsed(source))
    if not found.result.lines:
        what = "nobody stands in the classification (leaderBoardLines)"
        raise SourceError((source.fault(0, what, "leave it out"),))
    return Read(source, found)


def meetings(found: Sequence[Read]) -> TimedMeeting | Season:
    """Put sessions together by circuit."""
    by_track: dict[str, list[Read]] = defaultdict(list)
    for one in found:
        by_track[one.session.track_name].append(one)
    if len(by_track) == 1:
        return _meeting(found)
    return Season(
        choices=tuple(
            Choice(
                venue=Venue(circuit=_circuit(track)),
                file=members[0].source.name,
                read=partial(_meeting, members),
            )
            for track, members in by_track.items()
        )
    )


def _meeting(found: Sequence[Read]) -> TimedMeeting:
    races = [one for one in found if one.session.session_type.startswith("R")]
    qualifying = [one for one in found if one.session.session_type.startswith("Q")]
    left = [one for one in found if one not in races and one not in qualifying]
    remarks = [one.source.fault(0, "a session of practice is left out") for one in left]
    if not races and not qualifying:
        what = "there is no session of qualifying or of a race"
        raise SourceError((found[0].source.fault(0, what, "add its file"),))
    sessions: list[values.Session] = []
    for order, one in enumerate(races, start=1):
        session, odd = _acc_race.race(one.source, one.session)
        number = _number(one.session) or (order if len(races) > 1 else None)
        sessions.append(replace(session, number=number))
        remarks += odd
    for one in qualifying:
        number = _number(one.session)
        session = _acc_race.qualifying(one.source, one.session)
        sessions.append(replace(session, number=number))
    # Classes may be entered after qualifying: those of the race count.
    entrants = [e for one in (*races, *qualifying) for e in _entrants(one, remarks)]
    several = any(_number(one.session) for one in races)
    venue = Venue(
        circuit=_circuit(found[0].session.track_name),
        races_at_least=2 if several else None,
    )
    return TimedMeeting(
        venue=venue,
        entrants=tuple(entrants),
        sessions=tuple(sessions),
        remarks=tuple(remarks),
    )


def _number(session: Session) -> int | None:
    """Give the number of R2; R alone has none."""
    digits = session.session_type[1:]
    return int(digits) if digits.isdecimal() else None


def _circuit(track: str) -> str:
    """Write brands_hatch and monza_2019 as names."""
    words = _YEAR.sub("", track.replace("_", " ")).split()
    return " ".join(word.capitalize() for word in words)


def _entrants(one: Read, remarks: list[Fault]) -> Iterator[Entrant]:
    several = len({line.car.cup_category for line in one.session.result.lines}) > 1
    for at, line in enumerate(one.session.result.lines, start=1):
        car = line.car
        place = Place(one.source.name, at)
        category = _CLASSES.get(-1 if car.cup_category is None else car.cup_category)
        yield Entrant(
            number=car.race_number,
            drivers=tuple(_people(car.drivers, place, remarks)),
            team=" ".join(car.team_name.split()) or None,
            category=category if several else None,
            at=place,
        )


def _people(
    drivers: Sequence[Driver], at: Place, remarks: list[Fault]
) -> Iterator[Person]:
    for driver in drivers:
        lines = (driver.last_name or driver.short_name).split("\n")
        if len(lines) > 1:
            what = f'the surname {lines[0]} has a second line, "{lines[1]}", left out'
            remarks.append(Fault(at.file, at.line, what))
        if surname := lines[0].strip():
            yield Person(driver.first_name.strip(), surname)
