"""The order of a class contradicts the overall classification.

Who is ahead of another overall is ahead of the other in their class.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import RaceAt, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find neighbours of a class, both with known overall places, in another order."""
    for race in subject.races:
        for title in race.race.by_class:
            yield from _contradictions(race, title)


def _contradictions(race: RaceAt, title: str) -> Iterator[Finding]:
    overall = {r.driver: r.pos for r in race.race.classification if r.pos is not None}
    placed = [
        (position, driver)
        for position, driver in sorted(race.race.by_class[title].items())
        if driver in overall
    ]
    for (_, ahead), (position, behind) in pairwise(placed):
        if overall[ahead] > overall[behind]:
            what = (
                f"{title} has {ahead} ahead of {behind}, the overall classification "
                f"has them in {overall[ahead]} and {overall[behind]}"
            )
            yield Finding(race.at("by_class", title, position), what, "correct one")
