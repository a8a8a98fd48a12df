from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.importers import alkamel
from generator.importing.frame import Given, frame
from generator.importing.names import roster
from generator.importing.season_text import Frame, write
from generator.location import Location
from generator.timing.merge import merge
from generator.timing.merged import Merged
from generator.timing.source import Source
from tests.timekeepers import LAPS, meeting, qualifying, result_of, weather

DAYS = (date(2025, 6, 14), date(2025, 6, 15))


def merged(*sources: Source) -> Merged:
    return merge([alkamel.read(sources or meeting())])


def framed(
    found: Merged, season: str = "cup-2025", name: str = "velden-2025", **given: object
) -> Frame:
    where = Location(season, name, Path(), f"results/{season}")
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

    assert framed(nameless, season="elms-2025").championship == "ELMS"
    assert framed(nameless, season="porsche-cup-2025").championship == "Porsche Cup"


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
