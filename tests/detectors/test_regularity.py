from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.detectors.regularity import Regularity
from tests.builders import DRIVERS, entries, entry, race
from tests.detectors.facts import facts_of as facts_with
from tests.detectors.facts import only, season_of, told

if TYPE_CHECKING:
    from generator.facts import Facts
    from generator.results.meeting import Race
    from generator.results.season import SeasonFile

FIRST = race("Klein", "Latorre", "Maurice")
SEASON = season_of(entries=entries([*DRIVERS, entry("Narac")]))


def facts_of(*races: Race, season: SeasonFile = SEASON) -> Facts:
    return facts_with(*races, season=season)


def test_one_driver_alone_on_every_podium() -> None:
    facts = facts_of(FIRST, race("Boullery", "Narac", "Latorre"))
    story = only(Regularity, facts)

    assert (story.driver.key, story.places, story.race) == ("Latorre", (2, 3), 2)


def test_who_won_a_race_is_told_as_its_winner() -> None:
    once, twice = race("Boullery", "Narac", "Klein"), race("Klein", "Boullery", "Narac")

    assert told(Regularity, facts_of(FIRST, once)) == []
    assert told(Regularity, facts_of(FIRST, twice)) == []


def test_what_is_true_of_two_is_no_news() -> None:
    facts = facts_of(FIRST, race("Latorre", "Klein", "Boullery"))

    assert told(Regularity, facts) == []


def test_nobody_on_both_podiums() -> None:
    facts = facts_of(FIRST, race("Boullery", "Narac", "Boccolacci"))

    assert told(Regularity, facts) == []


def test_a_place_that_is_unknown_may_have_been_anothers() -> None:
    assert told(Regularity, facts_of(FIRST, race("Boullery", "Latorre"))) == []


def test_two_of_three_races_are_not_all() -> None:
    runs = FIRST, race("Boullery", "Narac", "Latorre")
    three = replace(SEASON, calendar=season_of(races=3).calendar)

    assert told(Regularity, facts_of(*runs, season=three)) == []
    assert len(told(Regularity, facts_of(*runs, runs[1], season=three))) == 1


def test_one_race_shows_nothing() -> None:
    assert told(Regularity, facts_of(FIRST, season=season_of(races=1))) == []
