"""A win at the first attempt."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.debuts import debut_winner
from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class DebutWin(Storyline):
    """The driver's first race in the championship, and a win."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield winners whose first race of the championship this was."""
    for race in facts.races:
        winner = debut_winner(race, facts.meeting, facts.history)
        if isinstance(winner, Known):
            yield DebutWin(
                evidence=winner.evidence,
                value=7.0,
                race=race.number,
                moment=7,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
            )
