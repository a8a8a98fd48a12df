"""What the stewards changed: a provisional result held against the official one.

No column says that somebody was punished. A race time that grew is time added; a car
that stands behind others who did less was moved there. Why, no file says: each is
proposed as an event, and the reason is asked for in a comment.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.timing.merged import Number, RaceTiming
    from generator.timing.values import Row

PODIUM = 3


class Verdict(NamedTuple):
    """One car that the stewards punished."""

    number: Number
    on_road: int | None
    """Place before."""
    place: int | None
    """Place after; None for a car that is out of the classification."""
    seconds: Decimal | None = None
    """Added to the race time."""
    disqualified: bool = False
    moved: bool = False
    """Whether it stands behind cars that did less, its own time unchanged."""


class Gain(NamedTuple):
    """A car that the stewards' decisions put on the podium, or higher on it."""

    number: Number
    before: int
    after: int


def of(race: RaceTiming) -> list[Verdict]:
    """Find who was punished between the two results."""
    before = {row.number: row for row in race.provisional}
    if not before or not race.official:
        return []
    moved = moved_back(race.official)
    found = [
        verdict
        for row in race.official
        if (known := before.get(row.number)) is not None
        and (verdict := _verdict(known, row, moved=row.number in moved))
    ]
    return sorted(found, key=lambda one: (one.on_road is None, one.on_road))


def _verdict(known: Row, row: Row, *, moved: bool) -> Verdict | None:
    if row.finish == "disqualified" != known.finish:
        return Verdict(row.number, known.position, None, disqualified=True)
    if None not in (known.time, row.time) and known.laps == row.laps:
        added = (row.time or Decimal(0)) - (known.time or Decimal(0))
        if added > 0:
            return Verdict(row.number, known.position, row.position, added)
    if moved and (known.position or 0) < (row.position or 0):
        return Verdict(row.number, known.position, row.position, moved=True)
    return None


def gains(race: RaceTiming) -> list[Gain]:
    """Find whom the changes put on the podium or higher on it."""
    before = {row.number: row.position for row in race.provisional}
    return [
        Gain(row.number, was, row.position)
        for row in race.official
        if row.position is not None
        and row.position <= PODIUM
        and (was := before.get(row.number)) is not None
        and was > row.position
    ]


def moved_back(rows: Sequence[Row]) -> frozenset[Number]:
    """Name the cars that stand behind others that did fewer laps or took longer."""
    return frozenset(_moved([row for row in rows if row.position is not None]))


def _moved(rows: Sequence[Row]) -> Iterator[Number]:
    worst: tuple[int, Decimal] | None = None
    for row in rows:
        if row.laps is None or row.time is None:
            continue
        did = (-row.laps, row.time)
        if worst is not None and did < worst:
            yield row.number
        else:
            worst = did
