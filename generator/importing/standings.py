"""The tables of the championship as the lines of a meeting file.

A table that does not say whether it is of before or after the meeting is written as a
comment: somebody who knows takes the mark away. An excerpt that lacks the first places
gives places alone, for totals would make a leader of its first driver; so does a table
with half points, of which results files cannot tell.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from generator.importing.lines import flow, scalar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.importing.names import Roster
    from generator.timing.merged import Merged
    from generator.timing.values import Person, Table

ALIKE = 3
"""Letters with which a word and its short form both begin (Indy, Indianapolis)."""
_WORD = re.compile(r"[^\W\d_]+")


def lines(merged: Merged, roster: Roster, meeting: str) -> Iterator[str]:
    """Write the standings before and after a meeting."""
    names = (meeting, merged.venue.place, merged.venue.circuit, merged.venue.meeting)
    drivers = _known(merged, roster)
    known: dict[str, list[str]] = {}
    for table in merged.tables:
        fields = _fields(table, drivers)
        if fields:
            when = table.when or _when(table, [name for name in names if name])
            line = f"    {scalar(table.title or 'Overall')}: {flow(fields)}"
            known.setdefault(when, []).append(line)
    open_ = known.pop("", [])
    if known:
        yield "standings:"
    for when in ("before", "after"):
        if when in known:
            yield f"  {when}:"
            yield from known[when]
    if open_:
        yield "# Of before or of after this meeting? The table does not say."
        yield "# standings:"
        yield "#   after:"
        yield from (f"#{line}" for line in open_)


def _when(table: Table, names: Sequence[str]) -> str:
    """Say that a table is of after the meeting whose races it counts last."""
    event = table.last_event
    return "after" if event and any(_same(event, name) for name in names) else ""


def _same(event: str, name: str) -> bool:
    """Compare names as timekeepers and files shorten them: Sonoma Raceway, sonoma."""
    words = [_WORD.findall(text.casefold()) for text in (event, name)]
    short, long = sorted(words, key=len)
    return bool(short) and all(any(_alike(w, other) for other in long) for w in short)


def _alike(one: str, other: str) -> bool:
    return one == other or (len(one) > ALIKE and one[:ALIKE] == other[:ALIKE])


def _fields(table: Table, known: Mapping[str, str]) -> Mapping[str, object]:
    rows = [(known.get(_plain(total.person)), total) for total in table.totals]
    champion = next((key for key, total in rows if total.champion), None)
    halves = any(total.points != int(total.points) for _, total in rows)
    if halves or not table.complete or not rows or rows[0][0] is None:
        places = {t.position: key for key, t in rows if key and t.position is not None}
        return {"order": places, "champion": champion} if places else {}
    # Whoever stands behind a driver who is not at this meeting would move up.
    points = ((key, int(total.points)) for key, total in rows)
    totals = dict(takewhile(lambda pair: pair[0], points))
    return {"totals": totals, "champion": champion}


def _known(merged: Merged, roster: Roster) -> Mapping[str, str]:
    """Give the drivers of a meeting by their names, with and without the first one."""
    found: dict[str, str] = {}
    for number, car in merged.cars.items():
        for person in car.drivers:
            found[_plain(person)] = roster.keys[number]
            found.setdefault(person.surname.casefold(), roster.keys[number])
    return found


def _plain(person: Person) -> str:
    return f"{person.first_name} {person.surname}".strip().casefold()
