"""The leader draws clear of the pack."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class PullAway(Storyline):
    """A leader who makes the gap grow."""

    beat: ClassVar[Beat] = Beat.COURSE
    satellite: ClassVar[bool] = True

    driver: Driver
    chasers: tuple[Driver, ...]


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every known escape."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event == "pull_away":
                yield PullAway(
                    evidence=evidence,
                    value=2.5,
                    race=race.number,
                    moment=index,
                    subject=facts.field[event.driver],
                    mood=Mood.GAIN,
                    driver=facts.field[event.driver],
                    chasers=facts.drivers(*event.chasers),
                )
