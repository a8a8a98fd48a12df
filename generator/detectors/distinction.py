"""Somebody with a distinction of the championship ends the season on a podium.

The holder of a programme's seat, for instance: the season's Junior.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.results.words import Text


class Distinction(Storyline):
    """A place among the first three for a driver with a label."""

    beat: ClassVar[Beat] = Beat.BONUS

    driver: Driver
    label: Text
    place: int


PODIUM = 3


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each labelled driver on the podium of the season's last race."""
    last = facts.calendar.here.round.races
    if not facts.calendar.is_finale or len(facts.races) < last:
        return
    race = facts.races[-1]
    for driver in facts.field.values():
        place = race.order.of(driver)
        if driver.entry.labels and isinstance(place, Known) and place.value <= PODIUM:
            yield Distinction(
                evidence=(*place.evidence, driver.ref),
                value=3.0,
                race=race.number,
                moment=2,
                subject=driver,
                mood=Mood.GAIN,
                driver=driver,
                label=driver.entry.labels[0],
                place=place.value,
            )
