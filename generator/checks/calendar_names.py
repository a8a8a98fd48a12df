"""A meeting's file has no round in the calendar, or a meeting has two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding
from generator.location import SEASON
from generator.nearest import correction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find files that the calendar does not know, and names that it gives twice."""
    first: dict[str, int] = {}
    for i, line in enumerate(subject.season.calendar):
        if first.setdefault(line.meeting, i) != i:
            at = Ref(SEASON, ("calendar", i, "meeting"))
            what = f"{line.meeting} is round {first[line.meeting] + 1} and {i + 1}"
            yield Finding(at, what, "give each round the name of its own file")
    unheld = [name for name in first if name not in subject.bundle.meetings]
    for name, _ in subject.meetings:
        if name not in first:
            what = "this file is no meeting of the season's calendar"
            remedy = "add a round to the calendar in season.yaml, or rename the file"
            meant = correction(name, unheld).replace("correct it", "rename the file")
            yield Finding(Ref(name, ()), what, meant or remedy)
