from __future__ import annotations

from generator.detectors.regularity import Regularity
from tests.builders import race
from tests.detectors.facts import facts_of, only, season_of, told


def test_a_podium_each_time_without_a_win() -> None:
    facts = facts_of(
        race("Klein", "Latorre", "Maurice"), race("Maurice", "Klein", "Latorre")
    )
    story = only(Regularity, facts)

    assert (story.driver.key, story.places, story.race) == ("Latorre", (2, 3), 2)


def test_a_winner_is_more_than_regular() -> None:
    assert told(Regularity, facts_of(race("Klein", "Latorre"), race("Latorre"))) == []


def test_fourth_is_no_podium() -> None:
    fourth = race("Klein", "Boullery", "Maurice", "Latorre")

    facts = facts_of(race("Klein", "Latorre"), fourth)

    assert told(Regularity, facts) == []


def test_a_place_that_is_unknown() -> None:
    assert told(Regularity, facts_of(race("Klein", "Latorre"), race("Klein"))) == []


def test_two_of_three_races_are_not_all() -> None:
    run = race("Klein", "Latorre")

    assert told(Regularity, facts_of(run, run, season=season_of(races=3))) == []
    assert (
        len(told(Regularity, facts_of(run, run, run, season=season_of(races=3)))) == 1
    )


def test_one_race_shows_nothing() -> None:
    facts = facts_of(race("Klein", "Latorre"), season=season_of(races=1))

    assert told(Regularity, facts) == []
