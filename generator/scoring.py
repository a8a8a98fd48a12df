"""Scoring: what a race gives by the points scale, where nothing is left to guess.

Guests score nothing, and those behind them move up. A bonus whose winner is unknown,
or a scoring place that nobody is known to hold, leaves the whole race uncounted.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set

    from generator.results.bundle import Bundle
    from generator.results.meeting import MeetingFile, Race
    from generator.results.season import Points


def points_of(bundle: Bundle, name: str, scale: Points) -> tuple[Counter[str], ...]:
    """Give the points of each race of a meeting, up to the first that is uncounted."""
    meeting = bundle.meetings[name]
    guests = {key for key, entry in bundle.entries(name).items() if entry.guest}
    counted: list[Counter[str]] = []
    for race in meeting.races:
        points = _of_race(race, scale, guests, meeting)
        if points is None:
            break
        counted.append(points)
    return tuple(counted)


def _of_race(
    race: Race, scale: Points, guests: Set[str], meeting: MeetingFile
) -> Counter[str] | None:
    scorers = _scorers(race, guests)
    everybody = len(race.classification) == meeting.field_size
    if len(scorers) < len(scale.positions) and not everybody:
        return None
    extra = (
        (race.grid.get(1), scale.pole),
        (race.fastest_lap.driver if race.fastest_lap else None, scale.fastest_lap),
    )
    points = Counter(dict(zip(scorers, scale.positions, strict=False)))
    for driver, bonus in extra:
        if bonus and driver is None:
            return None
        if driver is not None and driver not in guests:
            points[driver] += bonus
    return points


def _scorers(race: Race, guests: Set[str]) -> list[str]:
    """Give those who score, in order, as far as no place before them is unknown."""
    places = {row.pos: row.driver for row in race.classification if row.pos}
    known: list[str] = []
    while (position := len(known) + 1) in places:
        known.append(places[position])
    return [driver for driver in known if driver not in guests]
