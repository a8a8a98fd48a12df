from __future__ import annotations

from generator.detectors.season_end import SeasonEnd
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of, season_of, told

SEASON = season_of(rounds=2, races=2)


def found(*races: Race, past: tuple[Race, ...]) -> list[SeasonEnd]:
    return told(SeasonEnd, facts_of(*races, past=[past], season=SEASON))


FIRST = (race("Klein"), race("Latorre"))


def test_how_many_won_the_races_of_the_season() -> None:
    (story,) = found(race("Klein"), race("Maurice"), past=FIRST)

    assert (story.races, story.rounds, story.winners) == (4, 2, 3)


def test_two_winners_are_no_news() -> None:
    assert found(race("Klein"), race("Latorre"), past=FIRST) == []


def test_three_winners_of_many_races_are_no_news() -> None:
    won = [race("Klein"), race("Latorre"), race("Maurice"), *[race("Klein")] * 5]

    def coda(races: int) -> list[SeasonEnd]:
        season = season_of(rounds=2, races=races)
        here = won[races : 2 * races]
        return told(SeasonEnd, facts_of(*here, past=[won[:races]], season=season))

    assert len(coda(3)) == 1
    assert coda(4) == []


def test_winners_are_not_counted_where_one_is_unknown() -> None:
    run = race("Maurice"), race("Boullery")

    assert len(found(*run, past=FIRST)) == 1
    assert found(*run, past=(race("Klein"), Race())) == []
    assert told(SeasonEnd, facts_of(*run, season=SEASON)) == []


def test_a_preview_of_the_last_meeting() -> None:
    assert found(past=FIRST) == []


def test_a_meeting_before_the_last() -> None:
    assert told(SeasonEnd, facts_of(race("Klein"))) == []
