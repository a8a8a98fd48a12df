"""Two cars of a meeting have one number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding
from generator.location import SEASON

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.finding import Subject
    from generator.results.season import Entry


def check(subject: Subject) -> Iterator[Finding]:
    """Find numbers given twice among the season's entries, or with the guests'."""
    yield from _shared(SEASON, {}, subject.season.entries)
    for name, meeting in subject.meetings:
        season = subject.season.entries.items()
        others = {k: entry for k, entry in season if k not in meeting.entries}
        yield from _shared(name, others, meeting.entries)


def _shared(
    stem: str, others: Mapping[str, Entry], entries: Mapping[str, Entry]
) -> Iterator[Finding]:
    holders = {entry.car_number: key for key, entry in others.items()}
    for key, entry in entries.items():
        if entry.car_number is None:
            continue
        first = holders.setdefault(entry.car_number, key)
        if first != key:
            what = f"{first} and {key} both have car number {entry.car_number}"
            at = Ref(stem, ("entries", key, "car_number"))
            yield Finding(at, what, "give each car its own number")
