from __future__ import annotations

from generator.checks.car_numbers import check
from tests.builders import entry, meeting, season
from tests.checks.tools import findings

KLEIN = entry("Klein", car_number="3")


def test_two_cars_of_a_season_with_one_number_are_found() -> None:
    two = season([KLEIN, entry("Latorre", car_number="3")])

    (found,) = findings(check, season=two)

    assert str(found.at) == "season: entries.Latorre.car_number"
    assert found.what == "Klein and Latorre both have car number 3"


def test_a_guest_with_the_number_of_another_is_found_in_the_meeting() -> None:
    guest = meeting(entries={"Xu": entry("Xu", car_number="3")})

    (found,) = findings(check, guest, season=season([KLEIN]))

    assert str(found.at) == "monza-2021: entries.Xu.car_number"


def test_a_changed_entry_keeps_its_number() -> None:
    changed = meeting(entries={"Klein": entry("Klein", car_number="3", team="ABM")})

    assert findings(check, changed, season=season([KLEIN])) == []


def test_03_is_not_3_and_unknown_is_not_unknown() -> None:
    three = season([KLEIN, entry("A", car_number="03"), entry("B"), entry("C")])

    assert findings(check, season=three) == []
