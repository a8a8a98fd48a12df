"""Import files of Jolpica: entries and sessions of a round, cars and keys alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from generator.importers._ergast_shapes import Entered, Item
from generator.timing.shapes import parsed, shaped_list
from generator.timing.values import (
    Entrant,
    Finish,
    Person,
    Place,
    Result,
    Row,
    Session,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.importers._ergast_pages import Round
    from generator.timing.source import Source
    from generator.timing.values import Kind

_FINISH: Mapping[int, Finish | None] = {
    0: "finished",
    1: "finished",
    10: "retired",
    11: "retired",
    20: "disqualified",
    30: "not_started",
    40: None,
    41: None,
}
"""Status to finish; None for whoever did not qualify."""
_ROUNDS = ("Q3", "Q2", "Q1")
_SPRINT_ROUNDS = ("SQ3", "SQ2", "SQ1")

_Cars = list[tuple[str, Entered, Place]]


@dataclass
class Imported:
    """What import files say of a round."""

    entries: dict[str, tuple[str, Place]] = field(default_factory=dict)
    """Car to the key of its driver."""
    cars: dict[str, _Cars] = field(default_factory=lambda: defaultdict(list))
    """Session to cars."""

    @property
    def sessions(self) -> Iterator[Session]:
        """Give races and qualifying, as far as there are files; a sprint is race 1."""
        main = 2 if self.cars.get("SR") else 1
        for number, race, rounds in ((1, "SR", _SPRINT_ROUNDS), (main, "R", _ROUNDS)):
            rows = [row for one in self.cars.get(race, []) if (row := _row(*one))]
            if rows:
                yield _session("race", number, rows)
            placed = enumerate(self._qualified(rounds), start=1)
            if best := [Row(car, place, at) for place, (car, at) in placed]:
                yield _session("qualifying", number, best)

    def _qualified(self, rounds: Sequence[str]) -> Iterator[tuple[str, Place]]:
        """Give cars in the order of qualifying: the last round first."""
        seen: set[str] = set()
        for name in rounds:
            cars = self.cars.get(name, [])
            placed = [one for one in cars if one[1].position is not None]
            for number, _, at in sorted(placed, key=lambda one: one[1].position or 0):
                if number not in seen:
                    seen.add(number)
                    yield number, at

    def entrants(self, people: Mapping[str, Person]) -> Iterator[Entrant]:
        """Give the cars, with a driver where an answer names the key."""
        for number, (key, at) in self.entries.items():
            person = people.get(key)
            yield Entrant(number=number, drivers=(person,) if person else (), at=at)


def rounds(sources: Sequence[Source]) -> dict[Round, Imported]:
    """Read import files by round."""
    found: dict[Round, Imported] = defaultdict(Imported)
    for source in sources:
        items = shaped_list(source, Item, parsed(source), lambda _: 0)
        for index, item in enumerate(items, start=1):
            keys = item.foreign_keys
            one = found[keys.year, keys.round]
            at = Place(source.name, index)
            for entered in item.objects:
                number = keys.car_number or entered.car_number
                if number and item.object_type == "RoundEntry":
                    one.entries[number] = (keys.driver_reference or "", at)
                elif number and item.object_type == "SessionEntry":
                    one.cars[keys.session or ""].append((number, entered, at))
    return {key: one for key, one in found.items() if one.cars}


def _session(kind: Kind, number: int, rows: list[Row]) -> Session:
    at = Place(rows[0].at.file)
    status: Literal["official"] | None = "official" if kind == "race" else None
    result = Result(rows=tuple(rows), status=status, at=at)
    return Session(kind=kind, number=number, results=(result,), at=at)


def _row(number: str, one: Entered, at: Place) -> Row | None:
    finish = _FINISH.get(one.status or 0, "not_classified")
    if finish is None:
        return None
    classified = one.is_classified is not False and finish != "disqualified"
    return Row(
        number=number,
        position=one.position if classified and finish != "not_started" else None,
        at=at,
        finish=finish,
        laps=one.laps_completed,
        time=one.time.milliseconds / 1000 if one.time else None,
        grid=one.grid or None,
        points=one.points,
    )
