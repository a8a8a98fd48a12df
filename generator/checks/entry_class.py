"""An entry stands in a title that is no class, such as Overall or Rookie.

Whether a driver is a rookie is a field of its own, beside the class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding
from generator.location import SEASON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find entries whose category is a title of another kind."""
    files = [(SEASON, subject.season.entries)]
    files += [(name, meeting.entries) for name, meeting in subject.meetings]
    for stem, entries in files:
        for key, entry in entries.items():
            title = subject.season.titles.get(entry.category or "")
            if title is None or title.kind == "class":
                continue
            at = Ref(stem, ("entries", key, "category"))
            remedy = "write rookie: true" if title.kind == "rookie" else "leave it out"
            what = f"{entry.category} is no class but a title of the kind {title.kind}"
            yield Finding(at, what, remedy)
