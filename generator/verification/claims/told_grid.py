"""Qualifying where the words say who beat whom: "outqualified X", "sa pole", a row.

Whoever was beaten to pole by a gap that the files know is second on that grid, and a
pole that is somebody's own is told as had, whatever is hoped of it.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.races import RaceFacts
    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


def find(told: Context) -> Iterator[Claim]:
    """Find those told of with their place on a grid, and the time between many."""
    yield from _seconds(told)
    for one in (*bonds(told, "own_pole"), *bonds(told, "pole_before")):
        if one.role("who") == "oblique":
            continue  # "repris la tête à Klein, il convertissait sa pole"
        if who := one.driver("who"):
            yield _claim(one, f"{who} had pole", (who,), (1,))
    for one, end in product(bonds(told, "placed_on_grid"), ("", "2", "3")):
        who, place = one.driver(f"who{end}"), one.number(f"place{end}")
        if who and place:
            yield _claim(one, f"{who} started {place}", (who,), (place,))
    for one in bonds(told, "on_the_first_row"):
        pair = one.drivers("pair")
        yield _claim(one, f"{' and '.join(pair)} on the first row", pair, (1, 2))
    for one in bonds(told, "spread_over"):
        seconds = one.number("seconds") or one.number("seconds2") or 1
        said = f"cars within {seconds} seconds"
        yield told.claim(one.match, "spread", said, number=seconds, sure=SURE)


def _seconds(told: Context) -> Iterator[Claim]:
    """Find who was second on a grid: beside the pole-sitter, or beaten to pole."""
    for one, end in product(bonds(told, "outpaced"), ("", "2")):
        whom, gap = one.driver(f"whom{end}"), one.number(f"gap{end}")
        if whom and gap:  # without a gap it may be anybody further back
            yield _claim(one, f"{whom} was beaten to pole", (whom,), (2,))
    for one, end in product(bonds(told, "beside_on_grid"), ("", "2")):
        if whom := one.driver(f"whom{end}"):
            yield _claim(one, f"{whom} started second", (whom,), (2,))


def _claim(
    one: Bond, said: str, drivers: tuple[str, ...], places: tuple[int, ...]
) -> Claim:
    return one.told.claim(
        one.match, "grid", said, drivers=drivers, sure=SURE,
        value=" ".join(map(str, places)),
        scope=one.told.scope(one.match.start(), one.match.end()),
    )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold places of a grid against each grid of the meeting."""
    if claim.what == "spread":
        qualifying = ledger.facts.meeting.qualifying
        known = qualifying.within_seconds if qualifying else None
        right = known is None or int(known) == claim.number or known != int(known)
        return judged(right, None, f"{known} seconds")
    places = [int(place) for place in claim.value.split()]
    plain = claim.scope.explicit or claim.scope.settled
    races = claim.scope.races if plain else ledger.here
    grids = [facts for race in races if (facts := ledger.race(race))]
    # Where one grid has every place that is told of, it is the one that is meant.
    told = [f for f in grids if all(place in f.race.grid for place in places)]
    right = any(_fits(claim.drivers, places, facts) for facts in told or grids)
    return judged(right or not ledger.facts.races, None, "the grids say otherwise")


def _fits(drivers: tuple[str, ...], places: list[int], facts: RaceFacts) -> bool:
    """Whether each has one of the places; one that nobody is known to have is free."""
    grid = dict(facts.race.grid)
    grid |= {r.grid: r.driver for r in facts.race.classification if r.grid}
    own = {driver: place for place, driver in grid.items()}
    free = any(place not in grid for place in places)
    return all(own[d] in places if d in own else free for d in drivers)
