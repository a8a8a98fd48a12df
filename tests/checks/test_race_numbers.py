from __future__ import annotations

from generator.checks.race_numbers import check
from generator.results.meeting import Debut, Scoreless, Standing
from tests.builders import meeting, race, standings
from tests.checks.tools import findings, places


def test_a_third_race_of_two_is_found() -> None:
    (found,) = findings(check, meeting(races=(race(), race(), race("Klein"))))

    assert str(found.at) == "monza-2021: races.2"
    assert found.what == "there is no race 3: the calendar counts 2"


def test_references_to_a_race_that_is_none_are_found() -> None:
    monza = meeting(
        scoreless=(Scoreless(driver="Klein", race=3, title="Overall"),),
        debuts=(Debut(driver="Klein", race=0),),
        standings=standings(after=Standing(champion="Klein", after_race=4)),
    )

    assert places(findings(check, monza)) == [
        "monza-2021: scoreless.0.race",
        "monza-2021: debuts.0.race",
        "monza-2021: standings.after.Overall.after_race",
    ]


def test_both_races_of_two_are_right() -> None:
    both = meeting(races=(race(), race()), debuts=(Debut(driver="Klein", race=2),))

    assert findings(check, both) == []


def test_a_meeting_outside_the_calendar_is_another_fault() -> None:
    assert findings(check, meetings={"spa-2021": meeting(races=(race(),) * 9)}) == []
