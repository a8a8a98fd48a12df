"""A quote or a note is about a race that the calendar does not count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find races of quotes and notes beyond the number of the meeting's."""
    for meeting, file in subject.meetings:
        line = subject.bundle.round(meeting)
        for field in ("quotes", "notes"):
            for i, item in enumerate(getattr(file.editorial, field)):
                if line and item.race is not None and not 1 <= item.race <= line.races:
                    at = Ref(meeting, ("editorial", field, i, "race"))
                    what = f"there is no race {item.race}: the calendar counts"
                    remedy = "correct it, or leave it out for the whole meeting"
                    yield Finding(at, f"{what} {line.races}", remedy)
