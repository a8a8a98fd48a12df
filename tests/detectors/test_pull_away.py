from __future__ import annotations

from generator.detectors.pull_away import PullAway
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.events import escapes, start
from tests.detectors.facts import facts_of, only, told


def test_a_leader_draws_clear() -> None:
    run = race("Klein", events=(escapes("Klein", "Latorre", "Maurice"),))
    story = only(PullAway, facts_of(run))

    assert story.driver.key == "Klein"
    assert [one.key for one in story.chasers] == ["Latorre", "Maurice"]


def test_the_chasers_may_be_unknown() -> None:
    assert only(PullAway, facts_of(Race(events=(escapes("Klein"),)))).chasers == ()


def test_a_race_in_which_nobody_does() -> None:
    assert told(PullAway, facts_of(race("Klein", events=(start("Klein"),)))) == []
