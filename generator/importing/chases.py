"""Gaps over many laps: a pursuit within a second, a leader who draws clear."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.importing.course import Course
    from generator.timing.merged import Number

CLOSE = Decimal(1)
"""Seconds within which one car pursues another."""
LONG = 5
"""Laps in a row that are worth telling for the lead..."""
LONGER = 8
"""... and for a place further down."""
FRONT = 4
"""Places for which a pursuit is told."""
ESCAPE_LAPS = 4
ESCAPE = Decimal(2)
"""So many laps in a row, and seconds gained over them, make an escape."""


class Chase(NamedTuple):
    """One car within a second of another, lap after lap."""

    driver: Number
    ahead: Number
    position: int
    """The place of the one ahead."""
    first: int
    laps: int


class Escape(NamedTuple):
    """A leader whose lead grew lap by lap."""

    driver: Number
    first: int
    last: int
    gained: Decimal


def of(course: Course) -> list[Chase]:
    """Find the longest pursuit of the leader, and a longer one behind if there is."""
    found = [chase for place in range(1, FRONT) for chase in _at(course, place)]
    lead = [one for one in found if one.position == 1 and one.laps >= LONG]
    behind = [one for one in found if one.position > 1 and one.laps >= LONGER]
    longest = [
        max(group, key=lambda one: one.laps) for group in (lead, behind) if group
    ]
    if len(longest) > 1 and longest[1].laps < 2 * longest[0].laps:
        longest.pop()
    return longest


def _at(course: Course, place: int) -> Iterator[Chase]:
    pair: tuple[Number, Number] | None = None
    first = 1
    for lap in range(1, course.length + 2):
        now = _close_pair(course, place, lap)
        if now != pair:
            if pair is not None:
                yield Chase(pair[1], pair[0], place, first, lap - first)
            pair, first = now, lap


def _close_pair(course: Course, place: int, lap: int) -> tuple[Number, Number] | None:
    """Name who holds a place and who is within a second, on a lap of racing."""
    if lap > course.length or course.held(lap):
        return None
    order = course.order(lap)
    if len(order) <= place:
        return None
    ahead, behind = order[place - 1], order[place]
    gap = course.gap(ahead, behind, lap)
    return (ahead, behind) if gap is not None and gap < CLOSE else None


def escape(course: Course) -> Escape | None:
    """Find where a leader drew clear the most, if anywhere."""
    best: Escape | None = None
    first, before = 1, Decimal(0)
    start = before
    for lap in range(1, course.length + 1):
        lead = _lead(course, lap)
        grows = lead is not None and lead > before and not course.held(lap)
        same = lap == 1 or course.leaders[lap - 1] == course.leaders[lap - 2]
        if not (grows and same):
            first, start = lap + 1, lead or Decimal(0)
        elif lead is not None and lap - first + 1 >= ESCAPE_LAPS:
            gained = lead - start
            if gained >= ESCAPE and (best is None or gained > best.gained):
                best = Escape(course.leaders[lap - 1], first, lap, gained)
        before = lead or Decimal(0)
    return best


def _lead(course: Course, lap: int) -> Decimal | None:
    order = course.order(lap)
    return course.gap(order[0], order[1], lap) if len(order) > 1 else None
