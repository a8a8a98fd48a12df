"""Which win of the season it is for the winner: the first, the third.

Only where every winner of the season so far is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, counted_over
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


FIRST = 5.5
"""News value of a first win of the season."""


class WinCount(Storyline):
    """A number of wins."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    wins: int
    races: int
    """Races of the season so far, this one included."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the count of each race's winner, where it is worth telling."""
    for race in facts.races:
        winner, count = race.winner, facts.season_wins(race)
        outcomes = facts.history.through(race.id)
        if isinstance(winner, Known) and isinstance(count, Known):
            yield WinCount(
                evidence=count.evidence,
                counted=counted_over(wins=count),
                grounds={
                    "races": facts.rounds(1, race.id.round),
                },
                value=FIRST if count.value == 1 else 3.0 + count.value / 2,
                race=race.number,
                moment=3,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
                wins=count.value,
                races=len(outcomes),
            )
