from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.errors import ResultsError
from generator.importing.season_text import Frame
from generator.importing.season_update import extended, with_titles
from tests.builders import season

TEXT = """\
year: 2021

circuits:  # GK
  monza: {name: {}, place: {}}
  barcelona: {name: {}, place: {}}

# Cancelled: Spa.
calendar:
  - {meeting: monza-2021, circuit: monza, start: 2021-07-09, end: 2021-07-11}
  - {meeting: barcelona-2021, circuit: barcelona, start: 2021-10-08, end: 2021-10-10}

entries: {}
"""


def frame(**overrides: Any) -> Frame:  # noqa: ANN401  fields of Frame
    given = {
        "championship": "Cup",
        "year": 2021,
        "meeting": "dijon-2021",
        "place": "Dijon",
        "country": "FR",
        "start": date(2021, 8, 6),
        "end": date(2021, 8, 7),
        "races": 2,
        "names": {},
    }
    return Frame(**{**given, **overrides})


def test_a_meeting_takes_its_place_in_the_calendar() -> None:
    lines = extended(TEXT, "season.yaml", season(), frame()).splitlines()
    rounds = [line for line in lines if "meeting:" in line]

    assert [line.split()[2] for line in rounds] == [
        "monza-2021,",
        "dijon-2021,",
        "barcelona-2021,",
    ]
    assert lines[5].startswith("  dijon:  # TODO")
    assert lines[8:11] == ["    country: FR", "", "# Cancelled: Spa."]


def test_a_circuit_that_the_season_has_is_not_added() -> None:
    found = extended(TEXT, "season.yaml", season(), frame(place="MONZA"))

    assert "circuit: monza, start: 2021-08-06" in found
    assert found.count("monza:") == 1


def test_nothing_else_changes() -> None:
    found = extended(TEXT, "season.yaml", season(), frame(place="Monza"))

    assert [line for line in found.splitlines() if "dijon" not in line] == (
        TEXT.splitlines()
    )


def test_a_calendar_in_brackets_is_left_to_people() -> None:
    text = TEXT.replace("calendar:\n", "calendar: [\n") + "]\n"

    with pytest.raises(ResultsError, match="calendar is not written one line an entry"):
        extended(text, "season.yaml", season(), frame(place="Monza"))


TITLES = "titles:  # mine\n  Overall: {kind: overall, name: {}}\n\nentries: {}\n"


def test_a_class_that_the_season_does_not_have_joins_its_titles() -> None:
    found = with_titles(TITLES, "season.yaml", season(), {"Legends", "Pro-Am"})

    assert found == TITLES.replace(
        "{}}\n\n",
        "{}}\n  Legends: {kind: class, name: {fr: Legends, en: Legends}}\n\n",
    )


def test_classes_that_the_season_has_change_nothing() -> None:
    assert with_titles(TITLES, "season.yaml", season(), {"Pro-Am"}) == TITLES


def test_titles_in_one_line_are_left_to_a_person() -> None:
    with pytest.raises(ResultsError, match="titles is not written one line an entry"):
        with_titles("titles: {A: {kind: overall}}\n", "s", season(), {"Legends"})
