"""A meeting file as an import writes it: to be read, and gone on with, by a person."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.importing import races
from generator.importing.lines import flow, scalar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.importing.names import Roster
    from generator.timing.merged import Merged, RaceTiming
    from generator.timing.values import Person, Table

_HEAD = """\
# {name}: imported from the timekeepers' files (genrelease import).
#
# Add what you know: events, quotes, notes, comments. When a result changes, import
# again: what the timekeepers own is brought up to date, what you wrote is kept. Events
# that laps or a change of result suggest say so behind them: correct or delete them.
"""
_WITHIN = Decimal(1)
"""Seconds behind pole position that qualifying is measured by."""


def write(
    merged: Merged,
    roster: Roster,
    name: str,
    entries: Mapping[str, Mapping[str, object]],
) -> str:
    """Write the file; entries are those that the season file does not take."""
    lines = [*_HEAD.format(name=name).splitlines(), ""]
    lines += [f"source: {scalar(_sources(merged))}", ""]
    starters = {row.number for race in merged.races for row in race.result}
    lines += [f"field_size: {len(starters or merged.cars)}", ""]
    lines += _entries(entries)
    lines += _qualifying(merged)
    lines += _races(merged.races, roster)
    lines += _standings(merged.tables, roster)
    return "\n".join(lines).rstrip() + "\n"


def _sources(merged: Merged) -> str:
    files = {car.at.file for car in merged.cars.values()}
    files |= {row.at.file for race in merged.races for row in race.result}
    short = sorted(file.rpartition("/")[2] for file in files)
    return "timekeepers: " + "; ".join(short)


def _entries(entries: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    if not entries:
        return
    yield "# Entered here and not in season.yaml, as the timekeepers have them."
    yield "entries:"
    yield from entry_lines(entries)
    yield ""


def entry_lines(entries: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    """Write one line an entry."""
    for key, fields in entries.items():
        yield f"  {scalar(key)}: {flow(fields)}"


def _qualifying(merged: Merged) -> Iterator[str]:
    first = next((race for race in merged.races if race.number == 1), None)
    times = [row.time for row in first.qualifying if row.time] if first else []
    if len(times) > 1:
        within = sum(time - times[0] <= _WITHIN for time in times)
        fields = {"within_seconds": int(_WITHIN), "within_cars": within}
        yield f"qualifying: {flow(fields)}  # for race 1"
        yield ""


def _races(timed: tuple[RaceTiming, ...], roster: Roster) -> Iterator[str]:
    yield "races:"
    by_number = {race.number: race for race in timed}
    for number in range(1, max(by_number, default=0) + 1):
        if number in by_number:
            yield f"  # Race {number}"
            yield from races.lines(by_number[number], roster)
        else:
            yield f"  - {{}}  # race {number}: no file tells of it"
        yield ""


def _standings(tables: tuple[Table, ...], roster: Roster) -> Iterator[str]:
    found = [(table, totals) for table in tables if (totals := _totals(table, roster))]
    if not found:
        return
    yield "standings:"
    for when in ("before", "after"):
        here = [one for one in found if (one[0].when or "after") == when]
        if here:
            yield f"  {when}:"
        for table, totals in here:
            fields: dict[str, object] = {"totals": totals}
            note = "" if table.when else "  # or before? the table does not say"
            yield f"    {scalar(table.title or 'Overall')}: {flow(fields)}{note}"


def _totals(table: Table, roster: Roster) -> dict[str, object]:
    known = {_key(key): key for key in roster.keys.values()}
    found: dict[str, object] = {}
    for total in table.totals:
        person = total.person
        key = known.get(_key(person.surname)) or known.get(_key(_full(person)))
        if key is not None:
            found[key] = total.points
    return found


def _key(text: str) -> str:
    return text.casefold()


def _full(person: Person) -> str:
    return f"{person.first_name} {person.surname}"
