"""A meeting as timekeepers publish it: entries, sessions, laps, weather, standings.

Every part may be missing: an importer returns what its files hold, and `merge` puts
the parts together. Each value knows the file and the line that it comes from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Literal, NamedTuple

from generator.errors import Fault
from generator.value import value

Kind = Literal["qualifying", "race"]
Finish = Literal["finished", "not_classified", "not_started", "disqualified", "retired"]
Flag = Literal["green", "safety_car", "full_course_yellow", "red", "finish"]


class Place(NamedTuple):
    """Where a value stands."""

    file: str
    """Name of the source."""
    line: int = 0
    """Line from 1 (in JSON and the like: the item from 1); 0 for the whole file."""


class Person(NamedTuple):
    """Somebody at the wheel."""

    first_name: str
    surname: str
    country: str | None = None
    """As published: USA, GER, France."""
    key: str | None = None
    """How the files call the person, where they have a name for it (max-verstappen)."""
    gender: Literal["m", "f"] | None = None
    """None where the files do not say, as nearly always."""
    born: date | None = None


@value
class Entrant:
    """A car of the entry list, as one file tells of it."""

    number: str
    """As painted on the car: "03" is not "3"."""
    drivers: tuple[Person, ...] = ()
    team: str | None = None
    category: str | None = None
    """The class in which it scores."""
    group: str | None = None
    """A group within the field that has its own ranking (masters, "Legends")."""
    car: str | None = None
    rookie: bool = False
    guest: bool = False
    at: Place


class Row(NamedTuple):
    """One line of a result, of a race or of qualifying."""

    number: str
    position: int | None
    """None for a car that is not classified."""
    at: Place
    finish: Finish = "finished"
    laps: int | None = None
    time: Decimal | None = None
    """Seconds: all of the race, or the best lap of qualifying."""
    gap: Decimal | None = None
    """Seconds behind the winner, as published; None for whole laps."""
    laps_behind: int | None = None
    best_lap: str | None = None
    """As printed: 1:51.266."""
    best_lap_number: int | None = None
    category: str | None = None
    category_position: int | None = None
    grid: int | None = None
    """Starting position, where the result repeats it."""
    points: Decimal | None = None
    penalty: Decimal | None = None
    """Seconds added by the stewards, where the result says so."""
    group: str | None = None
    """As in `Entrant`."""


class Lap(NamedTuple):
    """One lap of one car."""

    number: str
    """Of the car."""
    lap: int
    """From 1."""
    time: Decimal | None
    """Seconds for this lap; lap 1 from the start."""
    elapsed: Decimal | None
    """Seconds from the start of the race to the end of this lap."""
    at: Place
    position: int | None = None
    """Overall, at the end of the lap; computed from `elapsed` where left out."""
    flag: Flag = "green"
    """What was shown at the line at the end of the lap."""
    pit: bool = False
    """Whether it ended in the pits."""


class Weather(NamedTuple):
    """One reading of the weather station."""

    when: datetime
    """In UTC."""
    at: Place
    air: Decimal | None = None
    """Degrees Celsius."""
    track: Decimal | None = None
    rain: bool | None = None
    """None where the station does not measure it."""


@value
class Result:
    """One classification, as one file publishes it."""

    rows: tuple[Row, ...]
    status: Literal["provisional", "official"] | None = None
    """None where nothing says which."""
    at: Place


@value
class Session:
    """Qualifying or a race, as far as one file tells of it."""

    kind: Kind
    number: int | None = None
    """The race, or the race whose grid qualifying set, from 1; None: the file does not
    say, and it is found by comparing laps and results."""
    results: tuple[Result, ...] = ()
    grid: Mapping[int, str] = field(default_factory=dict)
    """Grid place to car, where the grid itself is published."""
    laps: tuple[Lap, ...] = ()
    weather: tuple[Weather, ...] = ()
    day: date | None = None
    start: time | None = None
    """Local time."""
    distance: int | None = None
    """Laps."""
    at: Place


class Total(NamedTuple):
    """One line of a championship table."""

    position: int | None
    person: Person
    points: Decimal
    at: Place
    number: str | None = None
    champion: bool = False


@value
class Table:
    """A championship table."""

    title: str | None = None
    """The title as published; None for the overall one."""
    totals: tuple[Total, ...]
    when: Literal["before", "after"] | None = None
    """Before or after this meeting; None where nothing says which."""
    last_event: str | None = None
    """The last meeting that it counts, as published, where the file tells."""
    complete: bool = True
    """Whether it begins with the first place and has no gap."""
    at: Place


@value
class Venue:
    """Where, when and in which championship, where the files say so."""

    championship: str | None = None
    year: int | None = None
    meeting: str | None = None
    """Name of the meeting ("Grand Prix of Monaco")."""
    circuit: str | None = None
    place: str | None = None
    country: str | None = None
    """As published: USA, GER, France."""
    round: int | None = None
    races_at_least: int | None = None
    """By how its files are called: a "Race 1" is not the only one."""
    first_day: date | None = None
    """Of the meeting, practice included, ..."""
    last_day: date | None = None
    """... and its last."""
    car: str | None = None
    """The car of a one-make cup."""


@value
class TimedMeeting:
    """All that one importer read; several are merged into one."""

    venue: Venue = field(default_factory=Venue)
    entrants: tuple[Entrant, ...] = ()
    sessions: tuple[Session, ...] = ()
    tables: tuple[Table, ...] = ()
    remarks: tuple[Fault, ...] = ()
    """What was odd and what was done about it; blocks nothing."""
