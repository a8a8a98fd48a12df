"""Events are not in the order of their laps or minutes.

A release tells a race in the order of the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding
from generator.results.events import Penalty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import RaceAt, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find events with an earlier lap or minute than one before them."""
    for race in subject.races:
        yield from _backward(race, "lap")
        yield from _backward(race, "minute")


def _backward(race: RaceAt, field: str) -> Iterator[Finding]:
    latest = 0
    for i, event in enumerate(race.race.events):
        now: int | None = getattr(event, field)
        if now is None or (isinstance(event, Penalty) and event.after_flag):
            continue
        if now < latest:
            what = f"{field} {now} comes after {field} {latest}"
            at = race.at("events", i, field)
            yield Finding(at, what, "list the events in their order", "warning")
        latest = max(latest, now)
