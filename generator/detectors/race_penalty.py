"""A penalty given during the race.

It turns a race: who held a place by right of speed loses it by decision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class RacePenalty(Storyline):
    """Punished before the flag."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    reason: str | None
    seconds: int | None
    drive_through: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the penalties known to have been given in the race itself."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event != "penalty" or event.after_flag is not False:
                continue
            driver = facts.field[event.driver]
            yield RacePenalty(
                evidence=evidence,
                value=5.0,
                race=race.number,
                title=event.category,
                moment=index,
                subject=driver,
                mood=Mood.LOSS,
                driver=driver,
                reason=event.reason,
                seconds=event.seconds,
                drive_through=event.drive_through,
            )
