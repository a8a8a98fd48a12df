from __future__ import annotations

from generator.detectors.sole_winner import SoleWinner
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of, only, season_of, told

ONE = season_of(races=1)


def test_the_winner_of_the_only_race() -> None:
    story = only(SoleWinner, facts_of(race("Klein", grid={1: "Latorre"}), season=ONE))

    assert (story.winner.key, story.from_pole) == ("Klein", False)


def test_the_pole_may_be_unknown() -> None:
    assert only(SoleWinner, facts_of(race("Klein"), season=ONE)).from_pole is None


def test_the_first_of_two_races_is_not_the_only_one() -> None:
    assert told(SoleWinner, facts_of(race("Klein"))) == []


def test_an_unknown_winner() -> None:
    assert told(SoleWinner, facts_of(Race(), season=ONE)) == []
