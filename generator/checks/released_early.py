"""A report is dated before the meeting's last day. A preview should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject
    from generator.results.meeting import MeetingFile


def check(subject: Subject) -> Iterator[Finding]:
    """Find meetings whose races are all told in a release from before their end."""
    for name, meeting in subject.meetings:
        line = subject.bundle.round(name)
        if (
            line is None
            or meeting.released is None
            or not _all_run(meeting, line.races)
        ):
            continue
        if meeting.released < line.end:
            what = f"the release is of {meeting.released}, the meeting ends {line.end}"
            remedy = "correct the date of the release"
            yield Finding(Ref(name, ("released",)), what, remedy, "warning")


def _all_run(meeting: MeetingFile, count: int) -> bool:
    told = [race for race in meeting.races if race.classification]
    return len(told) >= count
