from __future__ import annotations

from generator.detectors.podium import Podium
from generator.results.meeting import Race, Standing
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, told


def test_those_who_joined_the_winner() -> None:
    story = only(Podium, facts_of(race("Maurice", "Klein", "Latorre")))

    assert story.third is not None
    assert (story.winner.key, story.second.key, story.third.key) == (
        "Maurice",
        "Klein",
        "Latorre",
    )
    assert (story.same_team, story.rivals) == (True, False)


def test_the_third_may_be_unknown() -> None:
    story = only(Podium, facts_of(race("Klein", "Latorre")))

    assert (story.third, story.same_team) == (None, False)


def test_the_two_at_the_top_of_the_standing() -> None:
    before = Standing(order={1: "Latorre", 2: "Klein"})
    facts = facts_of(race("Klein", "Latorre"), standings={"before": before})

    assert only(Podium, facts).rivals


def test_a_leader_and_somebody_else_are_not_those_two() -> None:
    facts = facts_of(race("Klein", "Latorre"), standings={"before": leading("Klein")})

    assert not only(Podium, facts).rivals


def test_a_winner_alone() -> None:
    assert told(Podium, facts_of(race("Klein"), Race())) == []
