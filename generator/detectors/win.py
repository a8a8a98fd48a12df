"""A race is won.

The one storyline that no report can do without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Win(Storyline):
    """The winner of a race."""

    beat: ClassVar[Beat] = Beat.FINISH
    essential: ClassVar[bool] = True

    winner: Driver
    from_pole: bool | None
    grid: int | None
    leader: bool | None
    """Whether the winner led the championship before the meeting; None if unknown."""
    margin: Decimal | None
    """Seconds ahead of the second, where known."""
    second: Driver | None
    day: dt.date | None
    part_of_day: str | None
    on_road: bool
    """Whether the winner was first at the flag too: no penalty may have changed it."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner of each race."""
    before = facts.fights[facts.overall].before
    leader = before.leader if before else None
    for race in facts.races:
        winner, second = race.winner, race.order.at(2)
        if not isinstance(winner, Known):
            continue
        pole = race.pole
        grid = race.grid_of(winner.value)
        gap = race.gap(second.value) if isinstance(second, Known) else None
        yield Win(
            evidence=winner.evidence,
            value=7.0,
            race=race.number,
            subject=winner.value,
            mood=Mood.GAIN,
            winner=winner.value,
            from_pole=pole.value == winner.value if isinstance(pole, Known) else None,
            grid=grid.value if isinstance(grid, Known) else None,
            leader=leader.value == winner.value if isinstance(leader, Known) else None,
            margin=gap.value if isinstance(gap, Known) else None,
            second=second.value if isinstance(second, Known) else None,
            day=race.race.day,
            part_of_day=race.race.part_of_day,
            on_road=not any(
                e.event == "penalty" and not e.drive_through for e in race.race.events
            ),
        )
