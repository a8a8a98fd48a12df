"""The fastest laps in a row of the race, on a clear track.

One fast lap may be a tow; five in a row are pace, and often the pace of somebody whom
the classification hides. Of the winner, or of who set the fastest lap, it says less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class FastestStint(Storyline):
    """Who was quickest over several laps."""

    beat: ClassVar[Beat] = Beat.BONUS

    driver: Driver
    laps: int
    first: int | None
    """The lap on which they began, ..."""
    last: int | None
    """... and that on which they ended."""
    won: bool
    """Whether the driver is known to have won the race."""
    fastest_lap: bool
    """Whether the driver is known to have set the fastest lap as well."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the fastest laps in a row of each race, where they are known."""
    for race in facts.races:
        for _, event, evidence in race.events():
            if event.event != "fastest_stint":
                continue
            driver = facts.field[event.driver]
            won = known_to_be(race.winner, driver)
            best = known_to_be(race.fastest_lap, driver)
            yield FastestStint(
                evidence=evidence,
                grounds={
                    "won": evidence_of(race.winner),
                    "fastest_lap": evidence_of(race.fastest_lap),
                },
                value=2.0 if won or best else 3.0,
                race=race.number,
                moment=1,
                subject=driver,
                mood=Mood.GAIN,
                driver=driver,
                laps=event.laps,
                first=event.lap,
                last=None if event.lap is None else event.lap + event.laps - 1,
                won=won,
                fastest_lap=best,
            )
