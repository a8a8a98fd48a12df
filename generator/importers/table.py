"""Classifications as anybody makes them: CSV or XLSX, in French or English.

Lists of race control, of a club's timekeeper, of somebody's spreadsheet: a header with
headings that are known (generator/timing/headings.py), any delimiter, UTF-8 or Latin-1,
titles above and notes below. Columns may come in any order. A list of places, drivers
and points is a championship table. One file may hold several races (a column Race) or
the meetings of a season (a column Circuit, Event); a workbook, a list on each sheet.

What a list is of stands in its title, else in the name of its file or sheet: which
race, provisional, practice (which is left out). Its columns and figures tell qualifying
from a race. Asked last: nearly any table is taken.
"""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from generator.errors import Fault, SourceError
from generator.importers import _table_lists, _table_workbook
from generator.timing.choice import Choice, Season
from generator.timing.values import TimedMeeting, Venue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.importers._table_lists import Listing
    from generator.timing.source import Source
    from generator.timing.values import Session

NAME = "classification as CSV or XLSX"


def recognises(source: Source) -> bool:
    """Know a workbook, or a header of a classification within the first lines."""
    return _table_workbook.is_one(source) or _table_lists.header_at(source) is not None


def read(sources: Sequence[Source]) -> TimedMeeting | Season:
    """Read every list; a season where lists name several meetings."""
    lists: list[Listing] = []
    faults: list[Fault] = []
    remarks: list[Fault] = []
    for source in sources:
        try:
            lists += _lists(source, remarks)
        except SourceError as error:
            faults += error.faults
    if faults:
        raise SourceError(tuple(faults))
    by_meeting: dict[str, list[Listing]] = defaultdict(list)
    for one in lists:
        by_meeting[one.meeting].append(one)
    everywhere = by_meeting.pop("", [])
    if len(by_meeting) < 2:  # noqa: PLR2004  one meeting, or none that is named
        name = next(iter(by_meeting), "")
        return _meeting(name, lists, remarks)
    return Season(
        choices=tuple(
            Choice(
                venue=Venue(meeting=name),
                file=members[0].sheet.source.name,
                read=partial(_meeting, name, [*members, *everywhere], remarks),
            )
            for name, members in by_meeting.items()
        )
    )


def _lists(source: Source, remarks: list[Fault]) -> Iterator[Listing]:
    if _table_workbook.is_one(source):
        found = _table_workbook.lists(source)
    else:
        found = [_table_lists.text(source)]
    for one, rows in found:
        yield from _table_lists.divided(one, rows, remarks)


def _meeting(
    name: str, lists: Sequence[Listing], remarks: Sequence[Fault]
) -> TimedMeeting:
    parts: list[TimedMeeting] = []
    faults: list[Fault] = []
    for one in lists:
        try:
            parts.append(_table_lists.read(one))
        except SourceError as error:
            faults += error.faults
    if faults:
        raise SourceError(tuple(faults))
    sessions = tuple(one for part in parts for one in part.sessions)
    several = any(one.kind == "race" and one.number for one in sessions)
    return TimedMeeting(
        venue=Venue(meeting=name or None, races_at_least=2 if several else None),
        entrants=tuple(one for part in parts for one in part.entrants),
        sessions=sessions,
        tables=tuple(one for part in parts for one in part.tables),
        remarks=tuple(
            _once(
                [
                    *remarks,
                    *(one for part in parts for one in part.remarks),
                    *_for_which_race(sessions),
                ]
            )
        ),
    )


def _for_which_race(sessions: Sequence[Session]) -> Iterator[Fault]:
    """Doubt that qualifying without a number is for the later race that is here."""
    races = {one.number for one in sessions if one.kind == "race"}
    if not races or races & {None, 1}:
        return
    for one in sessions:
        if one.kind == "qualifying" and one.number is None:
            what = "nothing says for which race this qualifying was"
            remedy = "write race 1 or race 2 into its name if its grid is not right"
            yield Fault(one.at.file, 0, what, remedy)


def _once(remarks: Sequence[Fault]) -> Iterator[Fault]:
    """Leave out what a list before has been told of: a name that is doubted, say."""
    seen: set[str] = set()
    for one in remarks:
        if one.what not in seen:
            seen.add(one.what)
            yield one
