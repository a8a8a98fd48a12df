"""Delimited text as rows: columns by name, every row with its line.

Names of columns are compared without spaces around them and without regard to case or
order. A row that is shorter than the others is a fault: a file that is cut off ends in
one.
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from io import StringIO
from typing import TYPE_CHECKING

from generator.errors import SourceError
from generator.timing.values import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.errors import Fault
    from generator.timing.source import Source

DELIMITERS = ";,\t|"


@dataclass(frozen=True)
class Sheet:
    """A table of a source."""

    source: Source
    columns: tuple[str, ...]
    """Names as written, without spaces around them."""
    rows: tuple[tuple[int, list[str]], ...]
    """Line in the file, and a cell for each column."""

    def index(self, *names: str) -> int | None:
        """Find the first of these columns that there is; None where none is."""
        at = (self._places.get(name.casefold()) for name in names)
        return next((i for i in at if i is not None), None)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {name.casefold(): i for i, name in enumerate(self.columns)}

    def need(self, *columns: str) -> tuple[int, ...]:
        """Find columns; SourceError that names all that are missing."""
        found = [self.index(name) for name in columns]
        missing = [n for n, i in zip(columns, found, strict=True) if i is None]
        if missing:
            has = ", ".join(name for name in self.columns if name)[:120]
            what = f"the column {' and '.join(missing)} is missing (it has {has})"
            raise SourceError((self.source.fault(1, what, "export the file again"),))
        return tuple(i for i in found if i is not None)

    def cells(self, *names: str) -> Iterator[tuple[int, list[str]]]:
        """Give the cells of these columns row by row; "" where a column is missing."""
        at = [self.index(name) for name in names]
        for line, row in self.rows:
            yield line, [row[i].strip() if i is not None else "" for i in at]

    def place(self, line: int) -> Place:
        """Say where a row stands."""
        return Place(self.source.name, line)


def delimiter(line: str) -> str:
    """Tell what divides the cells of a header."""
    return max(DELIMITERS, key=line.count)


def sheet(source: Source) -> Sheet:
    """Read a delimited file; SourceError with every fault of its form."""
    return framed(source, delimited(source, delimiter(source.first_line)))


def delimited(source: Source, mark: str) -> list[tuple[int, list[str]]]:
    """Give the rows of a delimited file with their lines, without those left blank."""
    reader = csv.reader(StringIO(source.text, newline=""), delimiter=mark)
    rows: list[tuple[int, list[str]]] = []
    try:
        rows += ((reader.line_num, cells) for cells in reader if any(cells))
    except csv.Error as error:
        what = f"the file is not a table from here on ({error})"
        fault = source.fault(reader.line_num, what, "export the file again")
        raise SourceError((fault,)) from error
    return rows


def framed(source: Source, rows: Sequence[tuple[int, list[str]]]) -> Sheet:
    """Make a table of a header and rows; SourceError with every row that is cut."""
    if len(rows) <= 1:
        what = "the file has a header and no rows" if rows else "the file is empty"
        raise SourceError((source.fault(0, what, "export it again, or leave it out"),))
    header = tuple(name.strip() for name in rows[0][1])
    return Sheet(source, header, tuple(_filled(source, header, rows[1:])))


def _filled(
    source: Source, header: tuple[str, ...], rows: Sequence[tuple[int, list[str]]]
) -> Iterator[tuple[int, list[str]]]:
    """Fill up rows that are all shorter than their header; refuse one that is cut."""
    widths = Counter(len(cells) for _, cells in rows)
    usual = max(widths, key=lambda width: (widths[width], width))
    least = min(usual, len(header) - (not header[-1]))
    faults = [
        _short(source, line, cells, header)
        for line, cells in rows
        if len(cells) < least
    ]
    if faults:
        raise SourceError(tuple(faults))
    for line, cells in rows:
        short = len(header) - len(cells)
        yield line, cells + [""] * short if short > 0 else cells


def _short(
    source: Source, line: int, cells: list[str], header: tuple[str, ...]
) -> Fault:
    what = (
        f"the row ends after {len(cells)} of {len(header)} cells, at "
        f"{header[len(cells) - 1]}: the file is cut off"
    )
    return source.fault(line, what, "export or copy the file again")
