from __future__ import annotations

from generator.checks.stopped import check
from tests.builders import meeting, race
from tests.checks.tools import findings, places
from tests.detectors.events import leads, penalty, red_flag, restart


def test_a_race_that_ended_is_not_restarted() -> None:
    stopped = red_flag(lap=6, resumed=False)
    restarted, raced = (
        race(events=(stopped, one)) for one in (restart(), leads("Klein", lap=9))
    )

    found = findings(check, meeting(races=(restarted, raced)))

    assert places(found) == [
        "monza-2021: races.0.events.0.resumed",
        "monza-2021: races.1.events.0.resumed",
    ]
    assert found[0].what == "the race is not resumed, and a restart follows"


def test_a_penalty_may_still_be_given() -> None:
    late = penalty("Klein", lap=7, after_flag=True)
    ended = race(events=(red_flag(lap=6, resumed=False), late))
    again = race(events=(red_flag(lap=6, resumed=True), restart()))

    assert findings(check, meeting(races=(ended, again))) == []
