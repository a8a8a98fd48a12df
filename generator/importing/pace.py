"""Pace over several laps: who drove the fastest ones in a row."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from generator.importing.course import Course
    from generator.timing.merged import Number
    from generator.timing.values import Lap

STINT = 5
"""Laps in a row that make a pace, ..."""
LONG = 3 * STINT
"""... in a race that has at least this many."""


class Stint(NamedTuple):
    """Laps in a row of one car."""

    driver: Number
    first: int
    laps: int
    total: Decimal
    """Seconds for all of them."""


def fastest(course: Course) -> Stint | None:
    """Find the fastest laps in a row; None where two drivers share them."""
    if course.length < LONG:
        return None
    held = {lap for lap in range(1, course.length + 1) if course.held(lap)}
    best = [
        min(stints, key=lambda one: one.total)
        for number, laps in course.laps.items()
        if (stints := [*_stints(number, laps, held)])
    ]
    best.sort(key=lambda one: one.total)
    if not best or (len(best) > 1 and best[0].total == best[1].total):
        return None
    return best[0]


def _stints(
    number: Number, laps: Sequence[Lap], held: Collection[int]
) -> Iterator[Stint]:
    """Give the laps in a row of a car on a clear track, the first lap apart."""
    pits = {one.lap for one in laps if one.pit}
    row: list[Decimal] = []
    for one in laps:
        slow = one.lap in held or one.lap == 1 or pits & {one.lap, one.lap - 1}
        if slow or one.time is None:
            row = []
            continue
        row.append(one.time)
        if len(row) >= STINT:
            total = sum(row[-STINT:], Decimal(0))
            yield Stint(number, one.lap - STINT + 1, STINT, total)
