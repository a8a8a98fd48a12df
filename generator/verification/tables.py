"""Points: every number of them that the tables of a season know."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from generator.evidence import Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.analysis.standings import Table
    from generator.verification.ledger import Ledger


def gaps(table: Table) -> Iterator[tuple[tuple[str, str], int]]:
    """Give every number of points that is known between two."""
    standing, leader = table.standing, table.leader
    if isinstance(leader, Known):
        for driver, points in standing.gaps.items():
            yield (leader.value.key, driver), points
    for table_of in (standing.gaps_between, standing.apart):
        for first, others in table_of.items():
            for second, points in others.items():
                yield (first, second), points
    for points_of in (standing.gaps, standing.totals):
        for (a, more), (b, less) in combinations(points_of.items(), 2):
            yield (a, b), abs(more - less)


def ranks(table: Table) -> set[tuple[str, int]]:
    """Give who is known to stand where, by order, by totals or by gaps."""
    standing = table.standing
    found = {(driver, place) for place, driver in standing.order.items()}
    if isinstance(table.leader, Known):
        found.add((table.leader.value.key, 1))
        by_gap = sorted(standing.gaps, key=lambda driver: standing.gaps[driver])
        found |= {(driver, place) for place, driver in enumerate(by_gap, 2)}
    by_total = sorted(standing.totals, key=lambda driver: -standing.totals[driver])
    return found | {(driver, place) for place, driver in enumerate(by_total, 1)}


def available(ledger: Ledger) -> frozenset[int]:
    """Give how many points one driver can still score, in the races that remain."""
    scale = ledger.facts.season.points
    if scale is None or not scale.positions:
        return frozenset()
    best = max(scale.positions)
    most = {best, best + scale.pole, best + scale.pole + scale.fastest_lap}
    races = sum(one.races for one in ledger.facts.season.calendar)
    return frozenset(one * left for one in most for left in range(1, races + 1))


def above(table: Table, first: str, second: str) -> bool | None:
    """Whether one driver is known to stand before another."""
    standing, leader = table.standing, table.leader
    if isinstance(leader, Known) and leader.value.key in (first, second):
        return leader.value.key == first
    for points, more in ((standing.totals, 1), (standing.gaps, -1)):
        if first in points and second in points and points[first] != points[second]:
            return (points[first] - points[second]) * more > 0
    place = {driver: number for number, driver in standing.order.items()}
    if first in place and second in place:
        return place[first] < place[second]
    if second in standing.gaps_between.get(first, {}):
        return True
    return False if first in standing.gaps_between.get(second, {}) else None


def tables(ledger: Ledger, titles: Iterable[str] = ()) -> Iterator[Table]:
    """Give the standings before, between and after, of some titles or of all."""
    for title in tuple(titles) or tuple(ledger.facts.fights):
        fight = ledger.facts.fights.get(title)
        if fight:
            yield from filter(None, (fight.before, fight.between, fight.after))
