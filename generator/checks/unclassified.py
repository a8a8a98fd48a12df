"""A car that did not start or was disqualified has a position all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject

_NO_PLACE = {
    "not_started": "did not start",
    "disqualified": "was disqualified",
    "not_classified": "was not classified",
}


def check(subject: Subject) -> Iterator[Finding]:
    """Find rows with both a position and a status that excludes one."""
    for race in subject.races:
        for i, row in enumerate(race.race.classification):
            if row.pos is not None and row.status in _NO_PLACE:
                what = f"{row.driver} {_NO_PLACE[row.status]}, and yet is {row.pos}"
                remedy = "leave out the position, or correct the status"
                yield Finding(race.at("classification", i, "pos"), what, remedy)
