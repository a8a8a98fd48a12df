"""The races of f1db as meetings to choose from, and who its names stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from generator.errors import SourceError
from generator.importers import _f1db_meeting
from generator.importers._f1db_shapes import (
    Circuit,
    Constructor,
    Driver,
    Race,
    loaded,
)
from generator.timing.choice import Choice, Season
from generator.timing.shapes import Shape, shaped
from generator.timing.values import Person, Venue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.timing.source import Source
    from generator.timing.values import TimedMeeting

S = TypeVar("S", bound=Shape)
_DRIVER = re.compile(r"\bdriverId: (\S+)")
_ID = re.compile(r"id: (\S+)")


class _Meeting(NamedTuple):
    race: Race
    source: Source


def season(sources: Sequence[Source]) -> Season:
    """Give every race of the files; SourceError where there is none."""
    folders: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        folders[_folder(source)].append(source)
    meetings = [_Meeting(race, source) for race, source in _races(sources)]
    if not meetings:
        what = "there are results of f1db, and no race.yml that says of which race"
        remedy = "import the folder of the race, or that of the season"
        raise SourceError((sources[0].fault(0, what, remedy),))
    rounds = {(one.race.day.year, one.race.round): one for one in meetings}
    found = (_choice(one, folders, rounds, sources) for one in meetings)
    return Season(choices=tuple(one for one in found if one is not None))


def _races(sources: Sequence[Source]) -> Iterator[tuple[Race, Source]]:
    for source in sources:
        if "\ngrandPrixId:" in source.head.replace("\r", ""):
            yield shaped(source, Race, loaded(source)), source


def _choice(
    one: _Meeting,
    folders: Mapping[str, Sequence[Source]],
    rounds: Mapping[tuple[int, int], _Meeting],
    sources: Sequence[Source],
) -> Choice | None:
    """Give a race to choose; None for one of which there is no result."""
    race = one.race
    own = folders[_folder(one.source)]
    if not any("reasonRetired:" in source.head for source in own):
        return None
    before = rounds.get((race.day.year, race.round - 1))
    earlier = folders[_folder(before.source)] if before else ()
    return Choice(
        venue=Venue(year=race.day.year, round=race.round, meeting=race.grand_prix_id),
        file=one.source.name,
        names=(race.circuit_id,),
        read=partial(_read, race, own, earlier, sources),
    )


def _read(
    race: Race,
    own: Sequence[Source],
    before: Sequence[Source],
    sources: Sequence[Source],
) -> TimedMeeting:
    needed = {key for source in (*own, *before) for key in _DRIVER.findall(source.text)}
    drivers = [one for one in sources if _named(one) in needed]
    people = {
        driver.id: _person(driver)
        for driver in _all(drivers, "\nnationalityCountryId:", Driver)
    }
    teams = {one.id: one.name for one in _constructors(sources)}
    circuits = {one.id: one for one in _all(sources, "\nplaceName:", Circuit)}
    names = _f1db_meeting.Names(people=people, teams=teams)
    found = _f1db_meeting.read(race, own, before, names)
    circuit = circuits.get(race.circuit_id)
    venue = Venue(
        year=race.day.year,
        round=race.round,
        meeting=race.official_name,
        circuit=circuit.name if circuit else None,
        place=(circuit.place_name or circuit.name) if circuit else None,
        country=circuit.country_id if circuit else None,
        first_day=race.free_practice1_date,
        last_day=race.day,
    )
    return replace(found, venue=venue)


def _all(sources: Sequence[Source], mark: str, shape: type[S]) -> Iterator[S]:
    for source in sources:
        if mark in source.head.replace("\r", ""):
            yield shaped(source, shape, loaded(source))


def _constructors(sources: Sequence[Source]) -> Iterator[Constructor]:
    for source in sources:
        head = source.head.replace("\r", "")
        if "\ncountryId:" in head and "\nplaceName:" not in head:
            yield shaped(source, Constructor, loaded(source))


def _person(driver: Driver) -> Person:
    genders = {"MALE": "m", "FEMALE": "f"}
    return Person(
        driver.first_name,
        driver.last_name,
        driver.nationality_country_id,
        key=driver.id,
        gender=genders.get(driver.gender or ""),  # type: ignore[arg-type]  # m or f
        born=driver.date_of_birth,
    )


def _named(source: Source) -> str:
    """Give the key of what a file tells of; empty for another file."""
    found = _ID.match(source.head)
    return found[1] if found else ""


def _folder(source: Source) -> str:
    return source.name.rpartition("/")[0]
