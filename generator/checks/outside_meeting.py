"""A race or a session is on a day on which the meeting does not take place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from generator.evidence import Path
    from generator.finding import Subject
    from generator.results.meeting import MeetingFile


def check(subject: Subject) -> Iterator[Finding]:
    """Find days before the first or after the last day of the calendar's round."""
    for name, meeting in subject.meetings:
        line = subject.bundle.round(name)
        if line is None:
            continue
        for path, day in _days(meeting):
            if not line.start <= day <= line.end:
                what = f"{day} is outside the meeting, {line.start} to {line.end}"
                remedy = "correct it, or the dates of the round in season.yaml"
                yield Finding(Ref(name, path), what, remedy)


def _days(meeting: MeetingFile) -> Iterator[tuple[Path, date]]:
    for i, race in enumerate(meeting.races):
        if race.day is not None:
            yield ("races", i, "day"), race.day
    for i, session in enumerate(meeting.schedule):
        yield ("schedule", i, "day"), session.day
