"""Rounds of the calendar overlap, run backwards, or are not in order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding
from generator.location import SEASON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find rounds that end before they start, or start before the last one ends."""
    calendar = subject.season.calendar
    for i, line in enumerate(calendar):
        if line.end < line.start:
            what = f"{line.meeting} ends {line.end}, before it starts {line.start}"
            at = Ref(SEASON, ("calendar", i, "end"))
            yield Finding(at, what, "correct one of the two dates")
    for i, (earlier, later) in enumerate(pairwise(calendar), 1):
        if later.start <= earlier.end:
            at = Ref(SEASON, ("calendar", i, "start"))
            dates = f"starts {later.start}, {earlier.meeting} ends {earlier.end}"
            remedy = "list the rounds in order, with dates that do not overlap"
            yield Finding(at, f"{later.meeting} {dates}", remedy)
