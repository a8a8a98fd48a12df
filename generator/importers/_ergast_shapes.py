"""What is read of answers of Ergast and Jolpica, and of Jolpica's import files."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pydantic import Field

from generator.timing.shapes import Shape


class Driver(Shape):
    """Who drives."""

    driver_id: str
    given_name: str
    family_name: str
    date_of_birth: date | None = None
    nationality: str | None = None


class Constructor(Shape):
    """Who enters the car."""

    name: str


class Duration(Shape):
    """A time, as printed and in thousandths."""

    millis: Decimal | None = None
    time: str | None = None


class FastestLap(Shape):
    """The best lap of a car."""

    lap: int | None = None
    time: Duration | None = Field(default=None, alias="Time")


class Line(Shape):
    """A row of a race or of qualifying."""

    number: str
    position: int
    position_text: str | None = None
    points: Decimal | None = None
    driver: Driver = Field(alias="Driver")
    constructor: Constructor | None = Field(default=None, alias="Constructor")
    grid: int | None = None
    laps: int | None = None
    status: str = ""
    time: Duration | None = Field(default=None, alias="Time")
    fastest_lap: FastestLap | None = Field(default=None, alias="FastestLap")
    q1: str = Field(default="", alias="Q1")
    q2: str = Field(default="", alias="Q2")
    q3: str = Field(default="", alias="Q3")


class Location(Shape):
    """Where a circuit is."""

    locality: str | None = None
    country: str | None = None


class Circuit(Shape):
    """A circuit."""

    circuit_id: str
    circuit_name: str
    location: Location = Field(default_factory=Location, alias="Location")


class Race(Shape):
    """A race of the calendar, with what the answer holds of it."""

    season: int
    round: int
    race_name: str
    circuit: Circuit = Field(alias="Circuit")
    date: date
    results: tuple[Line, ...] = Field(default=(), alias="Results")
    qualifying: tuple[Line, ...] = Field(default=(), alias="QualifyingResults")
    sprint: tuple[Line, ...] = Field(default=(), alias="SprintResults")


class Standing(Shape):
    """A row of the drivers' standings."""

    position: int | None = None
    points: Decimal
    driver: Driver = Field(alias="Driver")


class Standings(Shape):
    """The drivers' standings after a round."""

    season: int
    round: int
    drivers: tuple[Standing, ...] = Field(default=(), alias="DriverStandings")


class RaceTable(Shape):
    """The races of an answer."""

    round: str | None = None
    """The round that was asked for; None for all."""
    races: tuple[Race, ...] = Field(default=(), alias="Races")


class StandingsTable(Shape):
    """The standings of an answer."""

    round: str | None = None
    lists: tuple[Standings, ...] = Field(default=(), alias="StandingsLists")


class Answer(Shape):
    """An answer, or a page of it."""

    url: str = ""
    offset: int = 0
    total: int | None = None
    race_table: RaceTable = Field(default_factory=RaceTable, alias="RaceTable")
    standings_table: StandingsTable = Field(
        default_factory=StandingsTable, alias="StandingsTable"
    )


class Envelope(Shape):
    """What an answer comes in."""

    answer: Answer = Field(alias="MRData")


class Keys(Shape, alias_generator=None):
    """What an object of an import file is of."""

    year: int
    round: int
    session: str | None = None
    car_number: str | None = None
    driver_reference: str | None = None


class Elapsed(Shape):
    """A duration of an import file."""

    milliseconds: Decimal


class Entered(Shape, alias_generator=None):
    """What an import file says of a car."""

    car_number: str | None = None
    position: int | None = None
    is_classified: bool | None = None
    status: int | None = None
    points: Decimal | None = None
    time: Elapsed | None = None
    laps_completed: int | None = None
    grid: int | None = None


class Item(Shape, alias_generator=None):
    """An object of an import file."""

    object_type: str
    foreign_keys: Keys
    objects: tuple[Entered, ...] = ()
