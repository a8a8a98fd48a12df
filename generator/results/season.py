"""The season file: what holds for every meeting of a championship's year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Literal

from generator.results.base import INPUT
from generator.results.words import CircuitKey, ClassKey, DriverKey, Gender, Nouns, Text
from generator.value import value


@value
class Championship:
    """The championship and its car."""

    __pydantic_config__ = INPUT

    name: Nouns
    """Full name in each language."""
    short: Nouns = field(default_factory=dict)
    """A second way of naming it ("la Cup"), used so as not to repeat the first."""
    car: Nouns
    """The car of a one-make cup, as a noun that can be counted ("23 Porsche 911")."""
    car_type: str | None = None
    """The maker's type number of that car ("992")."""
    race_minutes: int | None = None
    """Length of a race in minutes, where all are equal."""
    country: str | None = None
    """Home country, ISO 3166 code: a meeting elsewhere is a trip abroad."""


@value
class Title:
    """One classification for which points are scored."""

    __pydantic_config__ = INPUT

    name: Text
    """Its name in each language ("Pro-Am", "Rookie")."""
    kind: Literal["overall", "class", "rookie", "teams"]
    """Overall; a class of its own; rookies within the field; or teams."""


@value
class Points:
    """The points scale."""

    __pydantic_config__ = INPUT

    positions: tuple[int, ...]
    """Points for first, second, third..."""
    pole: int = 0
    """Points for pole position."""
    fastest_lap: int = 0
    """Points for the fastest lap."""
    status: Literal["stated", "inferred"] = "stated"
    """Whether the regulations state the scale; no sentence rests on an inferred one."""
    source: str = ""
    """Where the scale comes from."""

    @property
    def most(self) -> int:
        """The most that a race can give: win, pole position and fastest lap."""
        return self.positions[0] + self.pole + self.fastest_lap


@value
class Honour:
    """What a driver had won before this season."""

    __pydantic_config__ = INPUT

    title: ClassKey
    """The title won, a key of the season's titles."""
    times: int | None = None
    """How often, in this championship; 0 is known never, left out is unknown."""
    in_a_row: int | None = None
    """How many of them in a row up to last season; unknown where left out."""
    reigning: bool = False
    """Whether the driver won it last season."""


@value
class Entry:
    """A driver as entered for the season (or for one meeting, as a guest)."""

    __pydantic_config__ = INPUT

    first_name: str | None = None
    """None for a crew that shares a car."""
    crew: bool = False
    """Whether the entry is a crew, named by its surnames ("Garcia/Taylor")."""
    surname: str | None = None
    """By default the key of the entry."""
    gender: Gender | None = None
    """m or f, for agreement; where unknown, wordings that would need it are left."""
    team: str | None = None
    """Team as entered; unknown where left out."""
    car_number: str | None = None
    """As painted on the car: "03" is not "3"."""
    category: ClassKey | None = None
    """The class: a key of the titles of kind class; none where all are equal."""
    rookie: bool = False
    guest: bool = False
    """A guest scores no points and no title."""
    nationality: str | None = None
    """ISO 3166 code of the country."""
    born: date | None = None
    age: int | None = None
    """Age in years at the last meeting, where the birth date is not known."""
    home: Text = field(default_factory=dict)
    """Home town or region in each language ("Cannes")."""
    demonym: Text = field(default_factory=dict)
    """Who comes from there, in each language, agreeing with the driver ("Cannois";
    "man from Cannes")."""
    honours: tuple[Honour, ...] = ()
    labels: tuple[Text, ...] = ()
    """Further distinctions in each language ("Junior Porsche Carrera Cup France")."""
    seasons: int | None = None
    """How many seasons the driver has been after the title, this one included."""
    first_with_team: bool | None = None
    """Whether this is the driver's first season with this team."""
    source: str = ""
    """Where these facts come from."""


@value
class Circuit:
    """A circuit, with the names by which a release calls it."""

    __pydantic_config__ = INPUT

    name: Nouns
    """The circuit itself ("Autodrome de Monza")."""
    place: Nouns
    """Where the meeting takes place ("Le Castellet", "Barcelone")."""
    country: str | None = None
    """ISO 3166 code."""
    region: Nouns = field(default_factory=dict)
    """Region or country as a noun of its own ("la Catalogne", "le Var")."""
    adjective: Text = field(default_factory=dict)
    """Adjective of the place, masculine singular ("varois", "italien")."""
    known_as: Nouns = field(default_factory=dict)
    """The name that the sport gives it ("Temple de la vitesse")."""
    famous: bool = False
    """Whether any follower of the sport knows it."""
    character: Nouns = field(default_factory=dict)
    """What the track is likened to ("montagnes russes")."""
    corners: tuple[Nouns, ...] = ()
    """Its best-known corners."""
    first_corner: Nouns = field(default_factory=dict)
    """What awaits the field after the start ("chicane")."""


@value
class Round:
    """One line of the calendar."""

    __pydantic_config__ = INPUT

    meeting: str
    """Name of the meeting and of its file, without the ending."""
    circuit: CircuitKey
    """A key of the season's circuits."""
    start: date
    end: date
    races: int = 2
    """How many races the meeting counts."""
    supporting: Nouns = field(default_factory=dict)
    """The event on whose programme the meeting stands."""


@value
class Contact:
    """Somebody whom a reader may call."""

    __pydantic_config__ = INPUT

    name: str
    role: Text
    phone: str | None = None
    email: str | None = None


@value
class Link:
    """An address printed under a release."""

    __pydantic_config__ = INPUT

    label: Text
    url: str


@value
class House:
    """The sender: what stands around every release, and its house style."""

    __pydantic_config__ = INPUT

    name: str
    """The letterhead."""
    rubric: Text
    """What the document is ("Information presse")."""
    closing: Text = field(default_factory=dict)
    """A fixed phrase under every release."""
    contacts: tuple[Contact, ...] = ()
    links: tuple[Link, ...] = ()
    team_in_brackets: Literal["paragraph", "first"] = "first"
    """Where a driver's team follows the name: at the first mention in each paragraph,
    or at the first in the release."""
    words: tuple[int, int] = (350, 600)
    """Aimed length of the body, in words."""
    reference: str | None = None
    """A DOCX of the house whose styles are used, relative to the season file."""


@value
class SeasonFile:
    """A championship's year."""

    __pydantic_config__ = INPUT

    year: int
    championship: Championship
    titles: Mapping[ClassKey, Title]
    points: Points | None = None
    """Unknown where left out; then no sentence rests on points computed here."""
    circuits: Mapping[CircuitKey, Circuit]
    calendar: tuple[Round, ...]
    calendar_complete: bool = True
    """Whether every round is there; else none is said to be first, last or next."""
    entries: Mapping[DriverKey, Entry]
    house: House
    last_champions: Mapping[ClassKey, str] = field(default_factory=dict)
    """Who won each title last season, entered this season or not (full names)."""
