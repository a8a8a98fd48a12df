"""What the stewards changed: the order at the flag held against the latest result.

No column says that somebody was punished. A race time that grew is time added; a car
that stands behind others who did less was moved there. Why, no file says: each is
proposed as an event, and the reason is asked for in a comment. When, is known of what
was added between a provisional and an official result alone: seconds that the
provisional result has, and the laps have not, may have been given in the race.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from generator.importing.flag import at_flag, told_by_laps, told_by_penalties

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.timing.merged import Number, RaceTiming
    from generator.timing.values import Row

PODIUM = 3
LEAST = Decimal("0.5")
"""Seconds: laps and result may differ by a rounding, which is no penalty."""


class Verdict(NamedTuple):
    """One car that the stewards punished."""

    number: Number
    on_road: int | None
    """Place at the flag."""
    place: int | None
    """Place after; None for a car that is out of the classification."""
    seconds: Decimal | None = None
    """Added to the race time."""
    disqualified: bool = False
    moved: bool = False
    """Whether it stands behind cars that did less, its own time unchanged."""
    after_flag: bool | None = None
    """Whether all of it was decided after the race; None where nothing says when."""


class Gain(NamedTuple):
    """A car that the stewards' decisions put on the podium, or higher on it."""

    number: Number
    before: int
    after: int


def of(race: RaceTiming) -> list[Verdict]:
    """Find who was punished, by their order at the flag."""
    if not _comparable(race):
        return []
    before = {row.number: row for row in at_flag(race)}
    provisional = {row.number: row for row in race.provisional if race.official}
    moved, already = moved_back(race.result), moved_back(race.provisional)
    found: list[Verdict] = []
    for row in race.result:
        known, first = before.get(row.number), provisional.get(row.number)
        verdict = known and _verdict(known, row, moved)
        if known and verdict:
            late = first and not _verdict(known, first, already)
            found.append(verdict._replace(after_flag=True if late else None))
    return sorted(found, key=lambda one: (one.on_road is None, one.on_road))


def _comparable(race: RaceTiming) -> bool:
    """Whether there is anything to hold the latest result against."""
    return bool(race.result) and (
        told_by_laps(race)
        or told_by_penalties(race)
        or bool(race.provisional and race.official)
    )


def _verdict(known: Row, row: Row, moved: Collection[Number]) -> Verdict | None:
    if row.finish == "disqualified" != known.finish:
        return Verdict(row.number, known.position, None, disqualified=True)
    if None not in (known.time, row.time) and known.laps == row.laps:
        added = (row.time or Decimal(0)) - (known.time or Decimal(0))
        if added >= LEAST:
            return Verdict(row.number, known.position, row.position, added)
    back = row.number in moved and (known.position or 0) < (row.position or 0)
    if back:
        return Verdict(row.number, known.position, row.position, moved=True)
    return None


def gains(race: RaceTiming) -> list[Gain]:
    """Find whom the changes put on the podium or higher on it."""
    if not _comparable(race):
        return []
    before = {row.number: row.position for row in at_flag(race)}
    return [
        Gain(row.number, was, row.position)
        for row in race.result
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
