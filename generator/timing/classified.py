"""A classification as rows of a result: cells by field, whatever their columns.

What a cell may hold is what people write: a place or DNF, a race time or +1.234 or
1 Tour, 12,5 points. What cannot be read is a fault; a reading that could be otherwise
is a remark.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Literal, NamedTuple

from generator.errors import Fault, SourceError
from generator.timing import gaps, knockout
from generator.timing.cells import as_printed, car_number, clean
from generator.timing.figures import count, laps_behind, printed, seconds
from generator.timing.headings import Field, finish_of
from generator.timing.people import crew
from generator.timing.values import Entrant, Finish, Place, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timing.rows import Sheet

_PLACE = re.compile(
    r"=?\s*0*(\d+)(?:\.0+|\.|er|ère|re|e|ème|st|nd|rd|th)?$", re.IGNORECASE
)
_SEVERITY: tuple[Finish, ...] = (
    "disqualified", "not_started", "retired", "not_classified",
)  # fmt: skip
_CREW: tuple[Field, ...] = ("driver", "driver_2", "driver_3", "driver_4")

Cells = Mapping[Field, str]


class Classified(NamedTuple):
    """What a classification says."""

    rows: tuple[Row, ...]
    entrants: tuple[Entrant, ...]
    remarks: tuple[Fault, ...]


def read(
    sheet: Sheet, columns: Mapping[Field, int], kind: Literal["race", "qualifying"]
) -> Classified:
    """Read a classification; SourceError with every cell that cannot be read."""
    if "number" not in columns:
        raise SourceError((_without_number(sheet),))
    reading = _Reading(sheet)
    for line, row in sheet.rows:
        reading.take(line, {field: clean(row[at]) for field, at in columns.items()})
    reading.refuse_shared_places()
    if reading.faults:
        raise SourceError(tuple(reading.faults))
    order = sorted(reading.rows, key=lambda one: (one.position is None, one.position))
    if kind == "race":
        rows, odd = gaps.checked(order, sheet.source.name)
    else:
        rows, odd = _qualified(order, reading.cells), []
    return Classified(
        rows=tuple(rows),
        entrants=tuple(reading.entrants),
        remarks=(*reading.remarks, *odd),
    )


class _Reading:
    """The rows so far."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.rows: list[Row] = []
        self.cells: dict[Place, Cells] = {}
        self.entrants: list[Entrant] = []
        self.faults: list[Fault] = []
        self.remarks: list[Fault] = []

    def take(self, line: int, cells: Cells) -> None:
        """Read one row."""
        at = self.sheet.place(line)
        number = car_number(cells.get("number", ""))
        if not number:
            what = "the row has no number of a car"
            self._fault(line, what, "write it, or delete the row")
            return
        position, finish = self._result(line, cells)
        time, gap, behind = self._times(line, cells)
        best = self._duration(line, cells, "best_lap")
        row = Row(
            number=number,
            position=position,
            at=at,
            finish=finish,
            laps=self._count(line, cells, "laps"),
            time=time,
            gap=gap,
            laps_behind=behind,
            best_lap=as_printed(cells.get("best_lap", ""))
            if best is not None
            else None,
            best_lap_number=count(cells.get("best_lap_number", "")),
            category=cells.get("category") or None,
            category_position=count(cells.get("category_position", "")),
            grid=count(cells.get("grid", "")) or None,
            points=self._points(line, cells),
            penalty=seconds(cells.get("penalty", "").rstrip("s ")) or None,
            group=cells.get("group") or None,
        )
        self.rows.append(row)
        self.cells[at] = cells
        self.entrants.append(self._entrant(cells, row))

    def refuse_shared_places(self) -> None:
        """Take two cars in one place for a fault: for places in classes, as a rule."""
        lines: dict[int, int] = {}
        for row in self.rows:
            if row.position is None:
                continue
            first = lines.setdefault(row.position, row.at.line)
            if first != row.at.line:
                what = f"position {row.position} stands here and in line {first}"
                remedy = "expected the overall classification, each place once"
                self._fault(row.at.line, what, remedy)

    def _result(self, line: int, cells: Cells) -> tuple[int | None, Finish]:
        text = cells.get("position", "")
        place = _PLACE.match(text)
        words = {
            finish_of(cells.get(field, ""))
            for field in ("position", "status", "time", "gap")
            if cells.get(field)
        }
        if text and place is None and finish_of(text) is None:
            what = f'"{text}" is no position'
            self._fault(line, what, "expected 12, or DNF, DNS, DSQ, NC")
        status = cells.get("status", "")
        if status and finish_of(status) is None and laps_behind(status) is None:
            what = f'"{status}" is no known status, and was left out: retired?'
            self._remark(self.sheet.place(line), what)
        position = int(place[1]) if place and int(place[1]) else None
        worst = next((finish for finish in _SEVERITY if finish in words), None)
        if worst is None:
            worst = "finished" if position is not None else "not_classified"
        if worst in {"disqualified", "not_started", "not_classified"}:
            position = None
        return position, worst

    def _times(
        self, line: int, cells: Cells
    ) -> tuple[Decimal | None, Decimal | None, int | None]:
        """Read time and gap, which may stand in one column."""
        text, gap = cells.get("time", ""), cells.get("gap", "")
        behind = laps_behind(gap) or laps_behind(text)
        time = None
        if not behind and text.startswith("+"):
            gap, text = gap or text, ""
        if not laps_behind(text) and finish_of(text) is None:
            time = self._duration(line, cells, "time") if text else None
        if laps_behind(gap) is not None or finish_of(gap) is not None:
            return time, None, behind
        away = seconds(gap.replace(" ", "")) if gap else None
        if gap and away is None:
            self._fault(line, f'"{gap}" is no gap', "expected +1.234 or 1 Lap")
        # The winner's own cell may hold 0.000.
        return time, away or None, behind

    def _duration(self, line: int, cells: Cells, field: Field) -> Decimal | None:
        text = as_printed(cells.get(field, ""))
        time = seconds(text) if text else None
        if text and time is None and finish_of(text) is None:
            self._fault(line, f'"{text}" is no time', "expected 1:51.266 or 25:31.250")
        return time or None

    def _count(self, line: int, cells: Cells, field: Field) -> int | None:
        text = cells.get(field, "")
        found = count(text)
        if text and found is None:
            what = f'"{text}" is no number of {field}'
            self._fault(line, what, "expected a whole number")
        return found

    def _points(self, line: int, cells: Cells) -> Decimal | None:
        text = cells.get("points", "").replace(",", ".").replace(" ", "")
        try:
            return Decimal(text) if text else None
        except InvalidOperation:
            self._fault(line, f'"{text}" is no number of points', "expected 12 or 12.5")
            return None

    def _entrant(self, cells: Cells, row: Row) -> Entrant:
        nation = cells.get("nation") or None
        if cells.get("surname"):
            name = f"{cells['surname']}, {cells.get('first_name', '')}"
        else:
            name = " / ".join(text for field in _CREW if (text := cells.get(field)))
        found = crew(name, nation)
        if found.doubt:
            self._remark(row.at, f"{found.doubt}; correct it in season.yaml if not so")
        return Entrant(
            number=row.number,
            drivers=found.people,
            team=cells.get("team") or None,
            category=row.category,
            group=row.group,
            car=cells.get("car") or None,
            at=row.at,
        )

    def _fault(self, line: int, what: str, remedy: str) -> None:
        self.faults.append(self.sheet.source.fault(line, what, remedy))

    def _remark(self, at: Place, what: str) -> None:
        self.remarks.append(Fault(at.file, at.line, what))


def _qualified(rows: Sequence[Row], cells: Mapping[Place, Cells]) -> list[Row]:
    """Give each car the lap that placed it as its time."""
    rounds = [
        [as_printed(cells[row.at].get(q, "")) for q in ("q1", "q2", "q3")]
        for row in rows
    ]
    found: list[Row] = []
    for row, last in zip(rows, knockout.times(rounds), strict=True):
        best = row.best_lap or last or (printed(row.time) if row.time else None)
        found.append(row._replace(time=seconds(best) if best else None, best_lap=best))
    return found


def _without_number(sheet: Sheet) -> Fault:
    has = ", ".join(name for name in sheet.columns if name)[:120]
    what = f"no column gives the number of the car (it has {has})"
    return sheet.source.fault(1, what, "expected No, Number or N°; export it again")
