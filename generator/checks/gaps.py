"""Gaps to the winner do not grow with the position, or the winner has one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import RaceAt, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find gaps that are smaller than that of a car ahead on the same lap."""
    for race in subject.races:
        yield from _shrinking(race)
        for i, row in enumerate(race.race.classification):
            if row.pos == 1 and row.gap:
                what = f"{row.driver} won, and is {row.gap} seconds behind"
                at = race.at("classification", i, "gap")
                yield Finding(at, what, "leave out the gap of the winner")


def _shrinking(race: RaceAt) -> Iterator[Finding]:
    rows = enumerate(race.race.classification)
    timed = sorted(
        (row.pos, row.gap, i) for i, row in rows if row.pos and row.gap is not None
    )
    for (ahead, shorter, _), (behind, longer, i) in pairwise(timed):
        if longer < shorter:
            what = (
                f"position {behind} is {longer} seconds behind the winner, "
                f"position {ahead} {shorter}"
            )
            yield Finding(race.at("classification", i, "gap"), what, "correct one")
