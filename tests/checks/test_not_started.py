from __future__ import annotations

from generator.checks.not_started import check
from generator.results.events import Penalty
from generator.results.meeting import Finisher, Race
from tests.builders import fastest_lap, meeting
from tests.checks.tools import findings, places

ABSENT = Finisher(driver="Klein", status="not_started")
PENALTY = Penalty(event="penalty", driver="Klein")


def test_a_penalty_for_somebody_who_did_not_start_is_found() -> None:
    absent = Race(classification=(ABSENT,), events=(PENALTY,))

    (found,) = findings(check, meeting(races=(absent,)))

    assert str(found.at) == "monza-2021: races.0.events.0.driver"
    assert found.what == "Klein did not start, and yet takes part in an event"


def test_a_fastest_lap_of_somebody_who_did_not_start_is_found() -> None:
    absent = Race(classification=(ABSENT,), fastest_lap=fastest_lap("Klein"))

    found = findings(check, meeting(races=(absent,)))

    assert places(found) == ["monza-2021: races.0.fastest_lap.driver"]


def test_the_other_race_is_another_matter() -> None:
    races = (Race(classification=(ABSENT,)), Race(events=(PENALTY,)))

    assert findings(check, meeting(races=races)) == []


def test_a_place_on_the_grid_without_a_start_is_right() -> None:
    absent = Race(classification=(ABSENT,), grid={1: "Klein"})

    assert findings(check, meeting(races=(absent,))) == []
