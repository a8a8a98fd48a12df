"""The season so far: who won what, how often, how many in a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.analysis.orders import Order
from generator.evidence import Evidence, Known, Maybe, Ref, Unknown, evidence_of
from generator.value import positional

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.analysis.field import Driver


@dataclass(frozen=True, slots=True, order=True)
class RaceId:
    """One race of the season."""

    round: int
    race: int

    def __str__(self) -> str:
        return f"{self.round}.{self.race}"


@positional
class Outcome:
    """One race as far as the files know it."""

    id: RaceId
    meeting: str
    orders: Mapping[str, Order]
    """Order of each title but teams', the overall one included."""
    pole: Maybe[Driver]
    margin: Maybe[Decimal]
    """Seconds between the first two at the flag."""
    not_won: Mapping[str, tuple[Driver, ...]]
    """Who is known not to have won a title's race whose winner is unknown."""


@positional
class History:
    """All races of the season up to and including this meeting's, in order."""

    outcomes: tuple[Outcome, ...]

    def through(self, race: RaceId) -> tuple[Outcome, ...]:
        """Return the races up to and including this one."""
        return tuple(o for o in self.outcomes if o.id <= race)

    def before(self, race: RaceId) -> tuple[Outcome, ...]:
        """Return the races before this one."""
        return tuple(o for o in self.outcomes if o.id < race)

    def of_round(self, number: int) -> tuple[Outcome, ...]:
        """Return the races of one round."""
        return tuple(o for o in self.outcomes if o.id.round == number)


def wins(outcomes: tuple[Outcome, ...], driver: Driver, title: str) -> Maybe[int]:
    """Count a driver's wins of a title over these races; unknown if one winner is."""
    count, evidence = 0, list[Ref]()
    for outcome in outcomes:
        winner = _winner(outcome, title)
        if isinstance(winner, Unknown):
            if driver in outcome.not_won.get(title, ()):
                continue
            return Unknown(f"the winner of race {outcome.id} is not known")
        if winner.value == driver:
            count += 1
            evidence += winner.evidence
    return Known(count, tuple(evidence))


def classified(outcomes: tuple[Outcome, ...], driver: Driver, title: str) -> Evidence:
    """Return what shows that a driver has finished races of a title, if anything."""
    places = (o.orders[title].of(driver) for o in outcomes if title in o.orders)
    return evidence_of(*places)


def tallied(outcomes: tuple[Outcome, ...], title: str) -> Evidence:
    """Give what says who won a title's races, and who did not: all of a count."""
    return tuple(ref for one in outcomes for ref in _tallied(one, title))


def _tallied(outcome: Outcome, title: str) -> Evidence:
    winner = _winner(outcome, title)
    if isinstance(winner, Known):
        return winner.evidence
    if title not in outcome.not_won:
        return ()
    return (Ref(outcome.meeting, ("races", outcome.id.race - 1, "not_won", title)),)


def wins_at_least(
    outcomes: tuple[Outcome, ...], driver: Driver, title: str
) -> tuple[int, Evidence]:
    """Count the wins that are known, though some winners may not be."""
    won = [
        winner
        for outcome in outcomes
        if isinstance(winner := _winner(outcome, title), Known)
        and winner.value == driver
    ]
    return len(won), tuple(ref for winner in won for ref in winner.evidence)


def streak(
    outcomes: tuple[Outcome, ...], driver: Driver, title: str
) -> tuple[int, Evidence]:
    """Count the driver's wins in a row up to the last of these races.

    An unknown winner ends the count: the streak may be longer, never shorter.
    """
    count, evidence = 0, list[Ref]()
    for outcome in reversed(outcomes):
        winner = _winner(outcome, title)
        if isinstance(winner, Unknown) or winner.value != driver:
            break
        count += 1
        evidence += winner.evidence
    return count, tuple(evidence)


def exact_streak(
    outcomes: tuple[Outcome, ...], driver: Driver, title: str
) -> Maybe[int]:
    """Count wins in a row where the driver is known not to have won the race before."""
    count, evidence = streak(outcomes, driver, title)
    rest = outcomes[: len(outcomes) - count]
    if not rest or driver in rest[-1].not_won.get(title, ()):
        return Known(count, evidence)
    if isinstance(_winner(rest[-1], title), Unknown):
        return Unknown(f"the winner of race {rest[-1].id} is not known")
    return Known(count, evidence)


def since_last_win(
    outcomes: tuple[Outcome, ...], driver: Driver, title: str
) -> tuple[Outcome, Evidence] | None:
    """Find a driver's last win before the last of these races, which another followed.

    None where a race in between may have been won, or none was lost.
    """
    lost: list[Ref] = []
    for outcome in reversed(outcomes[:-1]):
        winner = _winner(outcome, title)
        if isinstance(winner, Known) and winner.value == driver:
            return (outcome, (*winner.evidence, *lost)) if lost else None
        if isinstance(winner, Unknown) and driver not in outcome.not_won.get(title, ()):
            return None
        lost += _tallied(outcome, title)
    return None


@positional
class Broken:
    """A row of wins that somebody ended."""

    winner: Driver
    """Who ended it."""
    victim: Driver
    length: int
    race: RaceId
    """The race that ended it."""
    evidence: Evidence
    row: Evidence
    """What the length was counted over: the row without the race that ended it."""


SHORTEST_ROW = 3
"""A row of fewer wins is not worth ending."""


def row_ended(outcomes: tuple[Outcome, ...], title: str) -> Broken | None:
    """Return the row of wins that the last of these races ended, if any."""
    if len(outcomes) <= SHORTEST_ROW:
        return None
    winner, last = (_winner(one, title) for one in (outcomes[-1], outcomes[-2]))
    if isinstance(winner, Unknown) or isinstance(last, Unknown):
        return None
    if winner.value == last.value:
        return None
    count = exact_streak(outcomes[:-1], last.value, title)
    if isinstance(count, Unknown) or count.value < SHORTEST_ROW:
        return None
    return Broken(
        winner=winner.value,
        victim=last.value,
        length=count.value,
        race=outcomes[-1].id,
        evidence=winner.evidence + count.evidence,
        row=count.evidence,
    )


def broken_streaks(
    outcomes: tuple[Outcome, ...], title: str
) -> Mapping[Driver, Broken]:
    """Return who ended a row of wins, and whose; the last one of each driver."""
    so_far = (row_ended(outcomes[:end], title) for end in range(1, len(outcomes) + 1))
    return {one.winner: one for one in so_far if one}


def _winner(outcome: Outcome, title: str) -> Maybe[Driver]:
    order = outcome.orders.get(title)
    return order.winner if order else Unknown(f"no order of {title}")
