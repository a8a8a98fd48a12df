"""The course of a race: positions lap by lap, who led, cautions, who stopped when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from generator.importing.flag import at_flag
from generator.timing.merged import Number
from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from generator.timing.merged import RaceTiming
    from generator.timing.values import Flag, Lap, Row

HELD: tuple[Flag, ...] = ("full_course_yellow", "safety_car", "red")


class Caution(NamedTuple):
    """A neutralisation: the laps of the leader that ended under it."""

    flag: Flag
    first: int
    last: int


@value
class Course:
    """One race, as its laps tell it."""

    laps: Mapping[Number, tuple[Lap, ...]]
    chart: Mapping[Number, tuple[int, ...]]
    """Positions of each car at the end of its laps, in the order of the flag."""
    orders: tuple[tuple[Number, ...], ...]
    """Who had completed each lap, in their order at its end."""
    cautions: tuple[Caution, ...]
    stopped: Mapping[Number, int]
    """Cars that did not reach the flag, with the lap on which they stopped."""

    @property
    def leaders(self) -> tuple[Number, ...]:
        """Who led at the end of each lap."""
        return tuple(order[0] for order in self.orders)

    @property
    def length(self) -> int:
        """Laps of the race."""
        return len(self.orders)

    def held(self, lap: int) -> bool:
        """Whether a lap of the leader ended, or began, under a neutralisation."""
        return any(one.first <= lap <= one.last + 1 for one in self.cautions)

    def at(self, number: Number, lap: int) -> int | None:
        """Give the position of a car at the end of a lap; None if it had stopped."""
        positions = self.chart.get(number, ())
        return positions[lap - 1] if 0 < lap <= len(positions) else None

    def order(self, lap: int) -> tuple[Number, ...]:
        """Give the cars that completed a lap, in their order at its end."""
        return self.orders[lap - 1] if 0 < lap <= self.length else ()

    def gap(self, ahead: Number, behind: Number, lap: int) -> Decimal | None:
        """Give the seconds between two cars at the end of a lap."""
        one, other = self._elapsed(ahead, lap), self._elapsed(behind, lap)
        return other - one if one is not None and other is not None else None

    def pitted(self, number: Number, lap: int) -> bool:
        """Whether a car's lap ended or began in the pits."""
        laps = self.laps[number][max(0, lap - 2) : lap]
        return any(one.pit for one in laps)

    def _elapsed(self, number: Number, lap: int) -> Decimal | None:
        laps = self.laps.get(number, ())
        return laps[lap - 1].elapsed if 0 < lap <= len(laps) else None


def course_of(race: RaceTiming) -> Course | None:
    """Follow a race by its laps; None where they are not known."""
    flag = at_flag(race)
    rows = [row for row in flag if race.laps.get(row.number)]
    if not rows:
        return None
    laps = {row.number: race.laps[row.number] for row in rows}
    out = stopped(flag)
    chart = _chart(laps, out, rows)
    length = len(laps[rows[0].number])
    orders = tuple(_order(chart, lap) for lap in range(1, length + 1))
    return Course(
        laps=laps,
        chart=chart,
        orders=orders,
        cautions=tuple(_cautions(laps, [order[0] for order in orders])),
        stopped=out,
    )


def _chart(
    laps: Mapping[Number, tuple[Lap, ...]],
    out: Mapping[Number, int],
    rows: Sequence[Row],
) -> dict[Number, tuple[int, ...]]:
    chart: dict[Number, list[int]] = {number: [] for number in laps}
    for lap in range(1, max(map(len, laps.values())) + 1):
        there = [n for n, own in laps.items() if len(own) >= lap]
        there.sort(key=lambda n: _when(laps[n][lap - 1]))
        for position, number in enumerate(there, start=1):
            published = laps[number][lap - 1].position
            chart[number].append(published or position)
    for row in rows:
        # Who takes the flag laps down is placed behind all with more laps to their
        # name, whoever of them had done as many first.
        if row.number not in out and row.position is not None:
            chart[row.number][-1] = row.position
    return {number: tuple(positions) for number, positions in chart.items()}


def _when(lap: Lap) -> tuple[bool, Decimal | int, int]:
    return lap.elapsed is None, lap.elapsed or 0, lap.position or 0


def _order(chart: Mapping[Number, tuple[int, ...]], lap: int) -> tuple[Number, ...]:
    there = sorted((own[lap - 1], n) for n, own in chart.items() if len(own) >= lap)
    return tuple(number for _, number in there)


def _stopped(rows: Sequence[Row]) -> Iterator[tuple[Number, int]]:
    """Tell who did not reach the flag: whoever does crosses the line after the winner.

    The word for it in a result says nothing: a car that stopped on lap 1 is called
    classified.
    """
    winner = rows[0]
    for row in rows:
        if row.finish == "not_started" or row.laps is None or winner.laps is None:
            continue
        early = None not in (row.time, winner.time) and _less(row.time, winner.time)
        short = row.laps < winner.laps
        if row.finish == "retired" or (short and (early or not row.laps)):
            yield row.number, row.laps + 1


def _less(one: Decimal | None, other: Decimal | None) -> bool:
    return one is not None and other is not None and one < other


def stopped(rows: Sequence[Row]) -> Mapping[Number, int]:
    """Tell who did not reach the flag, and on which lap they stopped."""
    return dict(_stopped(rows)) if rows else {}


def _cautions(
    laps: Mapping[Number, tuple[Lap, ...]], leaders: Sequence[Number]
) -> Iterator[Caution]:
    first = 0
    flag: Flag = "green"
    for lap, leader in enumerate((*leaders, None), start=1):
        now: Flag = laps[leader][lap - 1].flag if leader else "green"
        if first and now != flag:
            yield Caution(flag, first, lap - 1)
            first = 0
        if now in HELD and not first:
            first, flag = lap, now
