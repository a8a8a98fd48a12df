"""A driver is entered without a first name: a release gives it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding
from generator.location import SEASON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find entries that have no first name and are no crew."""
    files = [(SEASON, subject.season.entries)]
    files += [(name, meeting.entries) for name, meeting in subject.meetings]
    for stem, entries in files:
        for key, entry in entries.items():
            if not entry.first_name and not entry.crew:
                what = f"{key} has no first name"
                remedy = "write first_name: and it, or crew: true if it is a crew"
                yield Finding(Ref(stem, ("entries", key)), what, remedy)
