"""The only race of the meeting had this winner.

The weekend in one sentence where one race is all there was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.leadership import leadership
from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class SoleWinner(Storyline):
    """The winner of a meeting's one race, for the standfirst."""

    beat: ClassVar[Beat] = Beat.SUMMARY
    essential: ClassVar[bool] = True

    winner: Driver
    from_pole: bool | None
    leader: Driver | None
    """Whoever of those who won leads the championship now, where one is known to."""
    taken: bool
    """Whether another is known to have led it before."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner if the meeting counts one race."""
    if facts.calendar.here.round.races != 1 or len(facts.races) != 1:
        return
    winner, pole = facts.races[0].winner, facts.races[0].pole
    if isinstance(winner, Known):
        now = leadership(facts.fights[facts.overall], (winner.value,))
        yield SoleWinner(
            evidence=winner.evidence,
            grounds={
                "from_pole": evidence_of(pole),
                **now.grounds,
            },
            value=5.0,
            subject=winner.value,
            mood=Mood.GAIN,
            winner=winner.value,
            from_pole=pole.value == winner.value if isinstance(pole, Known) else None,
            leader=now.leader,
            taken=now.taken,
        )
