from __future__ import annotations

from generator.detectors.win_count import WinCount
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of, only, told

PAST = [[race("Klein"), race("Latorre")]]


def test_how_many_the_winner_has_won() -> None:
    story = only(WinCount, facts_of(race("Klein"), past=PAST))

    assert (story.winner.key, story.wins, story.races) == ("Klein", 2, 3)


def test_a_first_win_is_no_count() -> None:
    assert told(WinCount, facts_of(race("Maurice"), past=PAST)) == []


def test_the_first_two_races_of_a_season_go_without_saying() -> None:
    assert told(WinCount, facts_of(race("Klein"), race("Klein"), past=[])) == []


def test_a_row_of_three_is_told_instead() -> None:
    facts = facts_of(race("Klein"), past=[[race("Klein"), race("Klein")]])

    assert told(WinCount, facts) == []


def test_an_unknown_winner_leaves_it_open() -> None:
    assert told(WinCount, facts_of(race("Klein"), past=[[race("Klein"), Race()]])) == []


def test_who_wins_again_at_the_meeting_has_the_wins_counted_then() -> None:
    past = [*PAST, [race("Latorre"), race("Maurice")]]
    facts = facts_of(race("Klein"), race("Klein"), past=past)
    story = only(WinCount, facts)

    assert (story.race, story.wins) == (2, 3)
