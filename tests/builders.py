"""The smallest valid season, for tests: as values, as YAML text, as a project.

season()                                    two rounds, five drivers, four titles
season(drivers=["Klein", entry("Leclerc", gender="f")])
meeting(races=(race("Klein", "Latorre", grid={1: "Latorre"}),))
bundle(meetings={"monza-2021": meeting(...)})
project(tmp_path, meetings={"monza-2021": "races: []"})   files, from values or text
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING, Any

from generator import project as user_project
from generator.results.bundle import Bundle
from generator.results.meeting import (
    FastestLap,
    Finisher,
    MeetingFile,
    Race,
    Standing,
    Standings,
)
from generator.results.season import (
    Championship,
    Circuit,
    Entry,
    House,
    Round,
    SeasonFile,
    Title,
)
from generator.results.words import Noun

if TYPE_CHECKING:
    from pathlib import Path

    from generator.results.words import Nouns, Text

MONZA, BARCELONA = "monza-2021", "barcelona-2021"
"""The rounds of the smallest season, 9 to 11 July and 8 to 10 October 2021."""


def text(fr: str, en: str | None = None) -> Text:
    """Give a text in both languages; the same words by default."""
    return {"fr": fr, "en": en or fr}


def noun(fr: str, en: str | None = None, **grammar: Any) -> Nouns:  # noqa: ANN401  fields of Noun
    """Give a noun in both languages with the same grammar."""
    return {"fr": Noun(text=fr, **grammar), "en": Noun(text=en or fr, **grammar)}


def entry(surname: str, **overrides: Any) -> Entry:  # noqa: ANN401  fields of Entry
    """Enter a driver: by default a man of CLRT who races for the overall title."""
    base = Entry(first_name="Alex", surname=surname, gender="m", team="CLRT")
    return replace(base, **overrides)


DRIVERS: tuple[Entry, ...] = (
    entry("Klein", first_name="Marvin"),
    entry("Latorre", first_name="Florian"),
    entry("Boccolacci", first_name="Dorian", team="Martinet by Alméras", rookie=True),
    entry("Boullery", first_name="Jérôme", team="YDEO", category="Pro-Am"),
    entry("Maurice", first_name="Maxence", team="IMSA Performance", category="Am"),
)


def entries(drivers: Iterable[str | Entry] = DRIVERS) -> dict[str, Entry]:
    """Enter drivers, by surname or as entries, keyed by surname."""
    known = {str(one.surname): one for one in DRIVERS}
    listed = [known.get(d, entry(d)) if isinstance(d, str) else d for d in drivers]
    return {str(one.surname): one for one in listed}


def season(
    drivers: Iterable[str | Entry] = DRIVERS,
    **overrides: Any,  # noqa: ANN401  fields of SeasonFile
) -> SeasonFile:
    """Make a season of two rounds."""
    base = SeasonFile(
        year=2021,
        championship=Championship(
            name=noun("Porsche Carrera Cup France", gender="f", article=True),
            car=noun("Porsche 911 GT3 Cup", plural=True),
        ),
        titles={
            "Overall": Title(name=text("Général", "Overall"), kind="overall"),
            "Pro-Am": Title(name=text("Pro-Am"), kind="class"),
            "Am": Title(name=text("Am"), kind="class"),
            "Rookie": Title(name=text("Rookie"), kind="rookie"),
        },
        circuits={
            "monza": circuit("Monza", "IT"),
            "barcelona": circuit("Barcelona", "ES"),
        },
        calendar=(
            round_(MONZA, "monza", date(2021, 7, 9)),
            round_(BARCELONA, "barcelona", date(2021, 10, 8)),
        ),
        entries=entries(drivers),
        house=House(name="PORSCHE", rubric=text("Information presse", "Press release")),
    )
    return replace(base, **overrides)


_smallest = season


def circuit(place: str, country: str = "FR", **overrides: Any) -> Circuit:  # noqa: ANN401  fields of Circuit
    """Describe a circuit by its place."""
    return replace(
        Circuit(name=noun(f"circuit de {place}"), place=noun(place), country=country),
        **overrides,
    )


def round_(meeting: str, circuit: str, start: date, **overrides: Any) -> Round:  # noqa: ANN401  fields of Round
    """Put a meeting of three days and two races into the calendar."""
    end = date.fromordinal(start.toordinal() + 2)
    base = Round(meeting=meeting, circuit=circuit, start=start, end=end)
    return replace(base, **overrides)


def race(*order: str, **overrides: Any) -> Race:  # noqa: ANN401  fields of Race
    """Run a race with the overall order of some drivers, from the first place on."""
    rows = tuple(Finisher(pos=i, driver=driver) for i, driver in enumerate(order, 1))
    return replace(Race(classification=rows), **overrides)


def fastest_lap(driver: str, time: str | None = None) -> FastestLap:
    """Give the fastest lap of a race."""
    return FastestLap(driver=driver, time=time)


def standings(
    title: str = "Overall",
    *,
    before: Standing | None = None,
    after: Standing | None = None,
) -> Standings:
    """Give the standing of one title before and after a meeting."""
    return Standings(
        before={title: before} if before else {}, after={title: after} if after else {}
    )


def meeting(**overrides: Any) -> MeetingFile:  # noqa: ANN401  fields of MeetingFile
    """Make a meeting of which nothing is known but what is given."""
    return replace(MeetingFile(), **overrides)


def bundle(
    season_file: SeasonFile | None = None,
    meetings: Mapping[str, MeetingFile] | None = None,
) -> Bundle:
    """Put a season and its meetings together; by default Monza without results."""
    return Bundle(
        name="cup-2021",
        folder="results/cup-2021",
        season=season_file or season(),
        meetings={MONZA: meeting()} if meetings is None else meetings,
    )


def project(
    root: Path,
    season: SeasonFile | str | bytes | None = None,
    meetings: Mapping[str, MeetingFile | str | bytes] | None = None,
    folder: str = "cup-2021",
) -> user_project.Location:
    """Write a project's files, from values or text, and find its first meeting."""
    made = {MONZA: MeetingFile()} if meetings is None else meetings
    default = _smallest() if season is None else season
    where = root / "results" / folder
    where.mkdir(parents=True)
    for stem, content in {"season": default, **made}.items():
        raw = content if isinstance(content, (str, bytes)) else to_yaml(content)
        raw = raw.encode() if isinstance(raw, str) else raw
        (where / f"{stem}.yaml").write_bytes(raw)
    return user_project.find(root, f"{where.name}/{next(iter(made))}")


def to_yaml(value: object, indent: str = "") -> str:
    """Write a value as block YAML, one key or item a line, without its defaults."""
    table = _table(value)
    if table is not None:
        lines = (f"{_scalar(key)}:{_below(v, indent)}" for key, v in table.items())
        return "".join(indent + line for line in lines) or f"{indent}{{}}\n"
    assert isinstance(value, (tuple, list))
    return "".join(f"{indent}-{_below(item, indent)}" for item in value)


def _below(value: object, indent: str) -> str:
    if isinstance(value, (tuple, list)) or _table(value) is not None:
        empty = not value if isinstance(value, (tuple, list)) else not _table(value)
        if empty:
            return " []\n" if isinstance(value, (tuple, list)) else " {}\n"
        return "\n" + to_yaml(value, indent + "  ")
    return f" {_scalar(value)}\n"


def _table(value: object) -> Mapping[Any, object] | None:
    if isinstance(value, Mapping):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        pairs = {field: getattr(value, field.name) for field in fields(value)}
        return {f.name: v for f, v in pairs.items() if v != _default(f)}
    return None


def _default(field: Field[Any]) -> object:
    return (
        field.default_factory()
        if field.default_factory is not MISSING
        else field.default
    )


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)
