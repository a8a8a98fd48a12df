"""The front row of a race, and the time between its two drivers.

A gap in thousandths says more than the places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.analysis.field import Driver
    from generator.facts import Facts


ABOVE_THE_START = 4.5
"""The start counts on pole and race having been told: it is left out first."""


class FrontRow(Storyline):
    """First and second on the grid."""

    beat: ClassVar[Beat] = Beat.QUALIFYING

    pole: Driver
    second: Driver
    gap: Decimal | None
    """Seconds between them, where known."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each race whose front row is known."""
    for race in facts.races:
        pole, second = race.starter(1), race.starter(2)
        if isinstance(pole, Known) and isinstance(second, Known):
            gap = race.race.front_row_gap
            yield FrontRow(
                evidence=(
                    *pole.evidence,
                    *second.evidence,
                    *((race.ref("front_row_gap"),) if gap is not None else ()),
                ),
                value=ABOVE_THE_START,
                race=race.number,
                moment=1,
                subject=pole.value,
                pole=pole.value,
                second=second.value,
                gap=gap,
            )
