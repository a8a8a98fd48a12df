from __future__ import annotations

from generator.detectors.sole_winner import SoleWinner
from generator.results.meeting import Race, Standing
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


def test_the_winner_may_have_taken_the_lead() -> None:
    standings = {
        "before": Standing(order={1: "Latorre"}),
        "after": Standing(order={1: "Klein"}, gaps={"Latorre": 3}),
    }
    facts = facts_of(race("Klein"), season=ONE, standings=standings)
    story = only(SoleWinner, facts)

    assert (story.leader, story.taken) == (story.winner, True)


def test_what_the_only_win_means_in_the_season() -> None:
    season = season_of(races=1)
    past = [(race("Latorre"),)] * 3
    run = race("Klein", grid={1: "Latorre"})
    story = only(SoleWinner, facts_of(run, past=past, season=season))

    assert story.victim is not None
    assert story.poleman is not None
    assert (story.victim.key, story.ended) == ("Latorre", 3)
    assert (story.poleman.key, story.row) == ("Latorre", None)
