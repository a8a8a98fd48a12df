"""A lap is told of that the race did not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Path
    from generator.finding import Subject
    from generator.results.meeting import Race


def check(subject: Subject) -> Iterator[Finding]:
    """Find laps beyond the length of the race, where that is known."""
    for race in subject.races:
        length = race.race.laps
        if length is None:
            continue
        for path, lap in _laps(race.race):
            if lap > length:
                what = f"lap {lap} is beyond the race of {length} laps"
                yield Finding(race.at(*path), what, "correct it, or laps of the race")


def _laps(race: Race) -> Iterator[tuple[Path, int]]:
    for lap in race.lead_history:
        yield ("lead_history", lap), lap
    for i, row in enumerate(race.classification):
        yield ("classification", i, "laps"), row.laps or 0
    for i, event in enumerate(race.events):
        yield ("events", i, "lap"), event.lap or 0
