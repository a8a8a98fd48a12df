"""Al Kamel: the CSV files that the timekeepers of ELMS, IMSA and WEC export.

A meeting is a folder of tables: results, qualifying, results by class, laps, weather,
best laps, championship; each is known by its columns. Native files are UTF-8 with a
byte-order mark, CRLF, `;`, and an empty last column; others were processed on the way:
no mark, LF, another delimiter, names left out, leading zeros lost, positions as 1.0.
Names of columns may begin with a space. No file says which race it is of, nor whether a
result is final: that is asked of the name of the file and its folder. `STATUS` is
`Classified` even for a car that stopped on lap 1, and is believed only where it says
that a car did not start, or was disqualified.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.errors import Fault, SourceError
from generator.importers._alkamel_tables import READERS, common_venue
from generator.timing.rows import delimiter
from generator.timing.values import TimedMeeting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timing.source import Source

NAME = "Al Kamel"

_MARKS: dict[str, tuple[int, frozenset[str]]] = {
    "laps": (3, frozenset({"LAP_NUMBER", "LAP_TIME", "ELAPSED", "FLAG_AT_FL", "S1"})),
    "results": (3, frozenset({"STATUS", "TOTAL_TIME", "FL_LAPNUM", "FL_TIME"})),
    "by_class": (3, frozenset({"CLASS_TYPE", "PIC", "ELAPSED", "BEST_LAP_TIME"})),
    "best_laps": (2, frozenset({"TOTAL_DRIVER_LAPS", "BESTLAP_1", "BESTLAP_2"})),
    "weather": (3, frozenset({"TIME_UTC_SECONDS", "AIR_TEMP", "TRACK_TEMP", "RAIN"})),
    "championship": (3, frozenset({"PARTICIPANT", "POINTS", "SURNAME", "COUNTRY"})),
    "qualifying": (4, frozenset({"POS", "TIME", "GAP_FIRST", "GAP_PREVIOUS", "KPH"})),
}
"""Kind of table to the columns that no other format has, and how many are enough."""


def recognises(source: Source) -> bool:
    """Know a table by its columns."""
    return _kind(source) is not None


def read(sources: Sequence[Source]) -> TimedMeeting:
    """Read the tables of a meeting."""
    parts: list[TimedMeeting] = []
    faults: list[Fault] = []
    for source in sources:
        try:
            parts.append(READERS[_kind(source) or ""](source))
        except SourceError as error:
            faults += error.faults
    if faults:
        raise SourceError(tuple(faults))
    return TimedMeeting(
        entrants=tuple(one for part in parts for one in part.entrants),
        sessions=tuple(one for part in parts for one in part.sessions),
        tables=tuple(one for part in parts for one in part.tables),
        remarks=tuple(one for part in parts for one in part.remarks),
        venue=replace(
            common_venue([part.venue for part in parts]),
            races_at_least=2 if any(one.race for one in sources) else None,
        ),
    )


def _kind(source: Source) -> str | None:
    line = source.first_line
    columns = {name.strip(' "').upper() for name in line.split(delimiter(line))}
    kinds = (
        kind for kind, (least, marks) in _MARKS.items() if len(marks & columns) >= least
    )
    return next(kinds, None)
