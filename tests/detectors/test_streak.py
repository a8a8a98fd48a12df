from __future__ import annotations

from generator.detectors.streak import Streak
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of, season_of, told


def found(*races: Race, past: list[list[Race]]) -> list[Streak]:
    return told(Streak, facts_of(*races, past=past))


def test_three_wins_in_a_row() -> None:
    (story,) = found(race("Klein"), past=[[race("Klein"), race("Klein")]])

    assert (story.winner.key, story.wins, story.season_long) == ("Klein", 3, True)


def test_a_row_that_began_later() -> None:
    past = [[race("Latorre"), race("Klein")]]
    (story,) = found(race("Klein"), race("Klein"), past=past)

    assert (story.wins, story.season_long) == (3, False)


def test_two_are_a_coincidence() -> None:
    past = [[race("Latorre"), race("Klein")]]

    assert found(race("Klein"), race("Latorre"), past=past) == []


def test_a_row_whose_beginning_is_unknown_is_not_counted() -> None:
    past = [[Race(), race("Klein")], [race("Klein"), race("Klein")]]

    assert found(race("Klein"), past=past) == []


def test_a_run_that_goes_on_is_told_once() -> None:
    past = [[race("Klein"), race("Klein")]]
    (story,) = found(race("Klein"), race("Klein"), past=past)

    assert (story.race, story.wins) == (2, 4)


def test_a_run_that_another_has_ended_by_then() -> None:
    past = [[race("Klein"), race("Klein")]]
    (on,), (over,) = (
        found(race("Klein"), race(second), past=past) for second in ("Klein", "Latorre")
    )

    assert (on.over, over.over) == (False, True)


def test_a_row_of_this_meeting_alone_is_told_by_its_races() -> None:
    facts = facts_of(*[race("Klein")] * 3, past=[], season=season_of(races=3))

    assert told(Streak, facts) == []
