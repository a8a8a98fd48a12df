from __future__ import annotations

from dataclasses import replace

from generator.detectors.rookie_win import RookieWin
from generator.results.meeting import Race
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, season_of, told

SEASON = season_of(
    entries=entries(["Klein", "Boccolacci", entry("Ghiretti", rookie=True)])
)


def found(*races: Race) -> list[RookieWin]:
    return told(RookieWin, facts_of(*races, season=SEASON, past=[]))


def test_the_best_rookie_of_a_race() -> None:
    (story,) = found(race("Klein", "Ghiretti", "Boccolacci"))

    assert story.second is not None
    assert (story.winner.key, story.second.key) == ("Ghiretti", "Boccolacci")
    assert (story.place, story.wins) == (2, 1)


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
