"""A place held under attack to the flag.

That of a winner against the second is told with the win, which names them both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.finish import told_with_the_win
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


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every defence among the events."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event == "defence":
                driver, against = facts.field[event.driver], facts.field[event.against]
                if told_with_the_win(race, event):
                    continue
                won = known_to_be(race.winner, driver)
                yield Defence(
                    evidence=evidence,
                    grounds={
                        "": evidence_of(race.order.at(2)) if won else (),
                    },
                    value=4.0,
                    race=race.number,
                    moment=index,
                    subject=driver,
                    mood=Mood.GAIN,
                    driver=driver,
                    against=against,
                )
