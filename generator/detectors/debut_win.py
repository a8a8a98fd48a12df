"""A win at the first attempt."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import classified
from generator.evidence import evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class DebutWin(Storyline):
    """The driver's first race in the championship, and a win."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield winners whose first race of the championship this was."""
    for race in facts.races:
        earlier = facts.history.before(race.id)
        for i, debut in enumerate(facts.meeting.debuts):
            driver = facts.field[debut.driver]
            here = debut.race == race.number and debut.category is None
            if not here or classified(earlier, driver, facts.overall):
                continue
            if known_to_be(race.winner, driver):
                yield DebutWin(
                    evidence=(facts.ref("debuts", i), *evidence_of(race.winner)),
                    value=7.0,
                    race=race.number,
                    moment=7,
                    subject=driver,
                    mood=Mood.GAIN,
                    winner=driver,
                )
