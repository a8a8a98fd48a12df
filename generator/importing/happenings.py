"""What happened in a race, as far as its laps alone tell it.

Laps show who was where at the line, and no more: a place that changed hands on green,
between two cars that were together before and after, was an overtaking; any other
change (in the pits, under a neutralisation, after trouble) is told without its cause.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from generator.importing import chases, pace

if TYPE_CHECKING:
    from generator.importing.course import Course
    from generator.timing.merged import Number

TOGETHER = Decimal(3)
"""Seconds between two cars that fight for a place."""
PODIUM = (2, 3)


class Happening(NamedTuple):
    """One event of a meeting file; drivers are still numbers of cars."""

    lap: int
    rank: int
    """Order within a lap: what brought something about comes before it."""
    event: str
    cars: Mapping[str, Number]
    """Drivers by the field that they stand in."""
    more: Mapping[str, object] = {}
    chasers: tuple[Number, ...] = ()
    note: str = "from the laps"


def of(course: Course, pole: Number | None) -> list[Happening]:
    """Derive the events of a race, in their order."""
    found = [
        *_leads(course, pole),
        *_cautions(course),
        *_retirements(course),
        *_places(course),
        *_pursuits(course),
        *_escape(course),
        *_stint(course),
    ]
    return sorted(found, key=lambda one: (one.lap, one.rank))


def _leads(course: Course, pole: Number | None) -> Iterator[Happening]:
    first = course.leaders[0]
    if pole is not None and pole != first and pole in course.chart:
        cars = {"driver": first, "over": pole}
        yield Happening(1, 4, "lead_change", cars, note="from grid and laps")
    for lap, (before, now) in enumerate(pairwise(course.leaders), start=2):
        if before != now:
            how = _how(course, lap, before, now)
            cars = {"driver": now, "over": before}
            yield Happening(lap, 4, "lead_change", cars, {"how": how} if how else {})


def _how(course: Course, lap: int, before: Number, now: Number) -> str | None:
    if course.stopped.get(before) == lap:
        return "retirement"
    if any(lap == one.last + 1 for one in course.cautions):
        return "restart" if _together(course, now, before, lap) else None
    return "pass" if _passed(course, now, before, lap) else None


def _passed(course: Course, driver: Number, over: Number, lap: int) -> bool:
    """Whether a car overtook another on this lap, as far as laps can show it.

    Also on the lap of a restart: under yellow nobody may pass.
    """
    green = not any(one.first <= lap <= one.last for one in course.cautions)
    racing = not (course.pitted(driver, lap) or course.pitted(over, lap))
    return green and racing and _together(course, driver, over, lap)


def _together(course: Course, ahead: Number, behind: Number, lap: int) -> bool:
    gap, before = course.gap(ahead, behind, lap), course.gap(behind, ahead, lap - 1)
    return all(one is not None and 0 <= one <= TOGETHER for one in (gap, before))


def _cautions(course: Course) -> Iterator[Happening]:
    events = {"red": "red_flag"}
    for one in course.cautions:
        event = events.get(one.flag, one.flag)
        more = {} if event == "red_flag" else {"last_lap": one.last}
        yield Happening(one.first, 5, event, {}, more)
        if one.last < course.length:
            yield Happening(one.last + 1, 0, "restart", {})


def _retirements(course: Course) -> Iterator[Happening]:
    for number, lap in course.stopped.items():
        yield Happening(min(lap, course.length), 3, "retirement", {"driver": number})


def _places(course: Course) -> Iterator[Happening]:
    """Find the overtakings that settled the places on the podium behind the winner."""
    order = course.order(course.length)
    for position in PODIUM:
        if len(order) < position:
            return
        driver = order[position - 1]
        lap = course.length
        while lap > 1 and course.at(driver, lap - 1) == position:
            lap -= 1
        over = next(
            (n for n in course.chart if course.at(n, lap - 1) == position), None
        )
        gained = lap > 1 and course.at(driver, lap - 1) == position + 1
        if over and gained and _passed(course, driver, over, lap):
            cars, more = {"driver": driver, "over": over}, {"position": position}
            yield Happening(lap, 2, "overtaking", cars, more)


def _pursuits(course: Course) -> Iterator[Happening]:
    for chase in chases.of(course):
        cars = {"driver": chase.driver, "ahead": chase.ahead}
        more = {"position": chase.position, "laps": chase.laps}
        yield Happening(chase.first, 6, "pursuit", cars, more)


def _escape(course: Course) -> Iterator[Happening]:
    escape = chases.escape(course)
    if escape is not None:
        cars = {"driver": escape.driver}
        chasers = tuple(course.order(escape.last)[1:3])
        yield Happening(escape.last, 7, "pull_away", cars, {}, chasers)


def _stint(course: Course) -> Iterator[Happening]:
    stint = pace.fastest(course)
    if stint is not None:
        cars = {"driver": stint.driver}
        yield Happening(stint.first, 8, "fastest_stint", cars, {"laps": stint.laps})
