"""Who drives: the season's entries, with the meeting's own over them."""

from __future__ import annotations

from dataclasses import replace

from generator.analysis.field import field_of
from generator.evidence import Ref
from generator.results.season import Honour
from tests.builders import MONZA, entry, meeting, season


def test_the_entry_of_a_meeting_stands_over_that_of_the_season() -> None:
    hired = meeting(entries={"Klein": entry("Klein", team="ABM")})
    field = field_of(season(), MONZA, hired)

    assert field["Klein"].team == "ABM"
    assert field["Klein"].ref == Ref(MONZA, ("entries", "Klein"))
    assert field["Latorre"].team == "CLRT"
    assert field["Latorre"].ref == Ref("season", ("entries", "Latorre"))


def test_somebody_entered_at_one_meeting_is_in_its_field_alone() -> None:
    guests = meeting(entries={"Loeul": entry("Loeul", guest=True)})

    assert "Loeul" in field_of(season(), MONZA, guests)
    assert "Loeul" not in field_of(season(), MONZA, meeting())


def test_two_of_one_surname_are_namesakes() -> None:
    pair = {
        "Klein M": entry("Klein", first_name="Marvin"),
        "Klein L": entry("Klein", first_name="Luc"),
    }
    field = field_of(season(["Latorre"], entries=pair), MONZA, meeting())

    assert all(one.namesakes for one in field.values())
    assert field["Klein L"].full_name == "Luc Klein"


def test_an_entry_of_the_meeting_can_make_a_namesake() -> None:
    cousin = meeting(entries={"Klein L": entry("Klein", first_name="Luc")})
    field = field_of(season(), MONZA, cousin)

    assert field["Klein"].namesakes
    assert not field["Latorre"].namesakes


def test_the_same_driver_entered_twice_is_no_namesake() -> None:
    again = meeting(entries={"Klein": entry("Klein", team="ABM")})

    assert not field_of(season(), MONZA, again)["Klein"].namesakes


def test_the_surname_is_the_key_where_it_is_left_out() -> None:
    nameless = replace(entry("", first_name="Marvin"), surname=None, team=None)
    drivers = {"Klein": nameless}
    driver = field_of(season(entries=drivers), MONZA, meeting())["Klein"]

    assert (driver.surname, driver.full_name) == ("Klein", "Marvin Klein")
    assert driver.team is None


def test_a_driver_is_the_same_at_every_meeting() -> None:
    here = field_of(season(), MONZA, meeting())["Klein"]
    hired = meeting(entries={"Klein": entry("Klein", team="ABM")})
    there = field_of(season(), MONZA, hired)["Klein"]

    assert here == there
    assert len({here, there}) == 1
    assert here != field_of(season(), MONZA, meeting())["Latorre"]


def test_an_honour_is_that_of_one_title() -> None:
    honours = (Honour(title="Overall", times=2), Honour(title="Rookie", times=1))
    drivers = [entry("Klein", honours=honours)]
    driver = field_of(season(drivers), MONZA, meeting())["Klein"]

    assert driver.honour("Rookie") == honours[1]
    assert driver.honour("Am") is None
