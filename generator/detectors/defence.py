"""A place held under attack to the flag."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Defence(Storyline):
    """Pressed, not passed."""

    beat: ClassVar[Beat] = Beat.COURSE
    satellite: ClassVar[bool] = True

    driver: Driver
    against: Driver
    won: bool
    """Whether the defender is known to have won."""
    second: bool
    """Whether the win names the attacker anyway: as the second behind the defender."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every defence among the events."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event == "defence":
                driver, against = facts.field[event.driver], facts.field[event.against]
                won = known_to_be(race.winner, driver)
                yield Defence(
                    evidence=evidence,
                    grounds={
                        "won": evidence_of(race.winner),
                        "second": evidence_of(race.winner, race.order.at(2)),
                    },
                    value=4.0,
                    race=race.number,
                    moment=index,
                    subject=driver,
                    mood=Mood.GAIN,
                    driver=driver,
                    against=against,
                    won=won,
                    second=won and known_to_be(race.order.at(2), against),
                )
