"""The winner had won the races before this one too.

Counted over the season's races, without a gap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import exact_streak
from generator.evidence import Known, counted_over, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.facts import Facts


SHORTEST = 3
"""Two wins are a coincidence, or a double."""


class Streak(Storyline):
    """Wins in a row."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    wins: int
    """How many in a row, this one included."""
    season_long: bool
    """Whether the driver has won every race of the season so far."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield overall streaks of three wins or more whose length is certain.

    A run that goes on with the next race is told there.
    """
    for race in facts.races:
        winner = race.winner
        if not isinstance(winner, Known) or _goes_on(facts, race, winner.value):
            continue
        outcomes = facts.history.through(race.id)
        count = exact_streak(outcomes, winner.value, facts.overall)
        if isinstance(count, Known) and count.value >= SHORTEST:
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
            )


def _goes_on(facts: Facts, race: RaceFacts, winner: Driver) -> bool:
    return any(
        known_to_be(one.winner, winner) for one in facts.races[race.number :][:1]
    )
