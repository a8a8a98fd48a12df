from __future__ import annotations

from generator.detectors.streak_ended import StreakEnded
from tests.builders import race
from tests.detectors.facts import facts_of, only, told

PAST = [[race("Klein"), race("Klein")], [race("Klein"), race("Klein")]]


def test_the_winner_ends_a_row() -> None:
    facts = facts_of(race("Klein"), race("Latorre", "Maurice", "Klein"), past=PAST)
    story = only(StreakEnded, facts)

    assert (story.winner.key, story.victim.key, story.wins) == ("Latorre", "Klein", 5)
    assert story.race == 2


def test_a_row_of_two_is_none() -> None:
    assert told(StreakEnded, facts_of(race("Latorre"), past=PAST[:1])) == []


def test_a_row_is_ended_once() -> None:
    facts = facts_of(race("Latorre"), race("Maurice"), past=PAST)

    assert [story.race for story in told(StreakEnded, facts)] == [1]


def test_a_race_between_that_is_unknown_ends_nothing() -> None:
    past = [*PAST, [race("Klein")]]

    assert told(StreakEnded, facts_of(race("Latorre"), past=past)) == []


def test_the_first_win_of_the_season_is_told_with_it() -> None:
    rows = [[race("Klein"), race("Klein")], [race("Klein"), race("Klein")]]
    before = [[race("Latorre"), race("Klein")], [race("Klein"), race("Klein")]]
    first = only(StreakEnded, facts_of(race("Latorre", "Klein"), past=rows))
    second = only(StreakEnded, facts_of(race("Latorre", "Klein"), past=before))

    assert (first.first, second.first) == (True, False)
