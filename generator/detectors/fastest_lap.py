"""The fastest lap of a race.

The winner's is told with the win; of anybody else it is told after the places behind
the winner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.finish import direct
from generator.evidence import Known, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class FastestLap(Storyline):
    """Who went round quickest."""

    beat: ClassVar[Beat] = Beat.BONUS
    satellite: ClassVar[bool] = True
    incidental: ClassVar[bool] = True

    driver: Driver
    time: str | None
    won: bool
    again: bool
    """Whether it was the same driver's in the meeting's race before too."""


class WithTheWin(FastestLap):
    """The winner's own: told beside the win."""

    beat: ClassVar[Beat] = Beat.FINISH


BESIDE = 3
"""After the win, and after what says how it was led."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the holder of each race's fastest lap, where known."""
    for race in facts.races:
        fastest = race.fastest_lap
        if not isinstance(fastest, Known) or race.race.fastest_lap is None:
            continue
        driver = fastest.value
        past = facts.race_before(race)
        before = past.fastest_lap if past else None
        won = known_to_be(race.winner, driver)
        # A finale told by its titles speaks of a win only where a title hangs on it.
        beside = won and direct(race, driver) and not facts.calendar.is_finale
        yield (WithTheWin if beside else FastestLap)(
            evidence=fastest.evidence,
            grounds={
                "won": evidence_of(race.winner),
                "again": evidence_of(before),
            },
            value=2.5,
            race=race.number,
            moment=BESIDE if beside else 0,
            subject=driver,
            mood=Mood.GAIN,
            driver=driver,
            time=race.race.fastest_lap.time,
            won=won,
            again=before is not None and known_to_be(before, driver),
        )
