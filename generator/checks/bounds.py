"""A bound contradicts the position that is known: fifth, and in the top three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject
    from generator.results.meeting import Race, Within


def check(subject: Subject) -> Iterator[Finding]:
    """Find bounds that a known position lies beyond."""
    for race in subject.races:
        for i, bound in enumerate(race.race.within):
            position = _position(race.race, bound)
            if position is not None and position > bound.top:
                top = f"in the top {bound.top}"
                what = f"{bound.driver} is {top} here, and number {position} there"
                yield Finding(race.at("within", i, "top"), what, "delete the bound")


def _position(race: Race, bound: Within) -> int | None:
    if bound.category is None:
        order = {row.driver: row.pos for row in race.classification}
        return order.get(bound.driver)
    places = race.by_class.get(bound.category, {})
    return next((p for p, driver in places.items() if driver == bound.driver), None)
