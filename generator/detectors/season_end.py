"""The season is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue
    from generator.facts import Facts


class SeasonEnd(Storyline):
    """The coda of a season."""

    beat: ClassVar[Beat] = Beat.OUTLOOK
    essential: ClassVar[bool] = True

    races: int
    """Races of the season."""
    rounds: int
    winners: int | None
    """How many different drivers won a race; None where a winner is unknown."""
    first: Venue
    """Where and when it began."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the coda after the last races of the season."""
    if not facts.run or not facts.calendar.is_finale:
        return
    found = [
        order.winner
        for outcome in facts.history.outcomes
        if (order := outcome.orders.get(facts.overall)) is not None
    ]
    winners = {one.value for one in found if isinstance(one, Known)}
    whole = len(found) == len(facts.history.outcomes) and all(
        isinstance(one, Known) for one in found
    )
    yield SeasonEnd(
        evidence=(facts.calendar.here.ref,),
        grounds={
            "winners": evidence_of(*found),
            "races": facts.rounds(1, facts.calendar.rounds),
            "rounds": facts.rounds(1, facts.calendar.rounds),
            "first": facts.rounds(1, 1),
        },
        value=4.0,
        races=len(facts.history.outcomes),
        rounds=facts.calendar.rounds,
        winners=len(winners) if whole else None,
        first=facts.venue(1),
    )
