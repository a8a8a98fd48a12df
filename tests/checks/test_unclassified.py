from __future__ import annotations

from generator.checks.unclassified import check
from generator.results.meeting import Finisher, Race
from tests.builders import meeting
from tests.checks.tools import findings


def test_a_position_without_a_start_is_found() -> None:
    row = Finisher(pos=3, driver="Klein", status="not_started")

    (found,) = findings(check, meeting(races=(Race(classification=(row,)),)))

    assert str(found.at) == "monza-2021: races.0.classification.0.pos"
    assert found.what == "Klein did not start, and yet is 3"


def test_a_retired_car_may_be_classified() -> None:
    row = Finisher(pos=3, driver="Klein", status="retired")

    assert findings(check, meeting(races=(Race(classification=(row,)),))) == []
