"""The winner had won the races before this one too.

Counted over the season's races, without a gap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, counted_over
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Streak(Storyline):
    """Wins in a row."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    wins: int
    """How many in a row, this one included."""
    season_long: bool
    """Whether the driver has won every race of the season so far."""
    over: bool
    """Whether another is known to have won later at the meeting."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield overall streaks of three wins or more whose length is certain.

    A run that goes on with the next race is told there.
    """
    for race in facts.races:
        winner, count = race.winner, facts.winning_row(race)
        outcomes = facts.history.through(race.id)
        if isinstance(winner, Known) and isinstance(count, Known):
            # A run that a later race of the meeting ends is no longer the story.
            ended = any(
                isinstance(later.winner, Known) and later.winner.value != winner.value
                for later in facts.races[race.number :]
            )
            yield Streak(
                evidence=count.evidence,
                counted=counted_over(wins=count),
                value=3.5 + count.value / 2 - ended,
                race=race.number,
                moment=2,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
                wins=count.value,
                season_long=count.value == len(outcomes),
                over=ended,
            )
