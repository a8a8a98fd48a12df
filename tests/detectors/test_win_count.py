from __future__ import annotations

from generator.detectors.win_count import WinCount
from generator.results.meeting import Debut, Race
from tests.builders import race
from tests.detectors.facts import facts_of, only, told

PAST = [[race("Klein"), race("Latorre")]]


def test_how_many_the_winner_has_won() -> None:
    story = only(WinCount, facts_of(race("Klein"), past=PAST))

    assert (story.winner.key, story.wins, story.races) == ("Klein", 2, 3)


def test_a_first_win_of_the_season() -> None:
    story = only(WinCount, facts_of(race("Maurice"), past=PAST))

    assert (story.winner.key, story.wins, story.races) == ("Maurice", 1, 3)


def test_everybody_has_a_first_win_at_first() -> None:
    facts = facts_of(race("Klein"), race("Latorre"), past=[])

    assert told(WinCount, facts) == []


def test_of_a_rookie_or_a_debutant_a_first_win_goes_without_saying() -> None:
    past = [[race("Klein"), race("Klein")]]
    rookie = facts_of(race("Boccolacci"), past=past)
    debutant = facts_of(race("Latorre"), past=past, debuts=(Debut(driver="Latorre"),))

    assert told(WinCount, rookie) == told(WinCount, debutant) == []


def test_a_first_win_that_ends_a_row_is_told_with_that() -> None:
    past = [[race("Klein"), race("Klein")], [race("Klein"), race("Klein")]]

    assert told(WinCount, facts_of(race("Latorre", "Klein"), past=past)) == []


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


def test_after_a_first_win_at_the_meeting_the_second_is_not_counted() -> None:
    past = [[race("Latorre"), race("Maurice")]]
    story = only(WinCount, facts_of(race("Klein"), race("Klein"), past=past))

    assert (story.race, story.wins) == (1, 1)
