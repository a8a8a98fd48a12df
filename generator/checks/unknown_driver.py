"""A driver is named who is not entered: a misspelt name, or an entry that lacks.

A driver is called by the key of an entry of the season, or of the meeting's own file.
The standings of teams name teams instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding
from generator.location import SEASON
from generator.nearest import correction

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from generator.evidence import Ref
    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find every name of a driver that is no key of an entry."""
    for at, name in subject.names("driver"):
        known = _known(subject, at)
        if name not in known:
            remedy = f"enter {name} in season.yaml, or in this file as a guest"
            what = f'there is no driver "{name}" at this meeting'
            yield Finding(at, what, correction(name, known) or remedy)


def _known(subject: Subject, at: Ref) -> Set[str]:
    entries = (
        subject.season.entries if at.file == SEASON else subject.bundle.entries(at.file)
    )
    if at.path[0] == "standings" and len(at.path) > 2:  # noqa: PLR2004  when, and title
        title = subject.season.titles.get(str(at.path[2]))
        if title is not None and title.kind == "teams":
            return {entry.team for entry in entries.values() if entry.team}
    return entries.keys()
