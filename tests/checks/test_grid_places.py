from __future__ import annotations

from generator.checks.grid_places import check
from generator.results.meeting import Finisher, Race
from tests.builders import meeting
from tests.checks.tools import findings


def race(started: int | None) -> Race:
    row = Finisher(driver="Klein", grid=started)
    return Race(grid={1: "Latorre", 2: "Klein"}, classification=(row,))


def test_a_start_from_the_place_of_another_is_found() -> None:
    (found,) = findings(check, meeting(races=(race(1),)))

    assert str(found.at) == "monza-2021: races.0.classification.0.grid"


def test_a_start_from_a_second_place_is_found() -> None:
    assert len(findings(check, meeting(races=(race(9),)))) == 1


def test_the_same_start_or_an_unknown_one_is_right() -> None:
    assert findings(check, meeting(races=(race(2), race(None)))) == []
