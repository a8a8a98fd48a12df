"""Gaps held against times, laps and order: what a column of gaps really gives.

A column "Gap" or "Écart" may be to the winner or to the car ahead, and a column "Time"
may hold a race time for the winner alone and gaps for the rest. The figures tell.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.errors import Fault

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from generator.timing.values import Row


def checked(rows: Sequence[Row], file: str) -> tuple[list[Row], list[Fault]]:
    """Give rows whose gaps are to the winner, and a remark where they were not."""
    if not rows:
        return [], []
    winner = rows[0]
    found = [_lapped(_timed(row, winner), winner) for row in rows]
    if not _to_the_car_ahead(found):
        return found, []
    what = "the gaps do not grow from car to car: taken for gaps to the car ahead"
    remedy = "gaps to the winner are left out, save where times give them"
    return [row._replace(gap=None) for row in found], [Fault(file, 0, what, remedy)]


def _timed(row: Row, winner: Row) -> Row:
    """Take for a gap what stands in the column of times and is too short for a time."""
    if row is winner or row.time is None or winner.time is None or row.gap is not None:
        return row
    same_lap = row.laps is None or row.laps == winner.laps
    if same_lap and row.laps_behind is None and 2 * row.time < winner.time:
        return row._replace(gap=row.time, time=None)
    return row


def _lapped(row: Row, winner: Row) -> Row:
    """Fill up laps from laps behind, and drop a gap in time of a car that is lapped."""
    if row.laps is None and row.laps_behind and winner.laps is not None:
        row = row._replace(laps=winner.laps - row.laps_behind)
    if row.laps_behind or _less(row.laps, winner.laps):
        row = row._replace(gap=None)
        # Without laps the time would make the car one on the winner's lap.
        return row if row.laps is not None else row._replace(time=None)
    return row


def _less(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one < other


def _to_the_car_ahead(rows: Sequence[Row]) -> bool:
    """Whether gaps shrink on the way down more often than once.

    Once, a penalty may have moved a car back with its time as it was.
    """
    held = [row for row in rows[1:] if row.gap is not None and row.position is not None]
    if rows[0].time is not None and any(row.time for row in held):
        wrong = [row for row in held if row.time and row.gap != row.time - rows[0].time]
        return 2 * len(wrong) > len(held)
    shrinking = sum(_gap(b) < _gap(a) for a, b in pairwise(held))
    return shrinking > 1


def _gap(row: Row) -> Decimal:
    assert row.gap is not None  # noqa: S101  those without are left out above
    return row.gap
