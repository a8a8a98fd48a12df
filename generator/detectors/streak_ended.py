"""The winner ends somebody else's row of wins."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import wins
from generator.evidence import Known, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class StreakEnded(Storyline):
    """A run of wins is over."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    victim: Driver
    wins: int
    first: bool
    """Whether it is known to be the winner's first win of the season."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield races that end a streak of three overall wins or more."""
    for race in facts.races:
        streak, winner = facts.row_ended(race), race.winner
        if streak is not None and isinstance(winner, Known):
            count = wins(facts.history.through(race.id), winner.value, facts.overall)
            yield StreakEnded(
                evidence=streak.evidence,
                counted={"wins": streak.row},
                grounds={
                    "first": evidence_of(count),
                },
                value=5.0 + streak.length / 2,
                race=race.number,
                moment=4,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
                victim=streak.victim,
                wins=streak.length,
                first=known_to_be(count, 1),
            )
