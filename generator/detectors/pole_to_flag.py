"""Pole, every lap in front, and the win: one sentence, or two."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.first_leader import from_pole_to_flag
from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts

AFTER_THE_WIN = 1


class PoleToFlag(Storyline):
    """Never passed, and little else to tell of the race."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winners from pole who led every lap of a race of little else."""
    for race in facts.races:
        evidence, winner = from_pole_to_flag(race), race.winner
        if evidence and isinstance(winner, Known):
            yield PoleToFlag(
                evidence=evidence,
                value=5.0,
                race=race.number,
                moment=AFTER_THE_WIN,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
            )
