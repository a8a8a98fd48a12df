"""The winner led every lap.

It needs a known lead history: that nobody is seen to lead is not enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class LightsToFlag(Storyline):
    """Ahead from start to finish."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    from_pole: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield winners whose lead of every lap is known."""
    for race in facts.races:
        leader = race.led_throughout
        if isinstance(leader, Known) and known_to_be(race.winner, leader.value):
            yield LightsToFlag(
                evidence=evidence_of(leader, race.winner),
                grounds={"from_pole": evidence_of(race.pole)},
                value=5.0,
                race=race.number,
                moment=2,
                subject=leader.value,
                mood=Mood.GAIN,
                winner=leader.value,
                from_pole=known_to_be(race.pole, leader.value),
            )
