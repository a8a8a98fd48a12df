from __future__ import annotations

from generator.checks.lap_times import check
from generator.results.meeting import Finisher, Race
from tests.builders import fastest_lap, meeting
from tests.checks.tools import findings, places


def race(best: str, fastest: str | None = None) -> Race:
    return Race(
        classification=(Finisher(driver="Klein", best_lap=best),),
        fastest_lap=fastest_lap("Latorre", fastest),
    )


def test_a_time_of_another_form_is_found() -> None:
    (found,) = findings(check, meeting(races=(race("2'05\"3"),)))

    assert str(found.at) == "monza-2021: races.0.classification.0.best_lap"
    assert found.remedy == "write minutes, a colon and seconds, such as 2:05.312"


def test_a_lap_faster_than_the_fastest_is_found() -> None:
    found = findings(check, meeting(races=(race("1:59.9", "2:05.312"),)))

    assert places(found) == ["monza-2021: races.0.classification.0.best_lap"]


def test_slower_equal_and_lone_laps_are_right() -> None:
    races = (race("2:05.312", "2:05.312"), race("59.100"))

    assert findings(check, meeting(races=races)) == []
