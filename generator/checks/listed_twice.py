"""A driver stands twice where everybody can stand but once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.finding import RaceAt, Subject

_Listing = tuple[str, list[tuple[Ref, str]]]
"""What it is called, and its drivers with their places."""


def check(subject: Subject) -> Iterator[Finding]:
    """Find drivers given twice in a classification, grid, class or standing."""
    for name, listing in _listings(subject):
        seen: set[str] = set()
        for at, driver in listing:
            if driver in seen:
                what = f"{driver} stands twice in {name}"
                yield Finding(at, what, "keep the right one of the two")
            seen.add(driver)


def _listings(subject: Subject) -> Iterator[_Listing]:
    for race in subject.races:
        yield from _of_race(race)
    for at, title, standing in subject.standings:
        yield f"the standing of {title}", _numbered(at, "order", standing.order)
        for field in ("contenders", "closing", "level"):
            drivers = enumerate(getattr(standing, field))
            yield f"{field} of {title}", _placed(at, field, drivers)


def _of_race(race: RaceAt) -> Iterator[_Listing]:
    name, here = f"race {race.index + 1}", race.at()
    rows = [
        (race.at("classification", i, "driver"), row.driver)
        for i, row in enumerate(race.race.classification)
    ]
    yield f"the classification of {name}", rows
    yield f"the grid of {name}", _numbered(here, "grid", race.race.grid)
    classes = race.at("by_class")
    for title, order in race.race.by_class.items():
        yield f"{title} of {name}", _numbered(classes, title, order)


def _numbered(at: Ref, field: str, order: Mapping[int, str]) -> list[tuple[Ref, str]]:
    return _placed(at, field, order.items())


def _placed(
    at: Ref, field: str, drivers: Iterable[tuple[int, str]]
) -> list[tuple[Ref, str]]:
    return [(Ref(at.file, (*at.path, field, i)), driver) for i, driver in drivers]
