"""A position is beyond the field: place 24 of 23 cars, or 24 cars classified.

The field is what the meeting's file says (field_size); where it says nothing, nothing
is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Path
    from generator.finding import Subject
    from generator.results.meeting import MeetingFile, Race


def check(subject: Subject) -> Iterator[Finding]:
    """Find positions greater than the number of cars."""
    for name, meeting in subject.meetings:
        size = meeting.field_size
        if size is None:
            continue
        for path, position in _positions(meeting):
            if position > size:
                what = f"position {position} is beyond the field of {size} cars"
                yield Finding(Ref(name, path), what, "correct it, or field_size")
        for i, race in enumerate(meeting.races):
            if (cars := len(race.classification)) > size:
                at = Ref(name, ("races", i, "classification"))
                what = f"{cars} cars are classified in a field of {size}"
                yield Finding(at, what, "correct the classification, or field_size")


def _positions(meeting: MeetingFile) -> Iterator[tuple[Path, int]]:
    if meeting.qualifying and meeting.qualifying.within_cars:
        yield ("qualifying", "within_cars"), meeting.qualifying.within_cars
    for i, race in enumerate(meeting.races):
        for path, position in (*_of_orders(race), *_of_events(race)):
            yield ("races", i, *path), position


def _of_orders(race: Race) -> Iterator[tuple[Path, int]]:
    for i, row in enumerate(race.classification):
        yield ("classification", i, "pos"), row.pos or 0
        yield ("classification", i, "grid"), row.grid or 0
    for position in race.grid:
        yield ("grid", position), position
    for title, order in race.by_class.items():
        for position in order:
            yield ("by_class", title, position), position
    for i, bound in enumerate(race.within):
        yield ("within", i, "top"), bound.top


def _of_events(race: Race) -> Iterator[tuple[Path, int]]:
    for i, event in enumerate(race.events):
        for field in ("position", "on_road", "dropped_to"):
            position = getattr(event, field, None)
            if isinstance(position, int):
                yield ("events", i, field), position
