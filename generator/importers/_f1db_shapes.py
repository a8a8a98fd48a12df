"""What is read of the files of f1db, and of which kind each is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from pydantic import Field
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from generator.errors import SourceError
from generator.timing.shapes import Shape

if TYPE_CHECKING:
    from generator.timing.source import Source

Kind = Literal[
    "race", "results", "qualifying", "grid", "fastest", "standings", "driver",
    "constructor", "circuit", "other",
]  # fmt: skip

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("grandPrixId", "race"),
    ("nationalityCountryId", "driver"),
    ("placeName", "circuit"),
    ("stop", "other"),
    ("percentage", "other"),
    ("gridPenalty", "grid"),
    ("reasonRetired", "results"),
    ("q1", "qualifying"),
    ("lap", "fastest"),
)
"""Keys that files of one kind alone have, in the order in which they are asked."""


class Race(Shape):
    """A race of the calendar."""

    round: int
    day: date = Field(alias="date")
    grand_prix_id: str
    official_name: str | None = None
    circuit_id: str
    qualifying_format: str | None = None
    free_practice1_date: date | None = Field(default=None, alias="freePractice1Date")
    sprint_race_date: date | None = None
    decider: bool = Field(default=False, alias="driversChampionshipDecider")
    """Whether the drivers' title was settled by it."""


class Line(Shape):
    """A row of a result, of a grid or of fastest laps."""

    position: str
    driver_number: str
    driver_id: str
    constructor_id: str
    laps: int | None = None
    lap: int | None = None
    time: str | None = None
    time_penalty: str | None = None
    gap: str | None = None
    reason_retired: str | None = None
    points: Decimal | None = None
    grid_position: str | None = None
    q1: str | None = None
    q2: str | None = None
    q3: str | None = None


class Points(Shape):
    """A row of the drivers' standings."""

    position: str
    driver_id: str
    points: Decimal
    championship_won: bool = False


class Driver(Shape):
    """Who drives."""

    id: str
    first_name: str
    last_name: str
    gender: Literal["MALE", "FEMALE"] | None = None
    date_of_birth: date | None = None
    nationality_country_id: str | None = None


class Constructor(Shape):
    """Who enters the cars."""

    id: str
    name: str


class Circuit(Shape):
    """Where it is."""

    id: str
    name: str
    place_name: str | None = None
    country_id: str | None = None


def loaded(source: Source) -> object:
    """Read YAML; SourceError with the line from which on it is none."""
    try:
        found: object = YAML(typ="safe").load(source.text)
    except YAMLError as error:
        mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
        line = mark.line + 1 if mark else 0
        what = "the file is no YAML from here on: it is cut off or was changed"
        raise SourceError((source.fault(line, what, "copy it again"),)) from error
    except ValueError as error:  # a day such as 2020-02-31
        fault = source.fault(0, f"the file holds a value that is none: {error}")
        raise SourceError((fault,)) from error
    return found


def kind(data: object) -> Kind:
    """Say what a file is of, by its keys."""
    one = data[0] if isinstance(data, list) and data else data
    if not isinstance(one, Mapping):
        return "other"
    for key, found in _KINDS:
        if key in one:
            return found
    if isinstance(data, list):
        drivers = "driverId" in one and "points" in one and "constructorId" not in one
        return "standings" if drivers else "other"
    return "constructor" if "countryId" in one and "name" in one else "other"


def item_line(source: Source, index: int) -> int:
    """Give the line on which an item of a list begins."""
    lines = source.text.splitlines()
    starts = [at for at, text in enumerate(lines, start=1) if text.startswith("-")]
    return starts[index] if index < len(starts) else 0
