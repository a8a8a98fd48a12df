"""When a race was run, where that tells it from the others of its meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import stated
from generator.value import positional

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence


@positional
class RaceDay:
    """Day and time of day; both None where another race has the same."""

    day: dt.date | None
    part_of_day: str | None
    grounds: Evidence
    """Where those of all races stand: each tells its race from the others."""


def race_day(race: RaceFacts, races: Sequence[RaceFacts]) -> RaceDay:
    """Find when a race of a meeting was run."""
    own = (race.race.day, race.race.part_of_day)
    shared = any(
        (other.race.day, other.race.part_of_day) == own
        for other in races
        if other.number != race.number
    )
    every = tuple(
        ref
        for one in races
        for name in ("day", "part_of_day")
        for ref in stated(getattr(one.race, name), one.ref(name))
    )
    return RaceDay(None, None, every) if shared else RaceDay(*own, every)
