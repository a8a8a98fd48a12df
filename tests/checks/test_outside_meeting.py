from __future__ import annotations

from datetime import date, time

from generator.checks.outside_meeting import check
from generator.results.meeting import Race, Session
from tests.builders import bundle, meeting
from tests.checks.tools import findings, places


def test_a_race_the_day_after_the_meeting_is_found() -> None:
    (found,) = findings(check, meeting(races=(Race(day=date(2021, 7, 12)),)))

    assert str(found.at) == "monza-2021: races.0.day"
    assert found.what == "2021-07-12 is outside the meeting, 2021-07-09 to 2021-07-11"


def test_a_session_the_day_before_the_meeting_is_found() -> None:
    early = Session(what="practice", day=date(2021, 7, 8), start=time(9))

    found = findings(check, meeting(schedule=(early,)))

    assert places(found) == ["monza-2021: schedule.0.day"]


def test_first_and_last_day_belong_to_the_meeting() -> None:
    races = (Race(day=date(2021, 7, 9)), Race(day=date(2021, 7, 11)), Race())

    assert findings(check, meeting(races=races)) == []


def test_a_meeting_outside_the_calendar_has_no_days() -> None:
    races = (Race(day=date(2021, 7, 9)),)

    assert findings(check, meetings={"spa-2021": meeting(races=races)}) == []
    assert bundle().round("spa-2021") is None
