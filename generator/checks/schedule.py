"""The timetable contradicts itself: an end before its start, two sessions at once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject
    from generator.results.meeting import Session


def check(subject: Subject) -> Iterator[Finding]:
    """Find sessions that end before they start, or before another is over."""
    for name, meeting in subject.meetings:
        yield from _backward(name, meeting.schedule)
        yield from _overlapping(name, meeting.schedule)


def _backward(name: str, schedule: tuple[Session, ...]) -> Iterator[Finding]:
    for i, session in enumerate(schedule):
        if session.end is not None and session.end <= session.start:
            times = f"{session.start:%H:%M} and ends at {session.end:%H:%M}"
            at = Ref(name, ("schedule", i, "end"))
            what = f"a session starts at {times}"
            yield Finding(at, what, "correct one of the two times")


def _overlapping(name: str, schedule: tuple[Session, ...]) -> Iterator[Finding]:
    ordered = sorted(enumerate(schedule), key=lambda one: (one[1].day, one[1].start))
    for (_, earlier), (i, later) in pairwise(ordered):
        same_day = earlier.day == later.day
        if same_day and earlier.end is not None and later.start < earlier.end:
            at = Ref(name, ("schedule", i, "start"))
            what = f"this session starts at {later.start:%H:%M}, before another ends"
            yield Finding(at, what, f"start it at {earlier.end:%H:%M} or later")
