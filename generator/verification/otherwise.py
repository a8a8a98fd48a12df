"""What a claim that does not hold as it was read may mean: whom, and which number."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.verification.tables import available, gaps, ranks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_RECENT = 4
"""Drivers named before whom "the Belgian" or "he" may mean."""
_OF_THE_SEASON = frozenset(("standings", "titles"))


def candidates(claim: Claim, told: Context) -> tuple[str, ...]:
    """Give whom a claim may mean: those named around it, and those it hints at."""
    start, end = told.marked.place(claim.start), told.marked.place(claim.end)
    low, high = told.segment(start)
    clause = told.clause(max(start, end - 1))[1]
    near = [r.driver for r in told.roles if low <= r.start < start]
    near += [r.driver for r in told.roles if start <= r.start < clause]
    near = near or [r.driver for r in told.roles if low <= r.start < high]
    near = near or [r.driver for r in told.roles]
    near += claim.drivers
    if _hinted(told, low, start, clause):
        near += reversed(told.before.named[-_RECENT:])
        alone = not told.roles and told.before.subject
        he = any("leader" not in one.name for _, _, one in told.marked.marks("S"))
        if alone and he and claim.kind == "counts":
            # "He won for the third time in a row" is told of those just named.
            return tuple(dict.fromkeys((*claim.drivers, *told.before.fresh[-3:])))
        headed = told.lexicon.pattern("LEADERS").search(told.text, low, clause)
        may_be = bool(headed) and claim.kind not in _OF_THE_SEASON
        near += told.ledger.heads if may_be or not told.roles else ()
    return tuple(dict.fromkeys(near))


def _hinted(told: Context, low: int, start: int, clause: int) -> bool:
    """Whether words that name nobody may say who is meant."""
    before = [r for r in told.roles if low <= r.start < start and r.role == "subject"]
    apart = bool(before) and "," in told.text[before[-1].end : start]
    span = (before[-1].end, start) if before and not apart else (low, clause)
    hints = told.lexicon.pattern("HINTS").finditer(told.text, *span)
    subjects = [role.end for role in told.roles if role.role == "subject"]
    # A pronoun means somebody of its own sentence, where it names one.
    return not told.roles or any(
        not (hint[0].startswith("<S") and any(end <= hint.start() for end in subjects))
        for hint in hints
    )


def _on_the_way(claim: Claim, told: Context) -> bool:
    """Whether the place was one of a grid, of a pass, or of a standing."""
    places = {*_of_the_races(told.ledger)}
    for fight in told.ledger.facts.fights.values():
        for table in filter(None, (fight.before, fight.between, fight.after)):
            places |= ranks(table)
    return any((driver, claim.number) in places for driver in candidates(claim, told))


def _of_the_races(ledger: Ledger) -> Iterator[tuple[str, int]]:
    """Give the places that drivers held on a grid, on a lap, or on the road."""
    for facts in ledger.facts.races:
        yield from ((driver, place) for place, driver in facts.race.grid.items())
        yield from ((r.driver, r.grid) for r in facts.race.classification if r.grid)
        for event in facts.race.events:
            if event.event in ("start", "lead_change"):
                yield event.leader if event.event == "start" else event.driver, 1
            if event.event == "overtaking":
                yield from (
                    (event.driver, event.position),
                    (event.over, event.position),
                )
            if event.event == "penalty" and event.on_road:
                yield event.driver, event.on_road


def _next_to(claim: Claim, told: Context) -> bool:
    """Whether somebody stood right below: the place that was missed by a rank."""
    ledger = told.ledger
    return claim.what == "top" and any(
        ledger.came(race, title, driver, (claim.number or 0) + below)
        for driver in candidates(claim, told)
        for race in ledger.here
        for title in ledger.facts.fights
        for below in (1, 2)
    )


def _in_a_grid(claim: Claim, told: Context) -> bool:
    """Whether the drivers started in that order."""
    for facts in told.ledger.facts.races:
        place = {driver: n for n, driver in facts.race.grid.items()}
        place |= {r.driver: r.grid for r in facts.race.classification if r.grid}
        if all(one in place for one in claim.drivers) and all(
            place[a] < place[b] for a, b in pairwise(claim.drivers)
        ):
            return True
    return False


def _won_before(claim: Claim, told: Context) -> bool:
    """Whether somebody meant won some race of the season."""
    ledger = told.ledger
    return not claim.scope.explicit and any(
        ledger.came((o.id.round, o.id.race), title, driver, 1)
        for driver in candidates(claim, told)
        for o in ledger.facts.history.outcomes
        for title in ledger.facts.fights
    )


def _had_a_row(claim: Claim, told: Context) -> bool:
    """Whether somebody meant won so many in a row at any time."""
    who = (*claim.drivers, *candidates(claim, told))
    # "Signait une troisième victoire de rang" is told of the race at hand.
    now = claim.value == "nth" and claim.scope.settled
    rows = told.ledger.rows(who, ever=not now)
    return claim.what == "row" and claim.number in rows


def _counted_before(claim: Claim, told: Context) -> bool:
    """Whether somebody meant had so many wins, in a row or not, after some race."""
    ledger, number = told.ledger, claim.number or 0
    if claim.what in ("double", "somebody", "wins_there", "poles"):
        return False
    if claim.what == "row":  # wins of the season make no row
        return _had_a_row(claim, told)
    untils = (*ledger.races_of((ledger.round - 1,))[-1:], *ledger.here)
    return any(
        ledger.won(driver, title, number, until)
        or ledger.in_a_row(driver, title, number, until)
        for driver in candidates(claim, told)
        for title in {ledger.title_of(driver), ledger.overall}
        for until in untils
    )


def _points_of(claim: Claim, told: Context) -> bool:
    """Whether a number of points lies between any two who may be meant."""
    ledger = told.ledger
    named = {*claim.drivers, *candidates(claim, told), *ledger.heads}
    known = set[int]()
    for fight in ledger.facts.fights.values():
        for table in (fight.before, fight.between, fight.after):
            if table:
                known |= {n for pair, n in gaps(table) if set(pair) <= named}
                known |= {n for d, n in table.standing.totals.items() if d in named}
    stake = available(ledger) if claim.what == "points at stake" else frozenset()
    return claim.what.startswith("points") and claim.number in known | stake


def _of_that_age(claim: Claim, told: Context) -> bool:
    """Whether anybody of the field is so old, where it is not plain who is meant."""
    field = told.ledger.facts.field.values()
    ages = {one.entry.age for one in field}
    return claim.what == "age" and claim.number in ages


OTHERWISE: dict[str, tuple[Callable[[Claim, Context], bool], ...]] = {
    "positions": (_on_the_way,),
    "who_beat_whom": (_in_a_grid,),
    "wins": (_won_before,),
    "counts": (_counted_before,),
    "people": (_of_that_age,),
    "standings": (_points_of,),
}
NEARLY: dict[str, tuple[Callable[[Claim, Context], bool], ...]] = {
    "top": (_next_to,),
    "row": (_had_a_row,),
}
"""What a number may mean besides, however plainly it is told."""
