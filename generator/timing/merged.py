"""One meeting put together from all its files: cars by number, races by number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, time

from generator.errors import Fault
from generator.timing.values import Entrant, Lap, Row, Table, Venue, Weather
from generator.value import value

Number = str
"""Of a car, as painted on it."""


@value
class RaceTiming:
    """All that the files tell of one race and of the qualifying for it."""

    number: int
    official: tuple[Row, ...] = ()
    provisional: tuple[Row, ...] = ()
    qualifying: tuple[Row, ...] = ()
    grid: Mapping[int, Number] = field(default_factory=dict)
    """As published; empty where only qualifying is."""
    laps: Mapping[Number, tuple[Lap, ...]] = field(default_factory=dict)
    """Of each car, in order."""
    weather: tuple[Weather, ...] = ()
    day: date | None = None
    day_note: str = ""
    """Why the day is taken for that of the race, where no file says so."""
    start: time | None = None

    @property
    def result(self) -> tuple[Row, ...]:
        """The latest result: the official one, else the provisional one."""
        return self.official or self.provisional

    @property
    def on_road(self) -> tuple[Row, ...]:
        """The result nearest to the flag: the provisional one, else the official."""
        return self.provisional or self.official


@value
class Merged:
    """A whole meeting."""

    venue: Venue
    cars: Mapping[Number, Entrant]
    """Every car of the meeting; without drivers where no file names them."""
    races: tuple[RaceTiming, ...]
    """In order; a race of which no file tells is not there."""
    tables: tuple[Table, ...] = ()
    remarks: tuple[Fault, ...] = ()
