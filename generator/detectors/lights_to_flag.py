"""The winner led every lap.

It needs a known lead history: that nobody is seen to lead is not enough. Told before
the win, which follows from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.first_leader import from_pole_to_flag
from generator.evidence import Known, evidence_of, known_to_be, stated
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


BEFORE_THE_WIN = -2


class LightsToFlag(Storyline):
    """Ahead from start to finish."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    laps: int | None
    """How many laps the race had, where known."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield winners whose lead of every lap is known."""
    for race in facts.races:
        leader = race.led_throughout
        # From pole, where little else happened, a storyline of its own tells it all.
        if from_pole_to_flag(race):
            continue
        if isinstance(leader, Known) and known_to_be(race.winner, leader.value):
            yield LightsToFlag(
                evidence=evidence_of(leader, race.winner),
                grounds={
                    "laps": stated(race.race.laps, race.ref("laps")),
                    "": tuple(ref for _, _, at in race.events()[:2] for ref in at),
                },
                value=5.0,
                race=race.number,
                moment=BEFORE_THE_WIN,
                subject=leader.value,
                mood=Mood.GAIN,
                winner=leader.value,
                laps=race.race.laps,
            )
