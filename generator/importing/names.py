"""Who is who: cars of the timekeepers as drivers of the results files.

A driver whom the season knows keeps the key that it has there; a new one gets the
surname, or the full name where two share one. A crew is one entry, named as the sport
names it (Garcia/Taylor), without a gender: no sentence then agrees with one of the two.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from generator.errors import Fault, SourceError
from generator.importing import nations
from generator.timing.numbers import bare
from generator.value import value

if TYPE_CHECKING:
    from generator.results.season import Entry
    from generator.results.words import Gender
    from generator.timing.merged import Merged, Number
    from generator.timing.values import Entrant

NOBODY = "none"
"""Answers the question who are women."""


@value
class Roster:
    """The drivers of a meeting."""

    keys: Mapping[Number, str]
    """How the files call the driver of each car."""
    new: Mapping[str, Mapping[str, object]]
    """Entries that the season does not have, field by field."""
    numbers: Mapping[str, Number]
    """Cars of drivers whom the season enters with another number."""
    remarks: tuple[Fault, ...] = ()
    """Where the season says otherwise of a driver; its word stands."""


def roster(
    merged: Merged,
    known: Mapping[str, Entry],
    women: Collection[str] | None = None,
) -> Roster:
    """Find the drivers of a meeting; women are named by number, key or surname."""
    keys: dict[Number, str] = {}
    fresh: dict[Number, Entrant] = {}
    faults: list[Fault] = []
    by_name = {_plain(_full(e, key)): key for key, e in known.items()}
    for number, car in merged.cars.items():
        found = by_name.get(_plain(name(car)))
        if not car.drivers:
            found = _of_number(number, known)
        if found is not None:
            keys[number] = found
        elif car.drivers:
            fresh[number] = car
        else:
            faults.append(_nameless(number, car))
    if faults:
        raise SourceError(tuple(faults))
    keys |= _keys(fresh, known)
    categories = category_of(merged)
    taken = {one.car_number for one in known.values()}
    new = {
        keys[number]: _entry(keys[number], car, categories, taken)
        for number, car in fresh.items()
    }
    numbered = {key: one.car_number for key, one in known.items()}
    numbered |= {key: str(fields["car_number"]) for key, fields in new.items()}
    _add_gender(new, fresh, keys, women)
    # One order for good: a file that is imported again should not be shuffled.
    return Roster(
        keys=keys,
        new=dict(sorted(new.items())),
        numbers={
            keys[n]: n
            for n in merged.cars
            # A file that lost its zeros does not give the car another number.
            if bare(numbered[keys[n]] or "") != bare(n)
        },
        remarks=tuple(_otherwise(merged, keys, known)),
    )


def _otherwise(
    merged: Merged, keys: Mapping[Number, str], known: Mapping[str, Entry]
) -> Iterator[Fault]:
    for number, car in merged.cars.items():
        entry = known.get(keys[number])
        if entry is None or None in (entry.team, car.team) or entry.team == car.team:
            continue
        what = (
            f"{keys[number]} drives for {car.team} here, and for {entry.team} in the "
            "season's entries, which stands"
        )
        remedy = "enter the driver under entries of the meeting if the team changed"
        yield Fault(car.at.file, car.at.line, what, remedy)


def _of_number(number: Number, known: Mapping[str, Entry]) -> str | None:
    """Find the driver of a number that the season has, and whom no file names."""
    alike = {
        one.car_number: key
        for key, one in known.items()
        if bare(one.car_number or "") == bare(number)
    }
    if len(alike) == 1:
        return next(iter(alike.values()))
    # Of 3 and 03, a file that says 3 may mean either.
    return alike.get(number) if number.startswith("0") else None


def surname(car: Entrant) -> str:
    """Name a car's driver, or its crew, in short."""
    return "/".join(person.surname for person in car.drivers)


def name(car: Entrant) -> str:
    """Name a car's driver in full, or its crew in short."""
    if len(car.drivers) == 1:
        return f"{car.drivers[0].first_name} {car.drivers[0].surname}"
    return surname(car)


def category_of(merged: Merged) -> Mapping[Number, str | None]:
    """Give each car its class: where all are in one, the group that has a ranking."""
    classes = {car.category for car in merged.cars.values() if car.category}
    field = "category" if len(classes) > 1 else "group"
    return {number: getattr(car, field) for number, car in merged.cars.items()}


def _keys(fresh: Mapping[Number, Entrant], known: Collection[str]) -> dict[Number, str]:
    shared = Counter([*map(surname, fresh.values()), *known])
    return {
        number: surname(car) if shared[surname(car)] == 1 else name(car)
        for number, car in fresh.items()
    }


def _entry(
    key: str,
    car: Entrant,
    categories: Mapping[Number, str | None],
    taken: Collection[Number | None],
) -> dict[str, object]:
    crew = len(car.drivers) > 1
    person = car.drivers[0]
    return {
        "first_name": None if crew else person.first_name,
        "crew": crew or None,
        "surname": surname(car) if surname(car) != key else None,
        "gender": None if crew else person.gender,
        "team": car.team,
        "car_number": None if car.number in taken else car.number,
        "category": categories.get(car.number),
        "rookie": car.rookie or None,
        "guest": car.guest or None,
        "nationality": None if crew else nations.iso(person.country),
        "born": None if crew else person.born,
    }


def _add_gender(
    new: Mapping[str, dict[str, object]],
    fresh: Mapping[Number, Entrant],
    keys: Mapping[Number, str],
    women: Collection[str] | None,
) -> None:
    """Write what the press officer said of women and men; nothing where nobody did."""
    if women is None:
        return
    called = {_plain(one) for one in women} - {NOBODY, ""}
    understood: set[str] = set()
    for number, car in fresh.items():
        names = {_plain(one) for one in (number, keys[number], surname(car), name(car))}
        gender: Gender = "f" if names & called else "m"
        understood |= names & called
        if len(car.drivers) == 1 and new[keys[number]]["gender"] is None:
            new[keys[number]]["gender"] = gender
    if unknown := sorted(called - understood):
        what = f"nobody new to the season is called {' or '.join(unknown)}"
        raise SourceError((Fault("--women", 0, what, "give numbers, or surnames"),))


def genderless(found: Roster) -> Iterator[str]:
    """Name the new drivers of whom nobody has said whether they are men or women."""
    for key, fields in found.new.items():
        if fields["gender"] is None and not fields["crew"]:
            yield key


def _full(entry: Entry, key: str) -> str:
    return f"{entry.first_name or ''} {entry.surname or key}".lstrip()


def _plain(text: str) -> str:
    """Compare names without accents, case or hyphens."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("-", " "))
    return "".join(one for one in letters if not unicodedata.combining(one)).strip()


def _nameless(number: Number, car: Entrant) -> Fault:
    what = f"no file names the driver of car {number}, and the season does not tell"
    remedy = (
        "add the file of qualifying or the entry list, or enter the car in season.yaml"
    )
    return Fault(car.at.file, car.at.line, what, remedy)
