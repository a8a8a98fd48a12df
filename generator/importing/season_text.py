"""A season file to begin with, and what an import adds to one that there is.

What timekeepers do not know is left out or marked TODO: a release can be written at
once, and says nothing that rests on it.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from generator.importing.lines import flow, scalar
from generator.importing.meeting_text import entry_lines
from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.importing.names import Roster


@value
class Frame:
    """What stands around a meeting: championship, place, dates."""

    championship: str
    year: int
    car: str | None = None
    meeting: str
    """Name of its file, without the ending."""
    place: str
    country: str | None = None
    """Two letters."""
    start: date
    end: date
    races: int
    names: Mapping[str, str]
    """Which of these values nobody gave, and what they were made from."""

    @property
    def circuit(self) -> str:
        """The key of its circuit."""
        return re.sub(r"[^a-z0-9]+", "-", self.place.casefold()).strip("-")


def write(frame: Frame, roster: Roster) -> str:
    """Write a season file with one meeting."""
    return "\n".join([*_lines(frame, roster)]).rstrip() + "\n"


def _lines(frame: Frame, roster: Roster) -> Iterator[str]:
    yield f"# {frame.championship} {frame.year}: begun by genrelease import."
    yield "#"
    yield "# Timekeepers do not know what is marked TODO: look it through once. What is"
    yield "# left out is unknown, and no sentence rests on it."
    yield ""
    yield f"year: {frame.year}"
    yield ""
    yield from _championship(frame)
    yield ""
    yield "titles:"
    yield "  Overall: {kind: overall, name: {fr: Général, en: Overall}}"
    for key in sorted({str(c) for e in roster.new.values() if (c := e["category"])}):
        yield title_line(key)
    yield ""
    yield "# TODO points: {positions: [25, 20, ...], pole: 1, fastest_lap: 1}. With the"
    yield "# scale, points, gaps and what is still possible are computed."
    yield ""
    yield "circuits:"
    yield from circuit_lines(frame)
    yield ""
    yield "calendar_complete: false  # TODO: true, once every round of the year is here"
    yield "calendar:"
    yield round_line(frame)
    yield ""
    yield "# One line a driver. TODO gender: m or f, where it is left out: until then,"
    yield "# releases avoid pronouns and whatever would agree."
    yield "entries:"
    yield from entry_lines(roster.new)
    yield ""
    yield "house:  # TODO: who sends it, contacts, closing phrase"
    yield f"  name: {scalar(frame.championship.upper())}"
    yield "  rubric: {fr: Information presse, en: Press release}"


def _championship(frame: Frame) -> Iterator[str]:
    name = frame.championship
    yield f"championship:  # TODO: {frame.names.get('championship', 'grammar')}"
    yield "  name:"
    yield "    fr: " + flow({"text": name, "gender": "f", "article": True})
    yield "    en: " + flow({"text": name, "article": True})
    if frame.car:
        yield "  car:"
        yield "    fr: " + flow({"text": frame.car, "gender": "f", "plural": True})
        yield "    en: " + flow({"text": f"{frame.car} cars", "plural": True})
    else:
        yield "  car:  # of several makes"
        yield "    fr: {text: voitures, gender: f, plural: true}"
        yield "    en: {text: cars, plural: true}"


def title_line(key: str) -> str:
    """Write the title of a class, called as the timekeepers call it."""
    name = scalar(key)
    return f"  {name}: {{kind: class, name: {{fr: {name}, en: {name}}}}}"


def circuit_lines(frame: Frame) -> Iterator[str]:
    """Write the circuit of a meeting."""
    place = scalar(frame.place)
    yield f"  {frame.circuit}:  # TODO: {frame.names.get('place', 'names and grammar')}"
    yield f"    name: {{fr: {{text: {place}}}, en: {{text: {place}}}}}"
    yield f"    place: {{fr: {{text: {place}}}, en: {{text: {place}}}}}"
    if frame.country:
        yield f"    country: {frame.country}"


def round_line(frame: Frame, circuit: str | None = None) -> str:
    """Write the calendar's line of a meeting, at a circuit of the season."""
    fields = {
        "meeting": frame.meeting,
        "circuit": circuit or frame.circuit,
        "start": frame.start,
        "end": frame.end,
        "races": frame.races,
    }
    notes = (frame.names.get(name) for name in ("dates", "races"))
    note = "; ".join(one for one in notes if one)
    return "  - " + flow(fields) + (f"  # {note}" if note else "")
