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
    satellite: ClassVar[bool] = True

    driver: Driver
    label: Text
    place: int


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each labelled driver's best podium of the season's last meeting."""
    if not facts.calendar.is_finale:
        return
    for driver in facts.field.values():
        if not driver.entry.labels:
            continue
        places = [
            (place.value, race.number, place)
            for race in facts.races
            if isinstance(place := race.order.of(driver), Known)
        ]
        if places and (best := min(places))[0] <= 3:  # noqa: PLR2004  a podium
            yield Distinction(
                evidence=(*best[2].evidence, driver.ref),
                value=3.0,
                race=best[1],
                moment=2,
                subject=driver,
                mood=Mood.GAIN,
                driver=driver,
                label=driver.entry.labels[0],
                place=best[0],
            )
