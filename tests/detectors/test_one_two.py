from __future__ import annotations

from generator.detectors.one_two import OneTwo
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, only, season_of, told


def test_two_cars_of_one_team() -> None:
    story = only(OneTwo, facts_of(race("Klein", "Latorre")))

    assert (story.winner.key, story.second.key) == ("Klein", "Latorre")


def test_first_and_third_are_no_one_two() -> None:
    assert told(OneTwo, facts_of(race("Klein", "Maurice", "Latorre"))) == []


def test_two_unknown_teams_are_not_the_same() -> None:
    season = season_of(
        entries=entries([entry("Klein", team=None), entry("Loeul", team=None)])
    )

    assert told(OneTwo, facts_of(race("Klein", "Loeul"), season=season)) == []


def test_an_unknown_second() -> None:
    assert told(OneTwo, facts_of(race("Klein"))) == []
