"""Pole position, where the rest of the front row is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.finish import beaten_poleman
from generator.evidence import Known, known_to_be
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Pole(Storyline):
    """First on the grid."""

    beat: ClassVar[Beat] = Beat.QUALIFYING
    satellite: ClassVar[bool] = True
    locates: ClassVar[bool] = True

    pole: Driver


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the poleman of a race that somebody else won, or nobody known.

    The front row, the start and the win from pole tell of the poleman themselves.
    """
    for race in facts.races:
        pole = race.pole
        told = (
            isinstance(race.starter(2), Known)
            or any(event.event == "start" for event in race.race.events)
            or (isinstance(pole, Known) and known_to_be(race.winner, pole.value))
            or isinstance(beaten_poleman(race), Known)
        )
        if isinstance(pole, Known) and not told:
            yield Pole(
                evidence=pole.evidence,
                value=2.0,
                race=race.number,
                moment=1,
                subject=pole.value,
                pole=pole.value,
            )
