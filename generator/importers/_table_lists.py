"""Lists of a table: where the list begins, what it is of, and what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Literal

from generator.errors import Fault, SourceError
from generator.importers import _table_kind
from generator.timing import classified
from generator.timing.figures import count
from generator.timing.headings import (
    LOOKED_AT,
    Field,
    fields,
    finish_of,
    header,
    plain,
    settled,
)
from generator.timing.people import crew
from generator.timing.rows import delimited, delimiter, framed
from generator.timing.source import Source
from generator.timing.values import Result, Session, Table, TimedMeeting, Total

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timing.rows import Sheet

Rows = list[tuple[int, list[str]]]
_PLACED = re.compile(r"=?\d+")
_MARKS = re.compile(r"[ .°#]")


@dataclass(frozen=True)
class Listing:
    """One list: a header, rows, and what stands above."""

    sheet: Sheet
    columns: Mapping[Field, int]
    title: Source
    """What stands above the list, as if it were the name of a file."""
    meeting: str = ""
    race: int | None = None


def header_at(source: Source) -> int | None:
    """Find the line of the header, from 0; None where there is none."""
    if source.head[:1] in {"{", "[", "<", "%"} or "\x00" in source.head:
        return None
    lines = source.head.splitlines()[:LOOKED_AT]
    found = (at for at, text in enumerate(lines) if header(_divided(text)))
    return next(found, None)


def _divided(line: str) -> list[str]:
    return [cell.strip(' "') for cell in line.split(delimiter(line))]


def text(source: Source) -> tuple[Source, Rows]:
    """Give the rows of a delimited file."""
    line = source.head.splitlines()[header_at(source) or 0]
    return source, delimited(source, delimiter(line))


def divided(source: Source, rows: Rows, remarks: list[Fault]) -> Iterator[Listing]:
    """Give the lists of a table: one, or one for each race and meeting it names."""
    at = next(i for i, (_, cells) in enumerate(rows) if header(cells))
    above = " ".join(cell for _, cells in rows[:at] for cell in cells if cell)
    title = Source(above.replace("/", " "), b"")
    columns = fields(rows[at][1])
    body = [*_body(source, rows[at], columns, rows[at + 1 :], remarks)]
    whole = framed(source, [rows[at], *body])
    columns = settled(columns, [row for _, row in whole.rows])
    groups: dict[tuple[str, int | None], Rows] = {}
    for line, row in whole.rows:
        groups.setdefault(_group(row, columns), []).append((line, row))
    for (meeting, race), members in groups.items():
        sheet = type(whole)(source, whole.columns, tuple(members))
        yield Listing(sheet, columns, title, meeting, race)


def _group(row: Sequence[str], columns: Mapping[Field, int]) -> tuple[str, int | None]:
    cells = {
        field: row[columns[field]].strip() if field in columns else ""
        for field in ("meeting", "race")
    }
    return cells["meeting"], count(cells["race"])


def _body(
    source: Source,
    head: tuple[int, list[str]],
    columns: Mapping[Field, int],
    rows: Rows,
    remarks: list[Fault],
) -> Iterator[tuple[int, list[str]]]:
    """Leave out headers that are repeated, and notes between and below rows.

    A note such as "Non partants" is told of the rows below it that have no place.
    """
    at = columns.get("position")
    below = ""
    names = [plain(cell) for cell in head[1]]
    for line, cells in rows:
        if [plain(cell) for cell in cells] == names:
            continue
        if _is_note(cells, columns):
            note = " ".join(cell for cell in cells if cell)[:60]
            if finish_of(note):
                below = note
                if line == rows[-1][0]:  # above nothing: a row that is cut off
                    yield line, cells
                continue
            what = f'"{note}" is no row of the list, and was left out'
            remarks.append(source.fault(line, what))
            continue
        if below and at is not None and at < len(cells) and not cells[at].strip():
            yield line, [*cells[:at], below, *cells[at + 1 :]]
        else:
            yield line, cells


def _is_note(cells: Sequence[str], columns: Mapping[Field, int]) -> bool:
    """Whether a row holds neither a place nor a car: a signature, a penalty's text."""
    held = [
        cells[columns[field]].strip() if columns[field] < len(cells) else ""
        for field in ("position", "number")
        if field in columns
    ]
    filled = [cell for cell in cells if cell.strip()]
    if len(filled) == 1 and finish_of(filled[0]):
        return True
    placed = any(_PLACED.match(_MARKS.sub("", one)) or finish_of(one) for one in held)
    return bool(held) and not placed and len(filled) < max(3, len(cells) // 2)


def read(one: Listing) -> TimedMeeting:
    """Read a list as what it is."""
    kind = _table_kind.of(one.sheet, one.columns, (one.title, one.sheet.source))
    if kind == "standings":
        return TimedMeeting(tables=(_standings(one),))
    if kind == "practice":
        what = "a list of practice is left out: releases tell of qualifying and races"
        return TimedMeeting(remarks=(one.sheet.source.fault(0, what),))
    found = classified.read(one.sheet, one.columns, kind)
    at = one.sheet.place(0)
    named = (one.title, one.sheet.source)
    race = one.race or next((source.race for source in named if source.race), None)
    result = Result(rows=found.rows, status=_status(named), at=at)
    session = Session(kind=kind, number=race, results=(result,), at=at)
    if kind == "race" and (grid := _grid(found)):
        session = Session(kind=kind, number=race, results=(result,), grid=grid, at=at)
    return TimedMeeting(
        entrants=found.entrants, sessions=(session,), remarks=found.remarks
    )


def _status(named: Sequence[Source]) -> Literal["provisional", "official"] | None:
    for source in named:
        if source.provisional:
            return "provisional"
        if source.official:
            return "official"
    return None


def _grid(found: classified.Classified) -> dict[int, str]:
    """Give the grid where rows repeat it, each place once."""
    held = [(row.grid, row.number) for row in found.rows if row.grid is not None]
    places = dict(held)
    return dict(sorted(places.items())) if len(places) == len(held) else {}


def _standings(one: Listing) -> Table:
    totals: list[Total] = []
    faults: list[Fault] = []
    for line, row in one.sheet.rows:
        cells = {field: row[at].strip() for field, at in one.columns.items()}
        name = cells.get("driver", "")
        if "surname" in cells:
            name = f"{cells['surname']}, {cells.get('first_name', '')}"
        people = crew(name, cells.get("nation") or None).people
        points = _points(cells.get("points", ""))
        if points is None or len(people) != 1:
            what = f'"{name}" with "{cells.get("points", "")}" is no driver with points'
            faults.append(one.sheet.source.fault(line, what, "expected a name and 120"))
            continue
        place = count(cells["position"]) if "position" in cells else None
        number = cells.get("number") or None
        at = one.sheet.place(line)
        totals.append(Total(place, people[0], points, at, number=number))
    if faults:
        raise SourceError(tuple(faults))
    complete = [total.position for total in totals] == [*range(1, len(totals) + 1)]
    return Table(totals=tuple(totals), complete=complete, at=one.sheet.place(0))


def _points(text: str) -> Decimal | None:
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
