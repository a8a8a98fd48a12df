"""The fastest laps in a row of the race, on a clear track.

One fast lap may be a tow; five in a row are pace, and explain a climb through the
field. Of anybody else it is a detail that readers wonder about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.facts import Facts


class FastestStint(Storyline):
    """Who was quickest over several laps."""

    beat: ClassVar[Beat] = Beat.PLACES
    """Beside the climb of the race, which it explains."""
    satellite: ClassVar[bool] = True

    driver: Driver
    laps: int
    first: int | None
    """The lap on which they began, ..."""
    last: int | None
    """... and that on which they ended."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the fastest laps in a row of each race, where they are known."""
    for race in facts.races:
        for _, event, evidence in race.events():
            if event.event != "fastest_stint":
                continue
            driver = facts.field[event.driver]
            climber = race.climb[0] if race.climb else None
            if driver != climber or driver in _told(race):
                continue
            yield FastestStint(
                evidence=evidence,
                grounds={"": race.climb[1].evidence if race.climb else ()},
                value=1.0,
                race=race.number,
                subject=driver,
                mood=Mood.GAIN,
                driver=driver,
                laps=event.laps,
                first=event.lap,
                last=None if event.lap is None else event.lap + event.laps - 1,
            )


def _told(race: RaceFacts) -> set[Driver]:
    """Name those of whom it says nothing new: the winner, and the fastest lap's."""
    known = (race.winner, race.fastest_lap)
    return {one.value for one in known if isinstance(one, Known)}
