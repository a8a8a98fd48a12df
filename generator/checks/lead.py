"""Somebody led throughout, and somebody else is said to have led as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding
from generator.results.events import LeadChange, Start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Path
    from generator.finding import Subject
    from generator.results.meeting import Race


def check(subject: Subject) -> Iterator[Finding]:
    """Find leaders of a lap, the start or a change of lead besides the only one."""
    for race in subject.races:
        only = race.race.led_throughout
        if only is None:
            continue
        for path, leader, when in _leaders(race.race):
            if leader != only:
                what = f"{leader} leads {when}, and {only} is to have led throughout"
                yield Finding(race.at(*path), what, "correct one of the two")


def _leaders(race: Race) -> Iterator[tuple[Path, str, str]]:
    for lap, leader in race.lead_history.items():
        yield ("lead_history", lap), leader, f"lap {lap}"
    for i, event in enumerate(race.events):
        if isinstance(event, Start):
            yield ("events", i, "leader"), event.leader, "after the start"
        elif isinstance(event, LeadChange):
            yield ("events", i, "driver"), event.driver, "after a change of lead"
