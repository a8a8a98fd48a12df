from __future__ import annotations

from generator.detectors.first_win_since import FirstWinSince
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of, only, told

WON, LOST = race("Klein", "Latorre"), race("Latorre", "Klein")


def test_a_meeting_without_a_win_lies_between() -> None:
    facts = facts_of(LOST, WON, past=[[LOST, WON], [LOST, LOST]])
    story = only(FirstWinSince, facts)

    assert (story.winner.key, story.race, story.where.number) == ("Klein", 2, 1)


def test_who_won_at_the_last_meeting_is_not_back() -> None:
    assert told(FirstWinSince, facts_of(WON, past=[[LOST, LOST], [WON, LOST]])) == []


def test_the_second_win_of_a_meeting_is_no_return() -> None:
    facts = facts_of(WON, WON, past=[[WON, LOST], [LOST, LOST]])

    assert only(FirstWinSince, facts).race == 1


def test_a_first_win_comes_back_to_nothing() -> None:
    assert told(FirstWinSince, facts_of(WON, past=[[LOST, LOST], [LOST, LOST]])) == []


def test_a_race_that_may_have_been_won_leaves_it_open() -> None:
    unknown = facts_of(WON, past=[[WON, LOST], [LOST, Race()]])
    lost = Race(not_won={"Overall": ("Klein",)})
    known = facts_of(WON, past=[[WON, LOST], [LOST, lost]])

    assert told(FirstWinSince, unknown) == []
    assert only(FirstWinSince, known).where.number == 1


def test_of_a_race_of_which_only_the_winner_is_known_no_more_is_told() -> None:
    past = [[WON, LOST], [LOST, LOST]]

    assert told(FirstWinSince, facts_of(race("Klein"), past=past)) == []
