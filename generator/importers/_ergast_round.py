"""One round of Ergast and Jolpica: result, qualifying, standings before and after."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from generator.errors import Fault, SourceError
from generator.importers._ergast_nations import code
from generator.timing import knockout
from generator.timing.figures import seconds
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
    Venue,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.importers._ergast_imports import Imported
    from generator.importers._ergast_pages import Answers, Found, Kind, Round
    from generator.importers._ergast_shapes import Driver, Line, Race, Standing

_RETIRED: Mapping[str, Finish] = {
    "R": "retired",
    "D": "disqualified",
    "E": "disqualified",
    "W": "not_started",
    "N": "not_classified",
}
SPRINTS_SINCE = 2021
_NOT_IN_IT = "F"
"""Failed to qualify."""
_AT_THE_FLAG = re.compile(r"finished|lapped|\+\d+ laps?$", re.IGNORECASE)
_NOT_STARTED = re.compile(r"did not start|withdrew|not started", re.IGNORECASE)


def read(key: Round, answers: Answers, imported: Imported | None) -> TimedMeeting:
    """Read a round; SourceError where its result is not whole."""
    results = answers.results.get(("results", key))
    qualifying = answers.results.get(("qualifying", key))
    sprint = answers.results.get(("sprint", key))
    faults = [
        fault
        for kind in ("results", "qualifying", "sprint")
        for fault in _cut(kind, answers.results.get((kind, key)), key)
    ]
    if key in answers.partial:
        faults.append(answers.partial[key])
    if faults:
        raise SourceError(tuple(faults))
    race = answers.races.get(key)
    number = 2 if sprint else 1
    sessions: list[Session] = []
    remarks: list[Fault] = []
    if sprint:
        at = sprint.rows[0][1]
        what = "the sprint is race 1 of the meeting, and the race itself race 2"
        remarks.append(Fault(at.file, 0, what))
        sessions.append(_race(1, None, sprint))
    elif results and key[0] >= SPRINTS_SINCE:
        what = "no answer says whether there was a sprint as well"
        remedy = f"if there was, import the answer to /f1/{key[0]}/{key[1]}/sprint too"
        remarks.append(Fault(results.rows[0][1].file, 0, what, remedy))
    if results:
        sessions.append(_race(number, race, results))
    if qualifying:
        sessions.append(_qualifying(number, qualifying))
    entrants = [
        one for found in (results, qualifying, sprint) for one in _entrants(found)
    ]
    if imported:
        sessions += imported.sessions
        entrants += imported.entrants(_people(answers))
    return TimedMeeting(
        venue=_venue(key, race),
        entrants=tuple(entrants),
        sessions=tuple(sessions),
        tables=tuple(_tables(key, answers)),
        remarks=tuple(remarks),
    )


def _cut(kind: Kind, found: Found[Line] | None, key: Round) -> Iterator[Fault]:
    if found is not None and not found.whole:
        what = (
            f"{kind} of round {key[1]} are cut off: the answer has {found.total} rows "
            f"in all, and this round's go on in a page that is not here"
        )
        remedy = (
            "import the pages before and after as well, or ask for this round alone"
        )
        yield Fault(found.rows[0][1].file, found.rows[-1][1].line, what, remedy)


def _venue(key: Round, race: Race | None) -> Venue:
    circuit = race.circuit if race else None
    return Venue(
        year=key[0],
        round=key[1],
        meeting=race.race_name if race else None,
        circuit=circuit.circuit_name if circuit else None,
        place=circuit.location.locality if circuit else None,
        country=circuit.location.country if circuit else None,
    )


def _race(number: int, race: Race | None, found: Found[Line]) -> Session:
    first = found.rows[0][0]
    rows = tuple(
        row for line, at in found.rows if (row := _row(line, at, first)) is not None
    )
    at = Place(found.rows[0][1].file)
    starters = {row.grid: row.number for row in rows if row.grid is not None}
    complete = len(starters) == sum(row.grid is not None for row in rows)
    return Session(
        kind="race",
        number=number,
        results=(Result(rows=rows, status="official", at=at),),
        grid=dict(sorted(starters.items())) if complete else {},
        day=race.date if race else None,
        at=at,
    )


def _row(line: Line, at: Place, winner: Line) -> Row | None:
    text = line.position_text or str(line.position)
    if text == _NOT_IN_IT:
        return None
    best = line.fastest_lap
    millis = line.time.millis if line.time else None
    # What is printed for a lapped car is its distance from the winner at the line,
    # which is no gap of a race.
    same_lap = line.laps == winner.laps
    printed = line.time.time or "" if line.time and line is not winner else ""
    behind = (winner.laps or 0) - (line.laps or 0)
    finish = _finish(text, line.status)
    return Row(
        number=line.number,
        position=int(text) if text.isdecimal() and finish != "not_started" else None,
        at=at,
        finish=finish,
        laps=line.laps,
        time=millis / 1000 if millis is not None else None,
        gap=seconds(printed) if same_lap else None,
        laps_behind=behind if behind and finish == "finished" else None,
        best_lap=best.time.time if best and best.time else None,
        best_lap_number=best.lap if best else None,
        grid=line.grid or None,
        points=line.points,
    )


def _finish(text: str, status: str) -> Finish:
    if text.isdecimal():
        at_the_flag = not status or _AT_THE_FLAG.match(status)
        return "finished" if at_the_flag else "retired"
    if _NOT_STARTED.match(status):
        return "not_started"
    return _RETIRED.get(text, "not_classified")


def _qualifying(number: int, found: Found[Line]) -> Session:
    lines = [line for line, _ in found.rows]
    best = knockout.times([(one.q1, one.q2, one.q3) for one in lines])
    rows = tuple(
        Row(
            number=line.number,
            position=line.position,
            at=at,
            time=seconds(time or ""),
            best_lap=time,
        )
        for (line, at), time in zip(found.rows, best, strict=True)
    )
    at = Place(found.rows[0][1].file)
    result = Result(rows=rows, at=at)
    return Session(kind="qualifying", number=number, results=(result,), at=at)


def _entrants(found: Found[Line] | None) -> Iterator[Entrant]:
    for line, at in found.rows if found else ():
        yield Entrant(
            number=line.number,
            drivers=(_person(line.driver),),
            team=line.constructor.name if line.constructor else None,
            at=at,
        )


def _person(driver: Driver) -> Person:
    return Person(
        driver.given_name,
        driver.family_name,
        code(driver.nationality),
        key=driver.driver_id,
        born=driver.date_of_birth,
    )


def _people(answers: Answers) -> Mapping[str, Person]:
    """Name everybody of whom any answer tells, by key."""
    drivers: list[Driver] = []
    for results in answers.results.values():
        drivers += (line.driver for line, _ in results.rows)
    for table in answers.standings.values():
        drivers += (line.driver for line, _ in table.rows)
    return {driver.driver_id: _person(driver) for driver in drivers}


def _tables(key: Round, answers: Answers) -> Iterator[Table]:
    year, number = key
    moments: Sequence[tuple[Literal["before", "after"], Round]]
    moments = (("before", (year, number - 1)), ("after", key))
    for when, moment in moments:
        if found := answers.standings.get(moment):
            yield _table(found, when)


def _table(found: Found[Standing], when: Literal["before", "after"]) -> Table:
    totals = tuple(
        Total(line.position, _person(line.driver), line.points, at)
        for line, at in found.rows
    )
    first = totals[0].position == 1
    at = Place(totals[0].at.file)
    return Table(totals=totals, when=when, complete=found.whole and first, at=at)
