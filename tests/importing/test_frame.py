from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.importers import alkamel
from generator.importing.frame import Given, frame, strangeness
from generator.importing.names import roster
from generator.importing.season_text import Frame, write
from generator.location import Location
from generator.results.season import Championship
from generator.results.words import Noun
from generator.timing.merge import merge
from generator.timing.merged import Merged
from generator.timing.source import Source
from tests.builders import season
from tests.timekeepers import LAPS, meeting, qualifying, result_of, weather

DAYS = (date(2025, 6, 14), date(2025, 6, 15))


def merged(*sources: Source) -> Merged:
    return merge([alkamel.read(sources or meeting())])


def framed(
    found: Merged, folder: str = "cup-2025", name: str = "velden-2025", **given: object
) -> Frame:
    where = Location(folder, name, Path(), f"results/{folder}")
    made = frame(found, where, Given(**given), None)  # type: ignore[arg-type]  # its own
    assert made is not None
    return made


def test_names_are_made_of_those_of_the_files_where_nothing_tells() -> None:
    found = framed(merged(), name="road-america-race-2-2025")

    assert (found.championship, found.place) == ("Cup", "Road America")
    assert {"place", "dates"} <= found.names.keys()


def test_initials_of_a_championship_are_capitals() -> None:
    bare = merged(result_of(LAPS, anonymous=False), weather())
    nameless = Merged(**{**vars(bare), "venue": type(bare.venue)()})

    assert framed(nameless, folder="elms-2025").championship == "ELMS"
    assert framed(nameless, folder="porsche-cup-2025").championship == "Porsche Cup"


def test_a_file_called_race_1_is_not_of_the_only_race() -> None:
    several = framed(merged())
    one = framed(
        merged(
            qualifying("46", "7", "13", "03", name="qualifying.csv"),
            result_of(LAPS, name="results.csv"),
        ),
        dates=DAYS,
    )

    assert (several.races, one.races) == (2, 1)
    assert "of how many?" in write(several, roster(merged(), {}))


def test_dates_are_given_found_or_asked_for() -> None:
    undated = merged(*[one for one in meeting() if "Weather" not in one.name])

    assert framed(merged()).start == DAYS[0]
    assert framed(undated, dates=DAYS).end == DAYS[1]
    assert framed(undated, ask_dates=lambda: DAYS).end == DAYS[1]
    with pytest.raises(UsageError, match="give --dates"):
        framed(undated)


def test_files_of_another_championship_or_year_are_remarked() -> None:
    other = [one.what for one in strangeness(merged(), season(), "season.yaml")]

    assert other[0].startswith("the files are of Cup, this season is of ")
    assert other[1] == f"the files are of 2025, this season is of {season().year}"


def test_files_of_the_season_are_not() -> None:
    cup = {"en": Noun(text="Cup")}
    mine = season(year=2025, championship=Championship(name=cup, car=cup))

    assert [*strangeness(merged(), mine, "season.yaml")] == []
