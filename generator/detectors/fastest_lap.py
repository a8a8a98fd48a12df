"""The fastest lap of a race."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

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

    driver: Driver
    time: str | None
    won: bool
    place: int | None


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the holder of each race's fastest lap, where known."""
    for race in facts.races:
        fastest = race.fastest_lap
        if isinstance(fastest, Known) and race.race.fastest_lap is not None:
            place = race.order.of(fastest.value)
            yield FastestLap(
                evidence=fastest.evidence,
                grounds={
                    "won": evidence_of(race.winner),
                    "place": evidence_of(place),
                },
                value=2.5,
                race=race.number,
                subject=fastest.value,
                mood=Mood.GAIN,
                driver=fastest.value,
                time=race.race.fastest_lap.time,
                won=known_to_be(race.winner, fastest.value),
                place=place.value if isinstance(place, Known) else None,
            )
