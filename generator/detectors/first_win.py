"""A first win of the season.

Every race of the season so far must have a known winner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import broken_streaks, wins
from generator.evidence import Known, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


EARLIEST = 3
"""Before this race everybody's win is a first."""


class FirstWin(Storyline):
    """Nobody had seen this driver win this season."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    races: int
    """Races of the season so far, this one included."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield a first win from the season's third race on.

    That a rookie or a debutant had not won before goes without saying; where the win
    ends another's row, it is told with that.
    """
    debuts = (d for d in facts.meeting.debuts if d.category is None)
    debutants = {debut.driver for debut in debuts}
    for race in facts.races:
        winner = race.winner
        if not isinstance(winner, Known):
            continue
        if winner.value.entry.rookie or winner.value.key in debutants:
            continue
        outcomes = facts.history.through(race.id)
        count = wins(outcomes, winner.value, facts.overall)
        ended = broken_streaks(outcomes, facts.overall).get(winner.value)
        if ended is not None and ended.race == race.id:
            continue
        if known_to_be(count, 1) and len(outcomes) >= EARLIEST:
            yield FirstWin(
                evidence=winner.evidence,
                grounds={
                    "races": facts.rounds(1, race.id.round),
                },
                value=5.5,
                race=race.number,
                moment=3,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
                races=len(outcomes),
            )
