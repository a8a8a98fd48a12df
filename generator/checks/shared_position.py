"""Two cars stand in one position of a classification, or on one place of the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import RaceAt, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find positions of a classification that are given twice."""
    for race in subject.races:
        yield from _shared(race, "pos", "are both in position")
        yield from _shared(race, "grid", "both started from place")


def _shared(
    race: RaceAt, field: Literal["pos", "grid"], both: str
) -> Iterator[Finding]:
    holders: dict[int, str] = {}
    for i, row in enumerate(race.race.classification):
        position = row.pos if field == "pos" else row.grid
        if position is None:
            continue
        first = holders.setdefault(position, row.driver)
        if first != row.driver:
            at = race.at("classification", i, field)
            what = f"race {race.index + 1}: {first} and {row.driver} {both} {position}"
            yield Finding(at, what, "give each its own")
