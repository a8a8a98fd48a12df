from __future__ import annotations

from dataclasses import replace

from generator.detectors.class_duel import ClassDuel
from generator.results.meeting import Race, Standing
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, leading, only, season_of, told

HASSID, MATEU = entry("Hassid", category="Pro-Am"), entry("Mateu", category="Pro-Am")
SEASON = season_of(entries=entries([HASSID, MATEU, "Klein"]))


def duel() -> Standing:
    return Standing(leader="Hassid", gaps={"Mateu": 6})


def won(driver: str) -> Race:
    return race("Klein", driver, by_class={"Pro-Am": {1: driver}})


def test_leader_and_nearest_rival_before_a_meeting() -> None:
    before = {"before": {"Pro-Am": Standing(leader="Hassid", gaps={"Mateu": 26})}}
    past = [[won("Hassid"), won("Mateu")]]
    story = only(ClassDuel, facts_of(season=SEASON, past=past, standings=before))

    assert (story.leader.key, story.rival.key) == ("Hassid", "Mateu")
    assert (story.gap, story.tight) == (26, False)
    assert (story.leader_wins, story.rival_wins) == (1, 1)
    assert not story.rival_double


def test_one_race_could_turn_a_small_gap() -> None:
    facts = facts_of(season=SEASON, standings={"before": {"Pro-Am": duel()}})

    assert only(ClassDuel, facts).tight


def test_a_rival_who_comes_from_a_double() -> None:
    past = [[won("Mateu"), won("Mateu")]]
    before = {"before": {"Pro-Am": duel()}}

    facts = facts_of(season=SEASON, past=past, standings=before)

    assert only(ClassDuel, facts).rival_double


def test_a_win_and_an_unknown_race_are_no_double() -> None:
    before = {"before": {"Pro-Am": duel()}}
    facts = facts_of(season=SEASON, past=[[won("Mateu")]], standings=before)
    story = only(ClassDuel, facts)

    assert not story.rival_double
    assert story.rival_wins is None


def test_a_report_has_no_duel_to_come() -> None:
    standings = {"before": {"Pro-Am": duel()}}
    facts = facts_of(race("Klein"), season=SEASON, standings=standings)

    assert told(ClassDuel, facts) == []


def test_without_a_rival_or_with_a_champion_there_is_none() -> None:
    for standing in (leading("Hassid"), replace(duel(), champion="Hassid")):
        facts = facts_of(season=SEASON, standings={"before": {"Pro-Am": standing}})

        assert told(ClassDuel, facts) == []


def test_level_on_points_nobody_leads() -> None:
    tie = Standing(totals={"Hassid": 40, "Mateu": 40})

    facts = facts_of(season=SEASON, standings={"before": {"Pro-Am": tie}})

    assert told(ClassDuel, facts) == []


def test_the_rival_ended_the_leaders_row() -> None:
    past = [[won("Hassid"), won("Hassid")], [won("Hassid"), won("Mateu")]]
    before = {"before": {"Pro-Am": duel()}}
    story = only(ClassDuel, facts_of(season=SEASON, past=past, standings=before))

    assert story.rival_ended == 3
    assert story.ended_at is not None
    assert story.ended_at.number == 2


def test_two_wins_are_no_row() -> None:
    past = [[won("Hassid"), won("Hassid")], [won("Mateu"), won("Mateu")]]
    before = {"before": {"Pro-Am": duel()}}
    story = only(ClassDuel, facts_of(season=SEASON, past=past, standings=before))

    assert (story.rival_ended, story.ended_at) == (None, None)
