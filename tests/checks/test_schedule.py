from __future__ import annotations

from datetime import date, time

from generator.checks.schedule import check
from generator.results.meeting import Session
from tests.builders import meeting
from tests.checks.tools import findings


def session(start: time, end: time | None = None, day: int = 10) -> Session:
    return Session(what="race", day=date(2021, 7, day), start=start, end=end)


def test_a_session_that_ends_before_it_starts_is_found() -> None:
    (found,) = findings(check, meeting(schedule=(session(time(13, 45), time(13)),)))

    assert str(found.at) == "monza-2021: schedule.0.end"
    assert found.what == "a session starts at 13:45 and ends at 13:00"


def test_a_session_that_starts_before_another_ends_is_found() -> None:
    late, early = session(time(14)), session(time(13), time(14, 15))

    (found,) = findings(check, meeting(schedule=(late, early)))

    assert str(found.at) == "monza-2021: schedule.0.start"
    assert found.remedy == "start it at 14:15 or later"


def test_one_session_after_another_is_right() -> None:
    first, next_day = session(time(13), time(14)), session(time(13, 30), day=11)

    assert findings(check, meeting(schedule=(first, session(time(14)), next_day))) == []
