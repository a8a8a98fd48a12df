from __future__ import annotations

from generator.detectors.rookie_wins_overall import RookieWinsOverall
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of, only, told


def test_a_rookie_wins_the_race_outright() -> None:
    facts = facts_of(race("Klein"), race("Boccolacci"), past=[])

    assert only(RookieWinsOverall, facts).winner.key == "Boccolacci"


def test_only_the_first_time_is_news() -> None:
    runs = race("Boccolacci"), race("Boccolacci")
    facts = facts_of(*runs, past=[[race("Klein"), race("Klein")]])

    assert [story.race for story in told(RookieWinsOverall, facts)] == [1]


def test_the_first_race_of_a_season_is_nobodys_first_for_long() -> None:
    assert told(RookieWinsOverall, facts_of(race("Boccolacci"), past=[])) == []


def test_a_win_before_may_be_unknown() -> None:
    assert told(RookieWinsOverall, facts_of(Race(), race("Boccolacci"), past=[])) == []


def test_a_winner_of_experience() -> None:
    assert told(RookieWinsOverall, facts_of(race("Klein"), past=[])) == []


def test_the_rookies_have_a_name_of_their_own_where_they_are_classified() -> None:
    facts = facts_of(race("Klein"), race("Boccolacci"), past=[])
    story = only(RookieWinsOverall, facts)

    assert story.group == {"fr": "Rookie", "en": "Rookie"}
