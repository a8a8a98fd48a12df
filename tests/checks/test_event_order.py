from __future__ import annotations

from generator.checks.event_order import check
from generator.results.events import Penalty, Restart, SafetyCar
from generator.results.meeting import Race
from tests.builders import meeting
from tests.checks.tools import findings

CAR = SafetyCar(event="safety_car", lap=8)


def test_an_earlier_lap_after_a_later_one_is_a_warning() -> None:
    events = (CAR, Restart(event="restart", lap=6))

    (found,) = findings(check, meeting(races=(Race(events=events),)))

    assert str(found.at) == "monza-2021: races.0.events.1.lap"
    assert found.what == "lap 6 comes after lap 8"
    assert found.severity == "warning"


def test_events_in_order_are_right() -> None:
    events = (CAR, Restart(event="restart"), Restart(event="restart", lap=8))

    assert findings(check, meeting(races=(Race(events=events),))) == []


def test_a_penalty_after_the_flag_may_tell_of_any_lap() -> None:
    events = (CAR, Penalty(event="penalty", driver="Klein", lap=1, after_flag=True))

    assert findings(check, meeting(races=(Race(events=events),))) == []
