"""A race is told, or referred to, that the calendar does not count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Path
    from generator.finding import Subject
    from generator.results.meeting import MeetingFile


def check(subject: Subject) -> Iterator[Finding]:
    """Find races beyond the number that the calendar gives the meeting."""
    for name, meeting in subject.meetings:
        line = subject.bundle.round(name)
        if line is None:
            continue
        for path, number in _numbers(meeting):
            if not 1 <= number <= line.races:
                what = f"there is no race {number}: the calendar counts {line.races}"
                remedy = "correct it, or races of the round in season.yaml"
                yield Finding(Ref(name, path), what, remedy)


def _numbers(meeting: MeetingFile) -> Iterator[tuple[Path, int]]:
    for i in range(len(meeting.races)):
        yield ("races", i), i + 1
    for field in ("schedule", "scoreless", "debuts"):
        for i, item in enumerate(getattr(meeting, field)):
            if item.race is not None:
                yield (field, i, "race"), item.race
    for title, standing in meeting.standings.after.items():
        if standing.after_race is not None:
            yield ("standings", "after", title, "after_race"), standing.after_race
