"""A guest won: somebody entered for the meeting, who scores neither points nor title.

What a guest is follows from the season file (see Entry.guest).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class GuestWin(Storyline):
    """A win that counts for no championship."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each race that a guest is known to have won."""
    for race in facts.races:
        winner = race.winner
        if isinstance(winner, Known) and winner.value.entry.guest:
            yield GuestWin(
                evidence=(*evidence_of(winner), winner.value.ref),
                value=5.5,
                race=race.number,
                moment=4,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
            )
