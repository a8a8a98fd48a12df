"""Orders: who finished where, overall and in each class, as far as it is known.

Class orders are read from the file; where the file gives none they follow from the
overall classification as far as that is known without a gap from the first place.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.evidence import Known, Maybe, Ref, Unknown
from generator.value import positional

if TYPE_CHECKING:
    from generator.analysis.field import Driver, Field
    from generator.results.meeting import Race
    from generator.results.season import SeasonFile, Title


@positional
class Order:
    """The known places of one classification."""

    places: Mapping[int, Known[Driver]]

    def at(self, position: int) -> Maybe[Driver]:
        """Return who finished in this place."""
        return self.places.get(position, Unknown(f"nobody is known in {position}"))

    def of(self, driver: Driver) -> Maybe[int]:
        """Return the place of a driver."""
        for position, place in self.places.items():
            if place.value == driver:
                return Known(position, place.evidence)
        return Unknown(f"no place of {driver.key} is known")

    @property
    def winner(self) -> Maybe[Driver]:
        """Return who won."""
        return self.at(1)

    def prefix(self) -> tuple[Known[Driver], ...]:
        """Return the places known without a gap from the first."""
        found: list[Known[Driver]] = []
        while (place := self.places.get(len(found) + 1)) is not None:
            found.append(place)
        return tuple(found)


def overall_order(race: Race, at: Ref, field: Field) -> Order:
    """Read the overall classification."""
    return Order(
        {
            row.pos: Known(
                field[row.driver],
                (Ref(at.file, (*at.path, "classification", i)),),
            )
            for i, row in enumerate(race.classification)
            if row.pos is not None
        }
    )


def _belongs(driver: Driver, key: str, title: Title) -> bool:
    if title.kind == "rookie":
        return driver.entry.rookie
    return driver.entry.category == key


def class_order(
    key: str, season: SeasonFile, race: Race, at: Ref, field: Field
) -> Order:
    """Read the order of a class, or derive it from the overall order."""
    title = season.titles[key]
    stated = race.by_class.get(key, {})
    places = {
        position: Known(
            field[driver], (Ref(at.file, (*at.path, "by_class", key, position)),)
        )
        for position, driver in stated.items()
    }
    if not places and title.kind in ("class", "rookie"):
        prefix = overall_order(race, at, field).prefix()
        # A driver entered only in part would shift everybody behind.
        members = [p for p in prefix if _belongs(p.value, key, title)]
        # Third of a class is who has two of it in front.
        seen: tuple[Ref, ...] = ()
        for position, place in enumerate(members, 1):
            seen += (*place.evidence, place.value.ref)
            places[position] = Known(place.value, seen)
    return Order(places)
