"""Which car a number means: 03 is not 3, except where a file has lost its zeros.

A spreadsheet that opens and saves a file makes 3 of 03. The entry list, put together
from every file that names drivers, says which cars there are; where both 03 and 3 are
entered, the rows of such a file are told apart by driver, by group, and by the times
that another file gives the same car.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.errors import Fault, SourceError
from generator.timing.merged import Number
from generator.timing.values import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.timing.values import Entrant

Names = frozenset[str]


class Sighting(NamedTuple):
    """A car as one row of a file shows it."""

    number: Number
    at: Place
    names: Names = frozenset()
    """Surnames of its drivers, in lower case."""
    group: str | None = None
    times: frozenset[object] = frozenset()
    """Race time, best lap: what another file gives the same car."""


class Roll:
    """The entry list, by which numbers are resolved."""

    def __init__(self, entrants: Iterable[Entrant]) -> None:
        """Take the entrants of every file, in their order."""
        self.remarks: list[Fault] = []
        self.cars = _entry_list(entrants)
        self._alike: dict[str, list[Number]] = defaultdict(list)
        for number in self.cars:
            self._alike[bare(number)].append(number)
        self._times: dict[Number, set[object]] = defaultdict(set)

    def resolve(self, sightings: Sequence[Sighting]) -> list[Number]:
        """Give the car of each row of one file; SourceError where one is ambiguous.

        A number that the entry list does not have is given as it stands.
        """
        found: dict[int, Number] = {}
        faults: list[Fault] = []
        for key, rows in self._groups(sightings).items():
            cars = self._alike.get(key, [])
            if len(cars) > 1 and not _plain(rows, cars, sightings):
                chosen = self._told_apart(rows, cars)
            else:
                chosen = [_exact(one.number, cars) for _, one in rows]
            if chosen is None:
                faults.append(_ambiguous(rows[0][1], cars))
                continue
            for (index, one), number in zip(rows, chosen, strict=True):
                found[index] = number
                self._times[number] |= one.times
                self._remark(one, number)
        if faults:
            raise SourceError(tuple(faults))
        return [found[index] for index in range(len(sightings))]

    @staticmethod
    def _groups(
        sightings: Sequence[Sighting],
    ) -> Mapping[str, list[tuple[int, Sighting]]]:
        groups: dict[str, list[tuple[int, Sighting]]] = defaultdict(list)
        for index, one in enumerate(sightings):
            groups[bare(one.number)].append((index, one))
        return groups

    def _told_apart(
        self, rows: list[tuple[int, Sighting]], cars: list[Number]
    ) -> list[Number] | None:
        if len(rows) > len(cars):
            return None
        ranked = sorted(
            (sum(map(self._likeness, (one for _, one in rows), order)), list(order))
            for order in permutations(cars, len(rows))
        )
        best = ranked[-1]
        return best[1] if len(ranked) == 1 or ranked[-2][0] < best[0] else None

    def _likeness(self, one: Sighting, number: Number) -> int:
        car = self.cars[number]
        names = surnames(car)
        return (
            100 * bool(names & one.names)
            - 100 * bool(names and one.names and not names & one.names)
            + 10 * len(self._times[number] & one.times)
            + 3 * ((car.group or car.category) == one.group)
        )

    def _remark(self, one: Sighting, number: Number) -> None:
        if one.number != number:
            who = " and ".join(person.surname for person in self.cars[number].drivers)
            what = f"{one.number} is car {number} ({who}): the file has lost its zeros"
            self.remarks.append(Fault(one.at.file, one.at.line, what))


def bare(number: Number) -> str:
    """Give a number without leading zeros, by which files that lost them speak."""
    return number.lstrip("0") or number


def surnames(car: Entrant) -> Names:
    """Name the drivers of a car."""
    return frozenset(person.surname.casefold() for person in car.drivers)


def _plain(
    rows: list[tuple[int, Sighting]], cars: list[Number], all_: Sequence[Sighting]
) -> bool:
    """Whether a file has kept its zeros, as far as these cars are concerned."""
    numbers = [one.number for _, one in rows]
    kept = any(one.number.startswith("0") for one in all_)
    return set(numbers) <= set(cars) and len(set(numbers)) == len(numbers) and kept


def _exact(number: Number, cars: list[Number]) -> Number:
    return number if number in cars or not cars else cars[0]


def _entry_list(entrants: Iterable[Entrant]) -> dict[Number, Entrant]:
    """Put together what the files say of each car; those without names come last."""
    known = sorted(entrants, key=lambda one: (not one.drivers, not one.team))
    zeros = {bare(e.number): e.number for e in known if e.number.startswith("0")}
    cars: dict[Number, Entrant] = {}
    faults: list[Fault] = []
    for one in known:
        number = _of_entrant(one, cars, zeros)
        before = cars.get(number)
        if before is None:
            cars[number] = one
        elif one.drivers and not surnames(before) & surnames(one):
            faults.append(_other_driver(number, before, one))
        elif one.drivers:
            cars[number] = _filled(before, one)
    if faults:
        raise SourceError(tuple(faults))
    return cars


def _filled(one: Entrant, other: Entrant) -> Entrant:
    """Take from another file what the first leaves out."""
    missing: dict[str, Any] = {
        name: value
        for name in ("team", "category", "group", "car")
        if getattr(one, name) is None and (value := getattr(other, name)) is not None
    }
    if surnames(one) < surnames(other):  # a file of laps names who set out, no crew
        missing["drivers"] = other.drivers
    return replace(one, **missing) if missing else one


def _of_entrant(
    one: Entrant, cars: Mapping[Number, Entrant], zeros: Mapping[str, Number]
) -> Number:
    """Give the number under which a car is entered, its zeros lost in this file."""
    longer = zeros.get(one.number)
    if longer is None:
        return one.number
    entered = cars.get(longer)
    if entered is None:
        return one.number
    same = surnames(entered) & surnames(one)
    unnamed = not one.drivers and one.number not in cars
    return longer if same or unnamed else one.number


def _other_driver(number: Number, before: Entrant, one: Entrant) -> Fault:
    names = [" and ".join(p.surname for p in car.drivers) for car in (before, one)]
    what = (
        f"car {number} is driven by {names[1]} here, and by {names[0]} in "
        f"{before.at.file}, line {before.at.line}"
    )
    remedy = "import the files of one meeting at a time, or correct one of the two"
    return Fault(one.at.file, one.at.line, what, remedy)


def _ambiguous(one: Sighting, cars: list[Number]) -> Fault:
    what = (
        f"car {one.number} may be {' or '.join(cars)}: the file has lost its zeros, "
        "and neither driver, class nor time tells"
    )
    remedy = "write the zeros of the numbers into this file"
    return Fault(one.at.file, one.at.line, what, remedy)
