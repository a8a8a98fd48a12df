from __future__ import annotations

import pytest

from generator.errors import SourceError
from generator.importers import alkamel
from generator.importing.names import roster
from generator.timing.merge import merge
from tests.builders import entry
from tests.timekeepers import LAPS, meeting, result_of

FOUND = merge([alkamel.read(meeting())])


def test_a_driver_whom_the_season_knows_keeps_the_key() -> None:
    known = {"LA": entry("Aubrac", first_name="Lise")}
    made = roster(FOUND, known)

    assert made.keys["46"] == "LA"
    assert "Aubrac" not in made.new


def test_a_new_driver_is_called_by_the_surname() -> None:
    made = roster(FOUND, {})

    assert made.keys["7"] == "Berger"
    assert made.new["Berger"]["first_name"] == "Tom"


def test_namesakes_are_called_in_full() -> None:
    made = roster(FOUND, {"Berger": entry("Berger", first_name="Ida")})

    assert made.keys["7"] == "Tom Berger"
    assert made.new["Tom Berger"]["surname"] == "Berger"


def test_another_team_than_the_season_says_is_remarked() -> None:
    known = {"Aubrac": entry("Aubrac", first_name="Lise", team="Atelier Sud")}
    (remark,) = roster(FOUND, known).remarks

    assert "Aubrac drives for Atelier Nord here, and for Atelier Sud" in remark.what
    assert roster(FOUND, {}).remarks == ()


def test_a_car_whose_driver_no_file_names_is_found_by_its_number() -> None:
    nameless = merge([alkamel.read([result_of(LAPS, anonymous=True)])])
    known = {
        name: entry(name, car_number=number)
        for name, number in {"A": "46", "B": "7", "C": "13", "D": "03"}.items()
    }

    found = roster(nameless, known)
    assert found.keys == {"46": "A", "7": "B", "13": "C", "3": "D"}
    assert found.numbers == {}
    with pytest.raises(SourceError, match="no file names the driver of car 3, and"):
        roster(nameless, {**known, "E": entry("E", car_number="3")})
