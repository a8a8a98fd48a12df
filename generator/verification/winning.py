"""Whether counted wins are those of the season: so many, in a row, somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.history import SHORTEST_ROW, broken_streaks

if TYPE_CHECKING:
    from generator.verification.claim import Claim, RaceKey
    from generator.verification.ledger import Ledger

_PODIUM = 3


def _until(claim: Claim, ledger: Ledger) -> tuple[RaceKey, ...]:
    """Give the races after which a count is told: the one at hand, where it is plain.

    A text tells of this meeting, and sums up what was won before it.
    """
    scope = claim.scope
    if scope.explicit or scope.settled:
        return scope.races
    return (*ledger.races_of((ledger.round - 1,))[-1:], *ledger.here)


def _titles(claim: Claim, ledger: Ledger) -> frozenset[str]:
    """Give what somebody's wins are counted in: among the rookies only if told so."""
    own = ledger.titles(claim.drivers[0])
    named = {*claim.scope.titles, *claim.scope.other_titles}
    return frozenset(one for one in own if one in named or one != ledger.rookies)


def _nth(claim: Claim, ledger: Ledger) -> bool:
    """Whether somebody won for the so-manieth time: in the season, or in a row."""
    who, number = claim.drivers[0], claim.number or 0
    return _row(claim, ledger) or any(
        ledger.won(who, title, number, race)
        for title in _titles(claim, ledger)
        for race in _until(claim, ledger)
    )


def _row(claim: Claim, ledger: Ledger) -> bool:
    who, number = claim.drivers[0], claim.number or 0
    return any(
        ledger.in_a_row(who, title, number, race)
        for title in _titles(claim, ledger)
        for race in _until(claim, ledger)
    )


def _ended(claim: Claim, ledger: Ledger) -> bool:
    """Whether so long a row of somebody's was ended by another."""
    who, outcomes = claim.drivers[0], ledger.facts.history.outcomes
    return (claim.number or 0) < SHORTEST_ROW or any(
        one.victim.key == who and one.length == claim.number
        for title in ledger.titles(who)
        for one in broken_streaks(outcomes, title).values()
    )


def _won_there(claim: Claim, ledger: Ledger) -> bool:
    """Whether anybody meant won so many races of a meeting."""
    return any(
        ledger.won_of(ledger.races_of((int(number),)), who, title, claim.number or 0)
        for number in claim.value.split(",")
        for who in claim.drivers
        for title in ledger.titles(who)
    )


def _all_there(claim: Claim, ledger: Ledger) -> bool:
    """Whether anybody meant won every race of a meeting, of as many as are told of."""
    for number in map(int, claim.value.split(",")):
        races = ledger.races_of((number,))
        if claim.number in (None, len(races)) and any(
            ledger.won_of(races, who, title, len(races))
            for who in claim.drivers
            for title in ledger.titles(who)
        ):
            return True
    return False


def _before(claim: Claim, ledger: Ledger) -> bool:
    """Whether a meeting was before this one."""
    return any(int(number) < ledger.round for number in claim.value.split(","))


def _of_races(claim: Claim, ledger: Ledger) -> bool:
    """Whether anybody meant won so many of the first, or of the last, so many races."""
    count, many = claim.number or 0, int(claim.value)
    run = [(o.id.round, o.id.race) for o in ledger.facts.history.outcomes]
    here = len(ledger.facts.races)
    ends = {*range(len(run) - here, len(run) + 1)}
    spans = [run[:many], *(run[max(0, end - many) : end] for end in ends)]
    return any(
        ledger.won_of(tuple(span), who, title, count)
        for span in spans if len(span) == many
        for who in claim.drivers
        for title in ledger.titles(who)
    )  # fmt: skip


def _shared(claim: Claim, ledger: Ledger) -> bool:
    """Whether so many won here; where a winner is unknown it may be."""
    winners = {ledger.at(race, ledger.overall, 1) for race in ledger.here}
    return None in winners or len(winners) == claim.number


def _won_here(claim: Claim, ledger: Ledger) -> bool:
    who = claim.drivers[0]
    return any(
        ledger.came(race, title, who, 1)
        for race in ledger.here
        for title in ledger.titles(who)
    )


def _podiums(claim: Claim, ledger: Ledger) -> bool:
    """Whether somebody was on so many podiums of the meeting, as far as is known."""
    came = [
        ledger.within(race, ledger.overall, claim.drivers[0], _PODIUM)
        for race in ledger.here
    ]
    return came.count(True) <= (claim.number or 0) <= len(came) - came.count(False)


def _winners(claim: Claim, ledger: Ledger) -> bool:
    """Whether so many have won in a title; where a winner is unknown it may be."""
    outcomes = ledger.facts.history.outcomes
    found = [ledger.at((o.id.round, o.id.race), claim.value, 1) for o in outcomes]
    until = range(len(found) - len(ledger.facts.races), len(found) + 1)
    return None in found or claim.number in {len({*found[:end]}) for end in until}


WON = {
    "podiums": _podiums,
    "winners": _winners,
    "nth": _nth,
    "row": _row,
    "ended": _ended,
    "there": _won_there,
    "all there": _all_there,
    "before": _before,
    "of races": _of_races,
    "shared": _shared,
    "won here": _won_here,
}
"""What the files must count, by what is claimed."""
