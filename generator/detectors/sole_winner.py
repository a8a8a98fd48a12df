"""The only race of the meeting had this winner.

The weekend in one sentence where one race is all there was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.finish import pole_in_vain
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
    """The winner, where known to lead the championship now."""
    taken: bool
    """Whether another is known to have led it before."""
    poleman: Driver | None
    """Whose pole was in vain, where that is all that is known of that race."""
    rival: Driver | None
    """Who is known to be next behind that leader..."""
    gap: int | None
    """... by so many points..."""
    gap_before: int | None
    """... where it was so many before, and fewer."""
    row: int | None
    """Wins in a row that it makes, where worth telling."""
    total: int | None
    """Wins of the season that it makes, where worth telling..."""
    """... of so many races."""
    victim: Driver | None
    """Whose run of wins is over by that..."""
    ended: int | None
    """... and how many wins it had."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner if the meeting counts one race."""
    if facts.calendar.here.round.races != 1 or len(facts.races) != 1:
        return
    winner, pole = facts.races[0].winner, facts.races[0].pole
    if isinstance(winner, Known):
        now = leadership(facts.fights[facts.overall], (winner.value,))
        effect, vain = facts.effect(), pole_in_vain(facts.races)
        yield SoleWinner(
            evidence=winner.evidence,
            grounds={
                "from_pole": evidence_of(pole),
                **now.grounds,
                **effect.grounds,
                "poleman": vain.known,
            },
            counted=effect.counted,
            value=5.0,
            subject=winner.value,
            mood=Mood.GAIN,
            winner=winner.value,
            from_pole=pole.value == winner.value if isinstance(pole, Known) else None,
            has_standings=now.leader is not None,
            leader=now.leader,
            taken=now.taken,
            poleman=vain.poleman,
            rival=now.rival,
            gap=now.gap,
            gap_before=now.gap_before,
            row=effect.row,
            total=effect.total,
            victim=effect.victim,
            ended=effect.ended,
        )
