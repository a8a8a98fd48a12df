"""The grid of a race and the starting positions of its classification differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find starting positions that the grid gives to somebody else."""
    for race in subject.races:
        places = {driver: place for place, driver in race.race.grid.items()}
        for i, row in enumerate(race.race.classification):
            if row.grid is None:
                continue
            holder = race.race.grid.get(row.grid, row.driver)
            place = places.get(row.driver, row.grid)
            if holder != row.driver or place != row.grid:
                what = f"{row.driver} started from {row.grid} here, not so in the grid"
                yield Finding(race.at("classification", i, "grid"), what, "correct one")
