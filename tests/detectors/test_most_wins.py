from __future__ import annotations

from generator.detectors.most_wins import MostWins
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of, only, season_of, told

THREE = season_of(races=3)


def test_two_wins_out_of_three() -> None:
    races = race("Klein"), race("Latorre"), race("Klein")

    story = only(MostWins, facts_of(*races, season=THREE))

    assert (story.winner.key, story.wins, story.races) == ("Klein", 2, 3)
    assert [driver.key for driver in story.others] == ["Latorre"]


def test_one_win_each_is_no_majority() -> None:
    assert told(MostWins, facts_of(race("Klein"), race("Latorre"))) == []


def test_all_wins_are_told_otherwise() -> None:
    assert told(MostWins, facts_of(*(race("Klein"),) * 3, season=THREE)) == []


def test_an_unknown_winner_might_have_been_another() -> None:
    races = race("Klein"), race("Klein"), Race()

    assert told(MostWins, facts_of(*races, season=THREE)) == []


def test_the_last_race_ended_a_run() -> None:
    races = race("Klein"), race("Klein"), race("Latorre")
    past = [(race("Klein"),) * 3]
    story = only(MostWins, facts_of(*races, past=past, season=THREE))

    assert story.breaker is not None
    assert (story.breaker.key, story.ended) == ("Latorre", 5)
    assert story.grounds["breaker"]


def test_a_run_of_another_is_no_business_of_the_winner_of_most() -> None:
    races = race("Latorre"), race("Klein"), race("Klein")
    past = [(race("Latorre"),) * 3]

    assert only(MostWins, facts_of(*races, past=past, season=THREE)).breaker is None
