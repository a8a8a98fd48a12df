from __future__ import annotations

from dataclasses import replace

from generator.detectors.rookie_win import RookieWin
from generator.results.meeting import Race
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, leading, only, season_of, told

SEASON = season_of(
    entries=entries(
        ["Klein", "Narac", "Latorre", "Boccolacci", entry("Ghiretti", rookie=True)]
    )
)


def found(*races: Race) -> list[RookieWin]:
    return told(RookieWin, facts_of(*races, season=SEASON, past=[]))


def test_the_best_rookie_of_a_race() -> None:
    (story,) = found(race("Klein", "Narac", "Latorre", "Ghiretti", "Boccolacci"))

    assert story.second is not None
    assert (story.winner.key, story.second.key) == ("Ghiretti", "Boccolacci")
    assert (story.place, story.wins) == (4, 1)


def test_an_order_of_rookies_without_an_overall_one() -> None:
    (story,) = found(Race(by_class={"Rookie": {1: "Ghiretti"}}))

    assert (story.place, story.second) == (None, None)


def test_wins_are_counted_where_all_are_known() -> None:
    unknown, (_, second) = (
        found(Race(), race("Klein", "Ghiretti")),
        found(race("Klein", "Ghiretti"), race("Klein", "Ghiretti")),
    )

    assert unknown[0].wins is None
    assert second.wins == 2


def test_a_rookie_who_wins_outright_is_told_as_winner() -> None:
    assert found(race("Ghiretti", "Boccolacci")) == []


def test_a_race_without_a_known_rookie() -> None:
    assert found(race("Klein")) == []


def test_a_season_without_rookies() -> None:
    titles = {"Overall": SEASON.titles["Overall"]}
    facts = facts_of(race("Klein", "Ghiretti"), season=replace(SEASON, titles=titles))

    assert told(RookieWin, facts) == []


def test_a_second_rookie_win_at_one_meeting() -> None:
    stories = found(race("Klein", "Ghiretti"), race("Klein", "Ghiretti"))

    assert [story.again for story in stories] == [False, True]


def test_another_won_the_rookies_before() -> None:
    runs = (
        race("Klein", by_class={"Rookie": {1: "Ghiretti", 2: "Boccolacci"}}),
        race("Klein", by_class={"Rookie": {1: "Boccolacci", 2: "Ghiretti"}}),
    )
    first, second = told(RookieWin, facts_of(*runs, season=SEASON))

    assert (first.old, first.last, first.revenge) == (None, None, False)
    assert second.old is not None
    assert (second.old.key, second.last, second.revenge) == ("Ghiretti", 2, True)


def test_a_rookie_who_led_the_rookies() -> None:
    standings = {"before": {"Rookie": leading("Ghiretti")}}
    run = race("Klein", by_class={"Rookie": {1: "Ghiretti"}})

    assert only(RookieWin, facts_of(run, season=SEASON, standings=standings)).leader
    assert only(RookieWin, facts_of(run, season=SEASON)).leader is None


def test_the_podium_and_the_team_of_the_winner_overall() -> None:
    (second,) = found(race("Klein", "Ghiretti"))
    (fourth,) = found(race("Klein", "Narac", "Latorre", "Ghiretti"))
    own = {**SEASON.entries, "Ghiretti": entry("Ghiretti", rookie=True, team="IMSA")}
    others = replace(SEASON, entries=own)
    apart = told(RookieWin, facts_of(race("Klein", "Ghiretti"), season=others))[0]

    assert (second.podium, second.place) == (2, None)
    assert (fourth.podium, fourth.place) == (None, 4)
    assert second.stable is not None
    assert (second.stable.key, apart.stable) == ("Klein", None)
