"""The meeting file: one race weekend, as far as it is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, time
from decimal import Decimal
from typing import Literal

from generator.results.base import INPUT
from generator.results.editorial import Editorial
from generator.results.events import Event
from generator.results.season import Entry, Link
from generator.results.words import ClassKey, DriverKey, Nouns, Text
from generator.value import value

Weather = Literal["sunny", "overcast", "rain", "mixed", "hot", "cold"]
"""The weather of a meeting, as its file may state it."""


@value
class Finisher:
    """One line of a race's overall classification."""

    __pydantic_config__ = INPUT

    pos: int | None = None
    """Overall position; none for a car that is not classified."""
    driver: DriverKey
    status: Literal[
        "finished", "retired", "not_classified", "not_started", "disqualified"
    ] = "finished"
    grid: int | None = None
    """Starting position; that of the race's grid need not be repeated here."""
    laps: int | None = None
    gap: Decimal | None = None
    """Seconds behind the winner."""
    best_lap: str | None = None
    """Best lap as printed by the timekeepers: 2:05.312."""
    car: str | None = None
    """Number of the car, where it is not that of the entry."""


@value
class Within:
    """A bound where the position is not known: in the top five of a class."""

    __pydantic_config__ = INPUT

    driver: DriverKey
    top: int
    category: ClassKey | None = None
    """The class; overall where left out."""


@value
class FastestLap:
    """The fastest lap of a race."""

    __pydantic_config__ = INPUT

    driver: DriverKey
    time: str | None = None
    """As printed by the timekeepers: 2:05.312."""


@value
class Race:
    """One race. Everything that is left out is unknown, not false."""

    __pydantic_config__ = INPUT

    day: date | None = None
    start: time | None = None
    part_of_day: Literal["morning", "afternoon", "evening", "night"] | None = None
    laps: int | None = None
    weather: Literal["dry", "wet", "drying", "rain_arriving"] | None = None
    grid: Mapping[int, DriverKey] = field(default_factory=dict)
    """Grid position to driver, as far as known; position 1 is pole."""
    front_row_gap: Decimal | None = None
    """Seconds between the two best qualifiers."""
    classification: tuple[Finisher, ...] = ()
    """Official classification, as far as known, in order."""
    by_class: Mapping[ClassKey, Mapping[int, DriverKey]] = field(default_factory=dict)
    """Position in the class to driver, as far as known."""
    not_won: Mapping[ClassKey, tuple[DriverKey, ...]] = field(default_factory=dict)
    """Who is known not to have won a class whose winner is unknown."""
    within: tuple[Within, ...] = ()
    """Positions known only as a bound."""
    fastest_lap: FastestLap | None = None
    led_throughout: DriverKey | None = None
    """Who led every lap from start to finish, if somebody is known to."""
    lead_history: Mapping[int, DriverKey] = field(default_factory=dict)
    """Lap to leader at the end of it, for every lap of the race."""
    lap_chart: Mapping[DriverKey, str] = field(default_factory=dict)
    """Positions at the end of laps 1, 2, 3... ("4 4 3"), as far as the driver went."""
    events: tuple[Event, ...] = ()
    """In the order in which they happened."""


@value
class Qualifying:
    """Qualifying, as far as known."""

    __pydantic_config__ = INPUT

    within_seconds: Decimal | None = None
    """The spread, in seconds, ..."""
    within_cars: int | None = None
    """... that covers this many cars."""


@value
class Standing:
    """A title's standing at one time, as totals or as gaps, as far as known."""

    __pydantic_config__ = INPUT

    leader: DriverKey | None = None
    totals: Mapping[DriverKey, int] = field(default_factory=dict)
    """Points of each driver."""
    gaps: Mapping[DriverKey, int] = field(default_factory=dict)
    """Points behind the leader."""
    gaps_between: Mapping[DriverKey, Mapping[DriverKey, int]] = field(
        default_factory=dict
    )
    """First driver to second driver to the points that the first is ahead."""
    apart: Mapping[DriverKey, Mapping[DriverKey, int]] = field(default_factory=dict)
    """Two drivers to the points between them, where it is unknown who is ahead."""
    level: tuple[DriverKey, ...] = ()
    """Who is neck and neck by the organiser's word, where points are unknown."""
    order: Mapping[int, DriverKey] = field(default_factory=dict)
    """Position in the standing to driver, where points are not known."""
    contenders: tuple[DriverKey, ...] = ()
    """Who can still win the title by the organiser's word, the leader included."""
    contenders_complete: bool = False
    """Whether nobody else can."""
    closing: tuple[DriverKey, ...] = ()
    """Who reduced the gap to the leader over this meeting, by the organiser's word."""
    champion: DriverKey | None = None
    """The champion, once the organiser has declared one."""
    after_race: int | None = None
    """The race of this meeting after which the title was settled."""
    narrow: bool = False
    """Whether the organiser calls the title narrowly won, where points are unknown."""
    dominant: bool = False
    """Whether the organiser says that the champion dominated."""
    lead_changed: bool | None = None
    """Whether the leader took the lead at the meeting before; unknown if left out."""
    first_time_leading: bool | None = None
    """Whether the leader leads this season for the first time."""
    points_to_title: int | None = None
    """Points that the leader still lacks for the title."""


@value
class Standings:
    """Standings of each title before and after the meeting."""

    __pydantic_config__ = INPUT

    before: Mapping[ClassKey, Standing] = field(default_factory=dict)
    between: Mapping[ClassKey, Standing] = field(default_factory=dict)
    """Between race 1 and race 2."""
    after: Mapping[ClassKey, Standing] = field(default_factory=dict)


@value
class Session:
    """One line of the timetable."""

    __pydantic_config__ = INPUT

    what: Literal["practice", "qualifying", "race"]
    race: int | None = None
    """Which race, for a race."""
    day: date
    start: time
    end: time | None = None


@value
class Scoreless:
    """A race in which somebody is known to have scored no point."""

    __pydantic_config__ = INPUT

    driver: DriverKey
    race: int | None = None
    """The race, where it is known which."""
    title: ClassKey


@value
class Debut:
    """A first race, in a class or in the championship."""

    __pydantic_config__ = INPUT

    driver: DriverKey
    race: int = 1
    """The race of this meeting that is the first."""
    category: ClassKey | None = None
    """The class that is new to the driver; the championship where left out."""


@value
class MeetingFile:
    """One race weekend."""

    __pydantic_config__ = INPUT

    released: date | None = None
    """Date of the release."""
    field_size: int | None = None
    """Cars at the meeting."""
    weather: Weather | None = None
    entries: Mapping[DriverKey, Entry] = field(default_factory=dict)
    """Guests, and entries that differ from the season's at this meeting."""
    schedule: tuple[Session, ...] = ()
    broadcast: Nouns = field(default_factory=dict)
    """Where the races are shown live ("page Facebook de la Cup")."""
    watch: Mapping[ClassKey, tuple[DriverKey, ...]] = field(default_factory=dict)
    """For a preview: outsiders of each title whom the press office names."""
    qualifying: Qualifying | None = None
    races: tuple[Race, ...] = ()
    scoreless: tuple[Scoreless, ...] = ()
    debuts: tuple[Debut, ...] = ()
    standings: Standings = field(default_factory=Standings)
    editorial: Editorial = field(default_factory=Editorial)
    pictures: Text = field(default_factory=dict)
    """Where to find pictures of the meeting, in each language."""
    links: tuple[Link, ...] = ()
    """Addresses printed under this release besides those of the house."""
    source: str = ""
    """Where these facts come from."""
