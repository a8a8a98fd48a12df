"""One driver won every race of the meeting.

The strongest weekend that a driver can have; all the more from pole each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.leadership import leadership
from generator.evidence import Known
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
    """Whoever of those who won leads the championship now, where one is known to."""
    taken: bool
    """Whether another is known to have led it before."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner of all races, where there are at least two."""
    found = [race.winner for race in facts.races]
    winners = [one for one in found if isinstance(one, Known)]
    drivers = {one.value for one in winners}
    expected = facts.calendar.here.round.races
    if len(drivers) != 1 or not len(winners) == len(found) == expected > 1:
        return
    winner = drivers.pop()
    poles = [race.pole for race in facts.races]
    known = [one for one in poles if isinstance(one, Known)]
    now = leadership(facts.fights[facts.overall], (winner,))
    all_poles = all(one.value == winner for one in known)
    won = (*winners, *(known if all_poles else ()))
    yield Double(
        evidence=tuple(ref for one in won for ref in one.evidence),
        counted={"races": tuple(ref for one in winners for ref in one.evidence)},
        grounds=now.grounds,
        value=8.0,
        subject=winner,
        mood=Mood.GAIN,
        winner=winner,
        races=expected,
        poles=all_poles if len(known) == len(poles) else None,
        leader=now.leader,
        taken=now.taken,
    )
