"""The start: who led into the first corner, from pole or past the poleman."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, stated
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class StartOfRace(Storyline):
    """The first leader."""

    beat: ClassVar[Beat] = Beat.COURSE

    leader: Driver
    from_pole: bool | None
    """Whether the leader started from pole; None where the grid is not known."""
    past: Driver | None
    """The poleman who was passed, where it is known."""
    row_known: bool
    """Whether the front row, and with it the race, is told just before."""
    grid: int | None
    """Where somebody else than the poleman started from, where known."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the start of each race that has one among its events."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event != "start":
                continue
            leader = facts.field[event.leader]
            pole, grid = race.pole, race.grid_of(leader)
            kept = isinstance(pole, Known) and pole.value == leader
            row = isinstance(pole, Known) and isinstance(race.starter(2), Known)
            yield StartOfRace(
                evidence=evidence + (pole.evidence if isinstance(pole, Known) else ()),
                grounds={
                    "row_known": (
                        *evidence_of(pole, race.starter(2)),
                        *stated(race.race.front_row_gap, race.ref("front_row_gap")),
                    ),
                    "grid": evidence_of(grid),
                },
                value=4.0,
                race=race.number,
                moment=index,
                subject=leader,
                mood=Mood.GAIN,
                leader=leader,
                from_pole=kept if isinstance(pole, Known) else None,
                past=pole.value if isinstance(pole, Known) and not kept else None,
                row_known=row and (kept or race.race.front_row_gap is not None),
                grid=grid.value if isinstance(grid, Known) and not kept else None,
            )
