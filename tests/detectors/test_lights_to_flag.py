from __future__ import annotations

from generator.detectors.lights_to_flag import LightsToFlag
from generator.detectors.win import Win
from tests.builders import race
from tests.detectors.facts import facts_of, only, told


def test_a_winner_who_led_every_lap() -> None:
    run = race("Klein", led_throughout="Klein", grid={1: "Latorre"})
    story = only(LightsToFlag, facts_of(run))

    assert story.winner.key == "Klein"
    assert story.laps is None


def test_the_history_of_the_lead_tells_it_too() -> None:
    laps = dict.fromkeys(range(1, 13), "Klein")
    run = race("Klein", laps=12, lead_history=laps, grid={2: "Klein"})

    story = only(LightsToFlag, facts_of(run))

    assert story.laps == 12


def test_it_is_told_before_the_win_that_follows_from_it() -> None:
    facts = facts_of(race("Klein", led_throughout="Klein"))
    story, won = only(LightsToFlag, facts), only(Win, facts)

    assert story.beat == won.beat
    assert story.moment < won.moment


def test_a_lap_that_is_missing_may_have_been_led_by_another() -> None:
    laps = dict.fromkeys(range(1, 12), "Klein")

    assert told(LightsToFlag, facts_of(race("Klein", laps=12, lead_history=laps))) == []
    assert told(LightsToFlag, facts_of(race("Klein", lead_history=laps))) == []


def test_two_leaders_share_the_laps() -> None:
    run = race("Klein", laps=2, lead_history={1: "Latorre", 2: "Klein"})

    assert told(LightsToFlag, facts_of(run)) == []


def test_a_leader_throughout_who_lost_the_win_to_the_stewards() -> None:
    run = race("Latorre", "Klein", led_throughout="Klein")

    assert told(LightsToFlag, facts_of(run)) == []
