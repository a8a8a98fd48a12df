"""Rain, or a drying track: the conditions of a race."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.facts import Facts


class Weather(Storyline):
    """What the sky made of a race."""

    beat: ClassVar[Beat] = Beat.MOTIVE
    """Told last before the start, which it is a circumstance of."""

    conditions: str
    """wet, drying or rain_arriving."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the conditions of each race that was not simply dry."""
    for race in facts.races:
        weather = race.race.weather
        if weather is not None and weather != "dry":
            yield Weather(
                evidence=(race.ref("weather"),),
                value=3.5,
                race=race.number,
                moment=5,
                conditions=weather,
            )
