from __future__ import annotations

import pytest

from generator.detectors.double import Double
from generator.results.meeting import Race, Standing
from tests.builders import race
from tests.detectors.facts import facts_of, only, season_of, told


def test_one_winner_of_every_race() -> None:
    run = race("Klein", grid={1: "Klein"})
    story = only(Double, facts_of(run, run))

    assert (story.winner.key, story.races, story.poles) == ("Klein", 2, True)


def test_a_triple_is_one_too() -> None:
    facts = facts_of(*(race("Klein"),) * 3, season=season_of(races=3))

    assert only(Double, facts).races == 3


def test_poles_are_unknown_without_every_grid() -> None:
    facts = facts_of(race("Klein", grid={1: "Klein"}), race("Klein"))

    assert only(Double, facts).poles is None


def test_a_pole_of_another() -> None:
    grid = {1: "Latorre"}

    facts = facts_of(race("Klein", grid=grid), race("Klein", grid=grid))

    assert only(Double, facts).poles is False


def test_two_of_three_races_are_not_all() -> None:
    facts = facts_of(race("Klein"), race("Klein"), season=season_of(races=3))

    assert told(Double, facts) == []


def test_another_winner_or_an_unknown_one() -> None:
    for second in (race("Latorre"), Race()):
        assert told(Double, facts_of(race("Klein"), second)) == []


def test_the_only_race_is_no_double() -> None:
    assert told(Double, facts_of(race("Klein"), season=season_of(races=1))) == []


def test_the_winner_may_have_kept_the_lead() -> None:
    standings = {
        "before": Standing(order={1: "Klein"}),
        "after": Standing(order={1: "Klein"}),
    }
    story = only(Double, facts_of(race("Klein"), race("Klein"), standings=standings))

    assert (story.leader, story.taken) == (story.winner, False)


K, L = race("Klein"), race("Latorre")


def test_a_double_makes_a_row() -> None:
    story = only(Double, facts_of(K, K, past=[(L, K)]))

    assert (story.row, story.total, story.run) == (3, None, 4)
    assert story.counted["row"]


def test_a_double_adds_to_the_wins_of_the_season() -> None:
    story = only(Double, facts_of(K, K, past=[(K, L)]))

    assert (story.row, story.total, story.run) == (None, 3, 4)


def test_a_double_ends_the_run_of_another() -> None:
    story = only(Double, facts_of(K, K, past=[(K, L), (L, L)]))

    assert story.victim is not None
    assert (story.victim.key, story.ended) == ("Latorre", 3)
    assert story.grounds["victim"]


def test_a_run_that_ended_before_the_meeting_is_not_of_it() -> None:
    story = only(Double, facts_of(K, K, past=[(L, L), (L, K)]))

    assert (story.victim, story.ended) == (None, None)


@pytest.mark.parametrize(("poles", "first"), [("LK", True), ("KL", False)])
def test_a_pole_that_was_in_vain(poles: str, *, first: bool) -> None:
    names = {"K": "Klein", "L": "Latorre"}
    story = only(Double, facts_of(*(race("Klein", grid={1: names[p]}) for p in poles)))

    assert story.poleman is not None
    assert (story.poleman.key, story.first_pole) == ("Latorre", first)


def test_two_poles_in_vain_are_told_with_their_races() -> None:
    run = race("Klein", grid={1: "Latorre"})

    assert only(Double, facts_of(run, run)).poleman is None
