"""The winner was under attack from the second to the flag.

The win names them both, and says by how much: this is told with it, or in few words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.finish import told_with_the_win
from generator.evidence import evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class HeldOff(Storyline):
    """Pressed, not passed."""

    beat: ClassVar[Beat] = Beat.FINISH
    incidental: ClassVar[bool] = True

    winner: Driver
    second: Driver


AFTER_THE_WIN = 4


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each race that the winner is known to have won under attack."""
    for race in facts.races:
        for _, event, evidence in race.events():
            if event.event == "defence" and told_with_the_win(race, event):
                winner = facts.field[event.driver]
                yield HeldOff(
                    evidence=(*evidence, *evidence_of(race.winner, race.order.at(2))),
                    value=3.0,
                    race=race.number,
                    moment=AFTER_THE_WIN,
                    subject=winner,
                    mood=Mood.GAIN,
                    winner=winner,
                    second=facts.field[event.against],
                )
