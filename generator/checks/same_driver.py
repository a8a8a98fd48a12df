"""Somebody passes, hits or leads themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Path
    from generator.finding import Subject
    from generator.results.events import Event
    from generator.results.meeting import Standing

_ROLES = ("over", "against", "other")
_CORRECT = "correct one of the two names"


def check(subject: Subject) -> Iterator[Finding]:
    """Find events and gaps between a driver and the same driver."""
    for race in subject.races:
        for i, event in enumerate(race.race.events):
            for role in _alone(event):
                what = "the same driver is on both sides of an event"
                yield Finding(race.at("events", i, role), what, _CORRECT)
    for at, _, standing in subject.standings:
        for path, driver in _own_gaps(standing):
            ref = Ref(at.file, (*at.path, *path))
            yield Finding(ref, f"{driver} has a gap to {driver}", _CORRECT)


def _alone(event: Event) -> Iterator[str]:
    driver = getattr(event, "driver", None)
    if driver is None:
        return
    yield from (role for role in _ROLES if getattr(event, role, None) == driver)
    if driver in getattr(event, "chasers", ()):
        yield "chasers"


def _own_gaps(standing: Standing) -> Iterator[tuple[Path, str]]:
    tables = {"gaps_between": standing.gaps_between, "apart": standing.apart}
    for field, table in tables.items():
        for first, others in table.items():
            if first in others:
                yield (field, first, first), first
