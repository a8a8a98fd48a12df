from __future__ import annotations

from generator.checks.shared_position import check
from generator.results.meeting import Finisher, Race
from tests.builders import meeting
from tests.checks.tools import findings, places


def test_two_cars_in_one_position_are_found() -> None:
    rows = (Finisher(pos=2, driver="Klein"), Finisher(pos=2, driver="Latorre"))

    (found,) = findings(check, meeting(races=(Race(classification=rows),)))

    assert str(found.at) == "monza-2021: races.0.classification.1.pos"
    assert found.what == "race 1: Klein and Latorre are both in position 2"


def test_two_cars_on_one_place_of_the_grid_are_found() -> None:
    rows = (Finisher(grid=1, driver="Klein"), Finisher(grid=1, driver="Latorre"))

    found = findings(check, meeting(races=(Race(classification=rows),)))

    assert places(found) == ["monza-2021: races.0.classification.1.grid"]


def test_unknown_positions_are_not_shared() -> None:
    rows = (Finisher(driver="Klein"), Finisher(driver="Latorre"))

    assert findings(check, meeting(races=(Race(classification=rows),))) == []
