"""Positions by lap that cannot be: no number, two leaders, not the leader of the lap.

Two cars may share any other place: whoever is laps down is counted by laps of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject
    from generator.results.meeting import Race

_PLACES = re.compile(r"\s*([1-9]\d{0,3}\s+)*([1-9]\d{0,3})?\s*", re.ASCII)


def check(subject: Subject) -> Iterator[Finding]:
    """Find faults in the lap chart of each race."""
    for race in subject.races:
        leaders: dict[int, str] = {}
        for driver, text in race.race.lap_chart.items():
            at = race.at("lap_chart", driver)
            if not _PLACES.fullmatch(text):
                what = f'"{text}" is no row of places'
                yield Finding(at, what, "write the place after each lap: 4 4 3")
                continue
            for what in _wrong(race.race, driver, text, leaders):
                yield Finding(at, what, "correct one of the two")


def _wrong(
    race: Race, driver: str, text: str, leaders: dict[int, str]
) -> Iterator[str]:
    for lap, place in enumerate(text.split(), start=1):
        if int(place) != 1:
            continue
        first = leaders.setdefault(lap, driver)
        leader = race.lead_history.get(lap, driver)
        if first != driver:
            yield f"{driver} leads lap {lap}, and so does {first}"
        elif leader != driver:
            yield f"{driver} leads lap {lap}, and {leader} by lead_history"
