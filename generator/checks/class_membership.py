"""Somebody is placed in a class in which they are not entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject
    from generator.results.season import Entry


def check(subject: Subject) -> Iterator[Finding]:
    """Find drivers in the order of a class, or of rookies, that is not theirs."""
    for race in subject.races:
        entries = subject.bundle.entries(race.meeting)
        for title, order in race.race.by_class.items():
            for position, driver in order.items():
                entry = entries.get(driver)
                if entry is None or _belongs(subject, entry, title):
                    continue
                what = f"{driver} is placed in {title}, and is not entered in it"
                remedy = "correct the name, or the entry"
                yield Finding(race.at("by_class", title, position), what, remedy)


def _belongs(subject: Subject, entry: Entry, title: str) -> bool:
    known = subject.season.titles.get(title)
    if known is not None and known.kind == "rookie":
        return entry.rookie
    return known is None or known.kind != "class" or entry.category == title
