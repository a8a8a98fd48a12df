"""The season is over: how many won its races, where it was many for so many races.

Who the champion is has been told; that the season is over goes without saying.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.facts import Facts


SEVERAL = 3
"""From so many on their number is worth telling, if there is one for two races."""


class SeasonEnd(Storyline):
    """The coda of a season."""

    beat: ClassVar[Beat] = Beat.OUTLOOK
    essential: ClassVar[bool] = True

    races: int
    """Races of the season."""
    rounds: int
    winners: int
    """How many different drivers won a race."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the coda after the season's last races, if all winners are known."""
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
    if not whole or len(winners) < max(SEVERAL, len(found) / 2):
        return
    yield SeasonEnd(
        evidence=(facts.calendar.here.ref,),
        grounds={
            "winners": evidence_of(*found),
            "races": facts.rounds(1, facts.calendar.rounds),
            "rounds": facts.rounds(1, facts.calendar.rounds),
        },
        value=4.0,
        races=len(facts.history.outcomes),
        rounds=facts.calendar.rounds,
        winners=len(winners),
    )
