from __future__ import annotations

from generator.checks.class_membership import check
from tests.builders import meeting, race
from tests.checks.tools import findings, places


def test_a_driver_placed_in_another_class_is_found() -> None:
    faulty = race(by_class={"Am": {1: "Boullery"}, "Rookie": {2: "Klein"}})

    found = findings(check, meeting(races=(faulty,)))

    assert places(found) == [
        "monza-2021: races.0.by_class.Am.1",
        "monza-2021: races.0.by_class.Rookie.2",
    ]
    assert found[0].what == "Boullery is placed in Am, and is not entered in it"


def test_drivers_in_their_own_class_are_right() -> None:
    sound = race(by_class={"Am": {1: "Maurice"}, "Rookie": {1: "Boccolacci"}})

    assert findings(check, meeting(races=(sound,))) == []


def test_unknown_drivers_and_titles_are_another_fault() -> None:
    other = race(by_class={"Am": {1: "Xu"}, "Gold": {1: "Klein"}})

    assert findings(check, meeting(races=(other,))) == []
