"""One race of f1db: result, qualifying, grid, fastest laps, standings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from generator.errors import Fault, SourceError
from generator.importers._f1db_shapes import Line, Points, item_line, kind, loaded
from generator.timing import knockout
from generator.timing.figures import count, laps_behind, seconds
from generator.timing.headings import finish_of
from generator.timing.shapes import shaped_list
from generator.timing.values import (
    Entrant,
    Finish,
    Person,
    Place,
    Result,
    Row,
    Session,
    Table,
    TimedMeeting,
    Total,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from generator.importers._f1db_shapes import Kind, Race
    from generator.timing.source import Source

_OTHER_SESSIONS = ("sprint", "practice", "warm")
"""Results of these have the columns of the race's: only their names tell."""


class Names(NamedTuple):
    """Who and what the names of the files stand for."""

    people: Mapping[str, Person]
    teams: Mapping[str, str]


class _Rows(NamedTuple):
    source: Source
    lines: Sequence[Line]

    def at(self, index: int) -> Place:
        return Place(self.source.name, item_line(self.source, index))


def read(
    race: Race, own: Sequence[Source], before: Sequence[Source], names: Names
) -> TimedMeeting:
    """Read a race from its folder, and the standings before it from the other."""
    remarks: list[Fault] = []
    files = dict(_kinds(own, remarks))
    rows = {
        name: _rows(files[name])
        for name in ("results", "qualifying", "grid", "fastest")
        if name in files
    }
    faults = [*_nameless([*rows.values()], names)]
    if faults:
        raise SourceError(tuple(faults))
    results = rows["results"]
    sessions = [_race(race, results, rows.get("fastest"), rows.get("grid"), remarks)]
    if "qualifying" in rows:
        sessions.append(_qualifying(rows["qualifying"]))
    return TimedMeeting(
        entrants=tuple(_entrants([*rows.values()], names)),
        sessions=tuple(sessions),
        tables=tuple(_tables(before, own, names, decided=race.decider)),
        remarks=tuple(remarks),
    )


def _kinds(
    sources: Sequence[Source], remarks: list[Fault]
) -> Iterator[tuple[Kind, Source]]:
    for source in sources:
        name = source.name.rpartition("/")[2]
        if any(word in name for word in _OTHER_SESSIONS):
            if "result" in name and "sprint" in name:
                what = "the sprint is left out: only the race itself is read"
                remarks.append(source.fault(0, what))
            continue
        yield kind(loaded(source)), source


def _rows(source: Source) -> _Rows:
    def line(index: int) -> int:
        return item_line(source, index)

    return _Rows(source, shaped_list(source, Line, loaded(source), line))


def _nameless(every: Sequence[_Rows], names: Names) -> Iterator[Fault]:
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


def _race(
    race: Race,
    results: _Rows,
    fastest: _Rows | None,
    grid: _Rows | None,
    remarks: list[Fault],
) -> Session:
    best = {line.driver_id: line for line in fastest.lines} if fastest else {}
    rows = [
        row
        for index, line in enumerate(results.lines)
        if (row := _row(line, results.at(index), best.get(line.driver_id), remarks))
    ]
    at = Place(results.source.name)
    return Session(
        kind="race",
        number=1,
        results=(Result(rows=tuple(rows), status="official", at=at),),
        grid=_grid(grid.lines if grid else ()),
        day=race.date,
        distance=race.scheduled_laps or race.laps,
        at=at,
    )


def _row(line: Line, at: Place, best: Line | None, remarks: list[Fault]) -> Row | None:
    position = count(line.position)
    finish = _finish(line)
    if finish is None:
        what = f"{line.driver_id} ({line.position}) did not take part, and is left out"
        remarks.append(Fault(at.file, at.line, what))
        return None
    return Row(
        number=line.driver_number,
        position=position,
        at=at,
        finish=finish,
        laps=line.laps,
        time=seconds(line.time or ""),
        gap=seconds(line.gap or ""),
        laps_behind=laps_behind(line.gap or ""),
        best_lap=best.time if best else None,
        best_lap_number=best.lap if best else None,
        grid=count(line.grid_position or ""),
        points=line.points,
        penalty=seconds(line.time_penalty or ""),
    )


def _finish(line: Line) -> Finish | None:
    """Say how a race ended for a car; None for one that was not in it."""
    if count(line.position) is None:
        return finish_of(line.position)
    # Classified for its distance, though it did not reach the flag.
    return "retired" if line.reason_retired else "finished"


def _grid(lines: Sequence[Line]) -> dict[int, str]:
    """Give the grid; whoever started from the pit lane has no place on it."""
    places = ((count(line.position), line.driver_number) for line in lines)
    return {place: number for place, number in places if place is not None}


def _qualifying(found: _Rows) -> Session:
    rounds = [(one.q1 or "", one.q2 or "", one.q3 or "") for one in found.lines]
    best = knockout.times(rounds)
    if not any(best):
        best = [line.time for line in found.lines]
    rows = tuple(
        Row(
            number=line.driver_number,
            position=count(line.position),
            at=found.at(index),
            laps=line.laps,
            time=seconds(time or ""),
            best_lap=time,
        )
        for index, (line, time) in enumerate(zip(found.lines, best, strict=True))
    )
    at = Place(found.source.name)
    return Session(
        kind="qualifying", number=1, results=(Result(rows=rows, at=at),), at=at
    )


def _entrants(every: Sequence[_Rows], names: Names) -> Iterator[Entrant]:
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
