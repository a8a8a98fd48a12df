"""Rain, or a drying track: the conditions of a race.

A wet or drying track is a circumstance of the start and told before it; rain that came
during the race, which nobody expected on the grid, after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.races import RaceFacts
    from generator.facts import Facts


BEFORE_THE_START = 5
"""After whatever else a driver brings into the race."""


class Weather(Storyline):
    """What the sky made of a race."""

    beat: ClassVar[Beat] = Beat.MOTIVE
    """Told last before the start, which it is a circumstance of."""
    satellite: ClassVar[bool] = True

    conditions: str
    """wet, drying or rain_arriving."""
    again: bool
    """Whether the race before was run in the same conditions."""


class LateRain(Weather):
    """Rain that came after the start."""

    beat: ClassVar[Beat] = Beat.COURSE


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the conditions of each race that was not simply dry."""
    before: RaceFacts | None = None
    for race in facts.races:
        weather, again = race.race.weather, None
        if before is not None and before.race.weather == weather:
            again = before.ref("weather")
        before = race
        if weather is not None and weather != "dry":
            late = weather == "rain_arriving"
            kind = LateRain if late else Weather
            yield kind(
                evidence=(race.ref("weather"),),
                grounds={"again": (again,) if again else ()},
                value=2.5 if again else 3.5,
                race=race.number,
                moment=_start(race) if late else BEFORE_THE_START,
                conditions=weather,
                again=again is not None,
            )


def _start(race: RaceFacts) -> int:
    """Give the moment of the start: what happened later comes after the rain."""
    starts = (i for i, event, _ in race.events() if event.event == "start")
    return next(starts, 0)
