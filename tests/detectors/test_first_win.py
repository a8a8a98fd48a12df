from __future__ import annotations

from generator.detectors.first_win import FirstWin
from generator.results.meeting import Debut, Race
from tests.builders import race
from tests.detectors.facts import facts_of, only, told

PAST = [[race("Klein"), race("Klein")]]


def test_a_first_win_of_the_season() -> None:
    story = only(FirstWin, facts_of(race("Latorre"), past=PAST))

    assert (story.winner.key, story.races) == ("Latorre", 3)


def test_a_second_win_is_none() -> None:
    assert told(FirstWin, facts_of(race("Klein"), past=PAST)) == []


def test_everybody_has_a_first_win_at_first() -> None:
    facts = facts_of(race("Klein"), race("Latorre"), past=[])

    assert told(FirstWin, facts) == []


def test_an_unknown_winner_may_have_been_the_same() -> None:
    past = [[race("Klein"), Race()]]

    assert told(FirstWin, facts_of(race("Latorre"), past=past)) == []


def test_of_a_rookie_or_a_debutant_it_goes_without_saying() -> None:
    rookie = facts_of(race("Boccolacci"), past=PAST)
    debutant = facts_of(race("Latorre"), past=PAST, debuts=(Debut(driver="Latorre"),))

    assert told(FirstWin, rookie) == told(FirstWin, debutant) == []


def test_a_first_win_that_ends_a_row_is_told_with_that() -> None:
    past = [[race("Klein"), race("Klein")], [race("Klein"), race("Klein")]]

    assert told(FirstWin, facts_of(race("Latorre", "Klein"), past=past)) == []
