"""How many races the winner has won this season.

Only where every winner of the season so far is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import streak, wins
from generator.evidence import Known, counted_over, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


LONG_STREAK = 3
"""From here on the streak is told instead."""


class WinCount(Storyline):
    """A number of wins."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    wins: int
    races: int
    """Races of the season so far, this one included."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the count from the second win on, unless it is a streak's.

    Where the season has had no other race it goes without saying; who wins again at the
    meeting has the wins counted then.
    """
    for race in facts.races:
        winner = race.winner
        later = facts.races[race.number :]
        if not isinstance(winner, Known):
            continue
        if any(known_to_be(one.winner, winner.value) for one in later):
            continue
        outcomes = facts.history.through(race.id)
        count = wins(outcomes, winner.value, facts.overall)
        in_a_row, _ = streak(outcomes, winner.value, facts.overall)
        if not isinstance(count, Known) or in_a_row >= LONG_STREAK:
            continue
        if 1 < count.value < len(outcomes):
            yield WinCount(
                evidence=count.evidence,
                counted=counted_over(wins=count),
                grounds={
                    "races": facts.rounds(1, race.id.round),
                },
                value=3.0 + count.value / 2,
                race=race.number,
                moment=3,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
                wins=count.value,
                races=len(outcomes),
            )
