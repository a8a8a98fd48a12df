"""A meeting file as an import writes it: to be read, and gone on with, by a person."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.importing import races, standings
from generator.importing.lines import flow, scalar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.importing.names import Roster
    from generator.timing.merged import Merged, RaceTiming

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
    lines += standings.lines(merged, roster, name)
    return "\n".join(lines).rstrip() + "\n"


def _sources(merged: Merged) -> str:
    files = {car.at.file for car in merged.cars.values()}
    files |= {row.at.file for race in merged.races for row in race.result}
    return "timekeepers: " + "; ".join(dict.fromkeys(shortest(sorted(files))))


def shortest(files: Sequence[str]) -> list[str]:
    """Name files as short as tells them apart: results.csv, Race 1/results.csv."""
    parts = [file.split("/") for file in files]
    names: list[str] = []
    for own in parts:
        size = 1
        while size < len(own) and sum(own[-size:] == one[-size:] for one in parts) > 1:
            size += 1
        names.append("/".join(own[-size:]))
    return names


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
