"""One driver won every race of the meeting.

The strongest weekend that a driver can have; all the more from pole each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.finish import pole_in_vain
from generator.analysis.leadership import leadership
from generator.analysis.sweep import every_winner
from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Double(Storyline):
    """A meeting without another winner."""

    beat: ClassVar[Beat] = Beat.SUMMARY
    essential: ClassVar[bool] = True

    winner: Driver
    races: int
    poles: bool | None
    """Whether the winner started every race from pole; None where a grid is unknown."""
    leader: Driver | None
    """The winner, where known to lead the championship now."""
    taken: bool
    """Whether another is known to have led it before."""
    poleman: Driver | None
    """Whose pole was in vain, where that is all that is known of that race."""
    first_pole: bool
    """Whether that was the first race."""
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
    run: int
    """... of so many races."""
    victim: Driver | None
    """Whose run of wins is over by that..."""
    ended: int | None
    """... and how many wins it had."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner of all races, where there are at least two."""
    winners = every_winner(facts.races, facts.overall)
    drivers = {one.value for one in winners}
    if len(drivers) != 1 or len(winners) == 1:
        return
    winner = drivers.pop()
    poles = [race.pole for race in facts.races]
    known = [one for one in poles if isinstance(one, Known)]
    vain = pole_in_vain(facts.races)
    now, effect = leadership(facts.fights[facts.overall], (winner,)), facts.effect()
    all_poles = all(one.value == winner for one in known)
    yield Double(
        evidence=evidence_of(*winners, *(known if all_poles else ())),
        counted={"races": evidence_of(*winners), **effect.counted},
        grounds={
            **now.grounds,
            **effect.grounds,
            **dict.fromkeys(("poleman", "first_pole"), vain.known),
        },
        value=8.0,
        subject=winner,
        mood=Mood.GAIN,
        winner=winner,
        races=len(winners),
        poles=all_poles if len(known) == len(poles) else None,
        has_standings=now.leader is not None,
        leader=now.leader,
        taken=now.taken,
        poleman=vain.poleman,
        first_pole=vain.race == 1,
        rival=now.rival,
        gap=now.gap,
        gap_before=now.gap_before,
        row=effect.row,
        total=effect.total,
        run=effect.run,
        victim=effect.victim,
        ended=effect.ended,
    )
