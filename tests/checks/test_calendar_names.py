from __future__ import annotations

from datetime import date

from generator.checks.calendar_names import check
from tests.builders import meeting, round_, season
from tests.checks.tools import findings


def test_a_file_without_a_round_is_found_and_its_name_offered() -> None:
    (found,) = findings(check, meetings={"monza-2012": meeting()})

    assert str(found.at) == "monza-2012: "
    assert found.remedy == "rename the file (did you mean monza-2021?)"


def test_a_file_like_no_round_is_to_be_added() -> None:
    (found,) = findings(check, meetings={"zolder": meeting()})

    assert found.remedy.startswith("add a round to the calendar")


def test_two_rounds_with_one_meeting_are_found() -> None:
    calendar = tuple(
        round_("monza-2021", "monza", date(2021, month, 9)) for month in (7, 8)
    )

    (found,) = findings(check, season=season(calendar=calendar))

    assert str(found.at) == "season: calendar.1.meeting"
    assert found.what == "monza-2021 is round 1 and 2"


def test_a_round_without_a_file_is_yet_to_come() -> None:
    assert findings(check) == []
