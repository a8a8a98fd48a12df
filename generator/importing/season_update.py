"""A season file that lacks a meeting: its calendar line, its circuit, its classes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.errors import Fault, ResultsError
from generator.importing.season_text import circuit_lines, round_line, title_line
from generator.importing.segments import cut, joined, with_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from generator.importing.season_text import Frame
    from generator.results.season import SeasonFile

_START = re.compile(r"start: *[\"']?(\d{4}-\d{2}-\d{2})")
_ITEM = re.compile(r" *- ")


def extended(text: str, shown: str, season: SeasonFile, frame: Frame) -> str:
    """Add a meeting to a season file; ResultsError where it is written otherwise."""
    circuit = _known_circuit(season, frame)
    line = round_line(frame, circuit)
    new = _with(
        text, "calendar", shown, lambda own: _in_calendar(own, line, frame.start)
    )
    if circuit is not None:
        return new
    return _with(new, "circuits", shown, lambda own: [*own, *circuit_lines(frame)])


def with_titles(text: str, shown: str, season: SeasonFile, classes: set[str]) -> str:
    """Add the classes that a season does not have; ResultsError as above."""
    new = [title_line(key) for key in sorted(classes - {*season.titles})]
    return _with(text, "titles", shown, lambda own: [*own, *new]) if new else text


def _with(
    text: str, section: str, shown: str, change: Callable[[list[str]], list[str]]
) -> str:
    segments = cut(text)
    for index, one in enumerate(segments):
        if (
            one.path == (section,)
            and one.lines[0].partition("#")[0].rstrip()[-1] == ":"
        ):
            segments[index] = with_lines(one, change(list(one.lines)))
            return joined(segments)
    what = f"{section} is not written one line an entry"
    remedy = "write it so, or add what is new to it yourself"
    raise ResultsError((Fault(shown, 0, what, remedy),))


def _in_calendar(lines: list[str], line: str, start: date) -> list[str]:
    """Put a meeting before the first one that is later."""
    first = next((item for own in lines if (item := _ITEM.match(own))), None)
    line = (first[0] if first else "  - ") + line.lstrip(" -")
    at = len(lines)
    for index in reversed(range(1, len(lines))):
        found = _START.search(lines[index])
        if found and found[1] > start.isoformat() and _ITEM.match(lines[index]):
            at = index
    return [*lines[:at], line, *lines[at:]]


def _known_circuit(season: SeasonFile, frame: Frame) -> str | None:
    """Name the season's circuit that a meeting was at, if it has it."""
    for key, circuit in season.circuits.items():
        nouns = (*circuit.name.values(), *circuit.place.values())
        names = {key, *(noun.text for noun in nouns)}
        if frame.place.casefold() in {name.casefold() for name in names}:
            return key
    return frame.circuit if frame.circuit in season.circuits else None
