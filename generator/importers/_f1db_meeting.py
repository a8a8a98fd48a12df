"""A race of f1db with its sprint, who took part, and the standings around it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from generator.errors import Fault, SourceError
from generator.importers import _f1db_race
from generator.importers._f1db_shapes import Kind, Points, item_line, kind, loaded
from generator.timing.figures import count
from generator.timing.shapes import shaped_list
from generator.timing.values import (
    Entrant,
    Person,
    Place,
    Session,
    Table,
    TimedMeeting,
    Total,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from generator.importers._f1db_race import Rows
    from generator.importers._f1db_shapes import Race
    from generator.timing.source import Source

_USED: tuple[Kind, ...] = ("results", "qualifying", "grid", "fastest")


class Names(NamedTuple):
    """Who and what the names of the files stand for."""

    people: Mapping[str, Person]
    teams: Mapping[str, str]


class _Files(NamedTuple):
    main: Mapping[Kind, Rows]
    sprint: Mapping[Kind, Rows]


def read(
    race: Race, own: Sequence[Source], before: Sequence[Source], names: Names
) -> TimedMeeting:
    """Read a race from its folder, and the standings before it from the other."""
    remarks: list[Fault] = []
    files = _files(own)
    if "results" not in files.main:
        what = "no file of this folder is the result of its race"
        raise SourceError((own[0].fault(0, what, "copy race-results.yml again"),))
    every = [*files.main.values(), *files.sprint.values()]
    if faults := [*_nameless(every, names)]:
        raise SourceError(tuple(faults))
    return TimedMeeting(
        entrants=tuple(_entrants(every, names)),
        sessions=tuple(_sessions(race, files, remarks)),
        tables=tuple(_tables(before, own, names, decided=race.decider)),
        remarks=tuple(remarks),
    )


def _files(sources: Sequence[Source]) -> _Files:
    """Sort files; those of practice and of the sprint are told by their names alone."""
    found: dict[bool, dict[Kind, Rows]] = defaultdict(dict)
    for source in sources:
        name = source.name.rpartition("/")[2]
        if "practice" in name or "warm" in name:
            continue
        if (held := kind(loaded(source))) in _USED:
            found["sprint" in name][held] = _f1db_race.rows(source)
    main, sprint = (
        {name: found[which][name] for name in _USED if name in found[which]}
        for which in (False, True)
    )
    return _Files(main, sprint)


def _sessions(race: Race, files: _Files, remarks: list[Fault]) -> Iterator[Session]:
    """Give the race; after the sprint, which is then race 1 and the race itself 2."""
    number = 1
    if results := files.sprint.get("results"):
        what = "the sprint is race 1 of the meeting, and the race itself race 2"
        remarks.append(results.source.fault(0, what))
        yield _f1db_race.race(1, race.sprint_race_date, files.sprint, remarks)
        number = 2
    yield _f1db_race.race(number, race.day, files.main, remarks)
    if found := files.sprint.get("qualifying"):
        yield _f1db_race.qualifying(1, found, remarks)
    if found := files.main.get("qualifying"):
        for_sprint = race.qualifying_format == "SPRINT_RACE"
        yield _f1db_race.qualifying(1 if for_sprint else number, found, remarks)


def _nameless(every: Sequence[Rows], names: Names) -> Iterator[Fault]:
    missing: dict[str, Place] = {}
    for rows in every:
        for index, line in enumerate(rows.lines):
            if line.driver_id not in names.people:
                missing.setdefault(line.driver_id, rows.at(index))
    if missing:
        first = next(iter(missing.values()))
        what = f"no file tells who {', '.join(missing)} {_is(len(missing))}"
        remedy = "import the folder drivers of f1db as well"
        yield Fault(first.file, first.line, what, remedy)


def _is(number: int) -> str:
    return "is" if number == 1 else "are"


def _entrants(every: Sequence[Rows], names: Names) -> Iterator[Entrant]:
    for rows in every:
        for index, line in enumerate(rows.lines):
            yield Entrant(
                number=line.driver_number,
                drivers=(names.people[line.driver_id],),
                team=names.teams.get(line.constructor_id),
                at=rows.at(index),
            )


def _tables(
    before: Sequence[Source], after: Sequence[Source], names: Names, *, decided: bool
) -> Iterator[Table]:
    moments: tuple[tuple[Literal["before", "after"], Sequence[Source]], ...]
    moments = (("before", before), ("after", after))
    for when, sources in moments:
        for source in sources:
            if kind(data := loaded(source)) == "standings":
                settled = decided and when == "after"
                yield _table(source, data, when, names, decided=settled)


def _table(
    source: Source,
    data: object,
    when: Literal["before", "after"],
    names: Names,
    *,
    decided: bool,
) -> Table:
    def line(index: int) -> int:
        return item_line(source, index)

    found = shaped_list(source, Points, data, line)
    totals = [
        Total(
            position=count(one.position),
            # Whoever has gone from the season may have no file here, and is no entry.
            person=names.people.get(one.driver_id) or Person("", one.driver_id),
            points=one.points,
            at=Place(source.name, line(index)),
            champion=one.championship_won or (index == 0 and decided),
        )
        for index, one in enumerate(found)
    ]
    return Table(totals=tuple(totals), when=when, at=Place(source.name))
