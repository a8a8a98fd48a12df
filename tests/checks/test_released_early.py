from __future__ import annotations

from datetime import date

from generator.checks.released_early import check
from tests.builders import meeting, race
from tests.checks.tools import findings

RUN = (race("Klein"), race("Latorre"))


def test_a_report_from_before_the_last_day_is_a_warning() -> None:
    (found,) = findings(check, meeting(released=date(2021, 7, 10), races=RUN))

    assert str(found.at) == "monza-2021: released"
    assert found.severity == "warning"


def test_a_report_of_the_last_day_is_right() -> None:
    assert findings(check, meeting(released=date(2021, 7, 11), races=RUN)) == []


def test_a_preview_comes_before_the_meeting() -> None:
    assert findings(check, meeting(released=date(2021, 7, 8))) == []


def test_a_report_of_the_first_race_may_come_before_the_second() -> None:
    assert findings(check, meeting(released=date(2021, 7, 10), races=RUN[:1])) == []


def test_an_undated_release_is_not_early() -> None:
    assert findings(check, meeting(races=RUN)) == []
