"""The sessions of an f1db race: the race, its sprint, qualifying for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.errors import Fault
from generator.importers._f1db_shapes import Line, item_line, loaded
from generator.timing import knockout
from generator.timing.figures import count, laps_behind, seconds
from generator.timing.headings import finish_of
from generator.timing.shapes import shaped_list
from generator.timing.values import Finish, Place, Result, Row, Session

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from generator.importers._f1db_shapes import Kind
    from generator.timing.source import Source


class Rows(NamedTuple):
    """The rows of a file."""

    source: Source
    lines: Sequence[Line]

    def at(self, index: int) -> Place:
        """Say where a row stands."""
        return Place(self.source.name, item_line(self.source, index))


def rows(source: Source) -> Rows:
    """Read the rows of a result, of a grid or of fastest laps."""

    def line(index: int) -> int:
        return item_line(source, index)

    return Rows(source, shaped_list(source, Line, loaded(source), line))


def race(
    number: int, day: date | None, files: Mapping[Kind, Rows], remarks: list[Fault]
) -> Session:
    """Give a race from its result, its grid and its fastest laps."""
    results, fastest, grid = (files["results"], files.get("fastest"), files.get("grid"))
    best = {line.driver_id: line for line in fastest.lines} if fastest else {}
    found = [
        row
        for index, line in enumerate(results.lines)
        if (row := _row(line, results.at(index), best.get(line.driver_id), remarks))
    ]
    at = Place(results.source.name)
    return Session(
        kind="race",
        number=number,
        results=(Result(rows=tuple(found), status="official", at=at),),
        grid=_grid(grid.lines if grid else ()),
        day=day,
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


def qualifying(number: int, found: Rows, remarks: list[Fault]) -> Session:
    """Give qualifying for a race."""
    rounds = [(one.q1 or "", one.q2 or "", one.q3 or "") for one in found.lines]
    best = knockout.times(rounds)
    if not any(best):
        best = [line.time for line in found.lines]
    placed: list[Row] = []
    seen: dict[str, int] = {}
    for index, (line, time) in enumerate(zip(found.lines, best, strict=True)):
        row = Row(
            number=line.driver_number,
            position=count(line.position),
            at=found.at(index),
            laps=line.laps,
            time=seconds(time or ""),
            best_lap=time,
        )
        if row.position is None and row.number in seen:
            # Whoever loses the place afterwards stands there a second time.
            first = seen[row.number]
            placed[first] = placed[first]._replace(position=None)
            what = f"car {row.number} stands here again as {line.position}: no place"
            remarks.append(Fault(row.at.file, row.at.line, what))
        else:
            seen[row.number] = len(placed)
            placed.append(row)
    at = Place(found.source.name)
    result = Result(rows=tuple(placed), at=at)
    return Session(kind="qualifying", number=number, results=(result,), at=at)
