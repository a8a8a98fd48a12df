"""The front row of a race, and the time between its two drivers.

A gap in thousandths says more than the places. Where the start is known, it tells the
row itself: who kept the lead before whom, or who passed whom, from where. Only a gap
that the poleman lost again at the start is told before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.field import shared_team
from generator.analysis.first_leader import from_pole_to_flag
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
    locates: ClassVar[bool] = True

    pole: Driver
    second: Driver
    gap: Decimal | None
    """Seconds between them, where known."""
    mates: bool
    """Whether the two are known to be team-mates."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each race whose front row is known and not told by its start."""
    for race in facts.races:
        pole, second = race.starter(1), race.starter(2)
        if not isinstance(pole, Known) or not isinstance(second, Known):
            continue
        gap = race.race.front_row_gap
        first = [e.leader for _, e, _ in race.events() if e.event == "start"]
        kept = first[:1] == [pole.value.key]
        if kept or (first and gap is None) or from_pole_to_flag(race):
            continue
        team = shared_team(pole.value, second)
        yield FrontRow(
            evidence=(
                *pole.evidence,
                *second.evidence,
                *((race.ref("front_row_gap"),) if gap is not None else ()),
            ),
            grounds={"": race.starts, "mates": team},
            value=ABOVE_THE_START,
            race=race.number,
            moment=1,
            subject=pole.value,
            pole=pole.value,
            second=second.value,
            gap=gap,
            mates=bool(team),
        )
