"""Cells of Al Kamel that hold something else than their column says.

An empty cell is unknown and a dash is none; anything else that cannot be read would be
lost without a word, and a file with one such cell is not to be trusted for the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import SourceError
from generator.timing.figures import count, laps_behind, seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.errors import Fault
    from generator.timing.rows import Sheet

NONE = frozenset({"", "-", "--"})
COUNTS = frozenset({"POSITION", "POS", "PIC", "LAPS", "FL_LAPNUM", "LAP"})
TIMES = frozenset({"TOTAL_TIME", "ELAPSED", "TIME", "FL_TIME", "BEST_LAP_TIME"})
GAPS = frozenset({"GAP_FIRST"})
MOST = 5
"""Faults that are listed of one file."""


def readable(table: Sheet) -> Sheet:
    """Give the table back; SourceError that names cells which cannot be read."""
    faults = [*_faults(table)]
    if len(faults) > MOST:
        what = f"{len(faults) - MOST} more cells cannot be read"
        faults = [*faults[:MOST], table.source.fault(0, what, "see above")]
    if faults:
        raise SourceError(tuple(faults))
    return table


def _faults(table: Sheet) -> Iterator[Fault]:
    for at, column in enumerate(table.columns):
        found = _reader(column.upper())
        if found is None:
            continue
        read, expected = found
        for line, row in table.rows:
            cell = row[at].strip()
            if cell not in NONE and read(cell) is None:
                what = f'{column} has "{cell[:30]}", where {expected} is expected'
                yield table.source.fault(line, what, "export the file again")


def _reader(column: str) -> tuple[Callable[[str], object], str] | None:
    if column in COUNTS:
        return count, "a whole number such as 12"
    if column in TIMES:
        return seconds, "a time such as 1:51.266"
    if column in GAPS:
        return _gap, "a gap such as +1.234 or 2 Laps"
    return None


def _gap(text: str) -> object:
    found = laps_behind(text)
    return seconds(text) if found is None else found
