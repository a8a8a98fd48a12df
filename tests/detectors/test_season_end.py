from __future__ import annotations

from generator.detectors.season_end import SeasonEnd
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of, season_of, told

SEASON = season_of(rounds=2, races=1)


def found(*races: Race, past: Race) -> list[SeasonEnd]:
    return told(SeasonEnd, facts_of(*races, past=[[past]], season=SEASON))


def test_the_season_is_over() -> None:
    (story,) = found(race("Klein"), past=race("Latorre"))

    assert (story.races, story.rounds, story.winners) == (2, 2, 2)


def test_one_winner_of_all() -> None:
    (story,) = found(race("Klein"), past=race("Klein"))

    assert story.winners == 1


def test_winners_are_not_counted_where_one_is_unknown() -> None:
    (story,) = found(race("Klein"), past=Race())
    (missing,) = told(SeasonEnd, facts_of(race("Klein"), season=SEASON))

    assert (story.winners, missing.winners) == (None, None)


def test_a_preview_of_the_last_meeting() -> None:
    assert found(past=race("Klein")) == []


def test_a_meeting_before_the_last() -> None:
    assert told(SeasonEnd, facts_of(race("Klein"))) == []


def test_where_it_began() -> None:
    (story,) = found(race("Klein"), past=race("Latorre"))

    assert story.first.number == 1
