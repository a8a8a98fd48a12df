"""All that importers read, put together as one meeting, or refused.

Every file is held against the others: a result against the laps, provisional against
official, qualifying against the entry list. What does not belong together is a fault
that names both files.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.errors import Fault, SourceError
from generator.timing import sessions
from generator.timing.merged import Merged, Number, RaceTiming
from generator.timing.numbers import Roll, Sighting, surnames
from generator.timing.values import Entrant, Place, Venue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.timing.values import Result, Row, Session, TimedMeeting


def merge(parts: Sequence[TimedMeeting]) -> Merged:
    """Put parts together; SourceError with every fault at once."""
    entrants = [one for part in parts for one in part.entrants]
    roll = Roll(entrants)
    by_place = {one.at: one for one in entrants}
    every = [one for part in parts for one in part.sessions]
    numbered, faults = sessions.numbered(every)
    races: list[RaceTiming] = []
    for number, members in sorted(numbered.items()):
        try:
            races.append(_race(number, members, roll, by_place))
        except SourceError as error:
            faults += error.faults
    if faults:
        raise SourceError(tuple(faults))
    remarks = [*(one for part in parts for one in part.remarks), *roll.remarks]
    remarks += (one for race in races for one in sessions.absent(race))
    return Merged(
        venue=_venue([part.venue for part in parts]),
        cars=_cars(roll, races),
        races=tuple(races),
        tables=tuple(one for part in parts for one in part.tables),
        remarks=tuple(_once(remarks)),
    )


def _race(
    number: int, members: list[Session], roll: Roll, by_place: Mapping[Place, Entrant]
) -> RaceTiming:
    races = [one for one in members if one.kind == "race"]
    rows_of = _resolved([r for one in members for r in one.results], roll, by_place)
    results = {
        status: sessions.combined(
            [
                rows_of[id(result)]
                for one in races
                for result in one.results
                if (result.status or "official") == status
            ]
        )
        for status in ("official", "provisional")
    }
    qualifying = [
        rows_of[id(result)]
        for one in members
        if one.kind == "qualifying"
        for result in one.results
    ]
    rows = (*results["provisional"], *results["official"])
    laps = sessions.laps_of([one for one in races if one.laps], rows, roll)
    start = next((one.start for one in races if one.start), None)
    weather = tuple(one for session in races for one in session.weather)
    return RaceTiming(
        number=number,
        official=results["official"],
        provisional=results["provisional"],
        qualifying=sessions.combined(qualifying) if len(qualifying) == 1 else (),
        grid=next((one.grid for one in members if one.grid), {}),
        laps=laps,
        weather=weather,
        day=sessions.day_of(races, start, weather),
        start=start,
    )


def _resolved(
    results: list[Result], roll: Roll, by_place: Mapping[Place, Entrant]
) -> dict[int, list[Row]]:
    """Give each result its rows by car; by what tells cars apart, the best first."""
    found: dict[int, list[Row]] = {}
    for result in sorted(results, key=lambda one: _anonymous(one, by_place)):
        sightings = [_sighting(row, by_place.get(row.at)) for row in result.rows]
        numbers = roll.resolve(sightings)
        _refuse_twins(result, numbers)
        found[id(result)] = [
            row._replace(number=number) if row.number != number else row
            for row, number in zip(result.rows, numbers, strict=True)
        ]
    return found


def _anonymous(result: Result, by_place: Mapping[Place, Entrant]) -> tuple[bool, bool]:
    """Whether a result names no drivers, and whether it has no groups."""
    entrants = (by_place.get(row.at) for row in result.rows)
    named = any(one is not None and one.drivers for one in entrants)
    return not named, not any(row.group for row in result.rows)


def _sighting(row: Row, entrant: Entrant | None) -> Sighting:
    names = surnames(entrant) if entrant else frozenset[str]()
    times = frozenset({(row.laps, row.time), row.best_lap}) - {None}
    group = row.group or row.category
    return Sighting(row.number, row.at, names, group, times)


def _refuse_twins(result: Result, numbers: list[Number]) -> None:
    lines: dict[str, list[int]] = defaultdict(list)
    for row, number in zip(result.rows, numbers, strict=True):
        lines[f"car {number}"].append(row.at.line)
        if row.position is not None:
            lines[f"place {row.position}"].append(row.at.line)
    faults = [
        Fault(
            result.at.file,
            twice[-1],
            f"{what} stands here and in line {twice[0]}",
            "keep the right one of the two, or the zeros of their numbers",
        )
        for what, twice in lines.items()
        if len(twice) > 1
    ]
    if faults:
        raise SourceError(tuple(faults))


def _cars(roll: Roll, races: list[RaceTiming]) -> dict[Number, Entrant]:
    cars = {n: car for n, car in roll.cars.items() if car.drivers}
    rows = (row for race in races for row in (*race.result, *race.qualifying))
    for row in rows:
        if row.number not in cars:
            known = roll.cars.get(row.number)
            cars[row.number] = known or Entrant(
                number=row.number, category=row.category, group=row.group, at=row.at
            )
    return cars


def _venue(parts: list[Venue]) -> Venue:
    def first(name: str) -> object:
        return next((v for p in parts if (v := getattr(p, name)) is not None), None)

    return Venue(**{name: first(name) for name in Venue.__dataclass_fields__})  # type: ignore[arg-type]  # its own fields


def _once(remarks: Iterable[Fault]) -> Iterable[Fault]:
    seen: set[tuple[str, str]] = set()
    for one in remarks:
        key = (one.file, one.what)
        if key not in seen:
            seen.add(key)
            yield one
