from __future__ import annotations

from generator.checks.laps import check
from generator.results.events import SafetyCar
from generator.results.meeting import Finisher, Race
from tests.builders import meeting
from tests.checks.tools import findings, places


def race(length: int | None) -> Race:
    return Race(
        laps=length,
        lead_history={15: "Klein"},
        classification=(Finisher(driver="Klein", laps=15),),
        events=(SafetyCar(event="safety_car", lap=15),),
    )


def test_laps_beyond_the_race_are_found() -> None:
    found = findings(check, meeting(races=(race(14),)))

    assert places(found) == [
        "monza-2021: races.0.lead_history.15",
        "monza-2021: races.0.classification.0.laps",
        "monza-2021: races.0.events.0.lap",
    ]
    assert found[0].what == "lap 15 is beyond the race of 14 laps"


def test_the_last_lap_is_right() -> None:
    assert findings(check, meeting(races=(race(15),))) == []


def test_a_race_of_unknown_length_has_any_lap() -> None:
    assert findings(check, meeting(races=(race(None),))) == []
