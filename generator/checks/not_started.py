"""Somebody who did not start is said to have raced: penalised, in an order, leading.

A penalty may be the reason why a car did not start only where it is disqualified.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Ref
    from generator.finding import Subject

_OF_THE_RACE = {
    "by_class": "is placed in a class",
    "within": "has a place",
    "fastest_lap": "has the fastest lap",
    "led_throughout": "led the race",
    "lead_history": "led the race",
    "events": "takes part in an event",
}


def check(subject: Subject) -> Iterator[Finding]:
    """Find drivers with the status not_started in what happened in their race."""
    absent = {
        (race.meeting, race.index, row.driver)
        for race in subject.races
        for row in race.race.classification
        if row.status == "not_started"
    }
    for at, driver in subject.names("driver"):
        if at.path[0] == "races" and (at.file, at.path[1], driver) in absent:
            yield from _told(at, driver)


def _told(at: Ref, driver: str) -> Iterator[Finding]:
    if does := _OF_THE_RACE.get(str(at.path[2])):
        what = f"{driver} did not start, and yet {does}"
        yield Finding(at, what, "correct the name, or the status in the classification")
