"""The climb of the race: from far back to a good place.

Grid and place at the flag must both be known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


LEAST = 6
"""Places gained that are worth a sentence."""
GOOD = 10
"""A climb that ends further back is no story."""


class Comeback(Storyline):
    """Places gained between grid and flag."""

    beat: ClassVar[Beat] = Beat.PLACES

    driver: Driver
    grid: int
    place: int
    gained: int


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the biggest known climb of each race; nobody where two are equal."""
    for race in facts.races:
        climbs = [
            (gained.value, place.value, driver, gained)
            for driver in facts.field.values()
            if isinstance(gained := race.places_gained(driver), Known)
            and isinstance(place := race.order.of(driver), Known)
            and place.value <= GOOD
        ]
        climbs.sort(key=lambda climb: -climb[0])
        if not climbs or climbs[0][0] < LEAST:
            continue
        if len(climbs) > 1 and climbs[1][0] == climbs[0][0]:
            continue
        count, finish, driver, gained = climbs[0]
        yield Comeback(
            evidence=gained.evidence,
            value=3.0 + count / 5,
            race=race.number,
            moment=3,
            subject=driver,
            mood=Mood.GAIN,
            driver=driver,
            grid=finish + count,
            place=finish,
            gained=count,
        )
