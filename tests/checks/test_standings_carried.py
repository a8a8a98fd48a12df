from __future__ import annotations

from generator.checks.standings_carried import check
from generator.results.meeting import Standing
from tests.builders import BARCELONA, MONZA, meeting, standings
from tests.checks.tools import findings, places

AFTER_MONZA = meeting(
    standings=standings(after=Standing(leader="Klein", gaps={"Latorre": 5}))
)


def test_points_that_change_between_two_meetings_are_a_warning() -> None:
    before = Standing(leader="Latorre", gaps={"Latorre": 4, "Maurice": 9})
    barcelona = meeting(standings=standings(before=before))

    found = findings(check, meetings={MONZA: AFTER_MONZA, BARCELONA: barcelona})

    assert places(found) == [
        "barcelona-2021: standings.before.Overall.leader",
        "barcelona-2021: standings.before.Overall.gaps.Latorre",
    ]
    assert found[0].what == "Latorre leads here, Klein after monza-2021"
    assert {one.severity for one in found} == {"warning"}


def test_the_same_standing_in_both_files_is_right() -> None:
    barcelona = meeting(
        standings=standings(before=Standing(leader="Klein", gaps={"Latorre": 5}))
    )

    assert not findings(check, meetings={MONZA: AFTER_MONZA, BARCELONA: barcelona})


def test_a_standing_after_a_meeting_without_a_file_is_right() -> None:
    assert findings(check, AFTER_MONZA) == []
