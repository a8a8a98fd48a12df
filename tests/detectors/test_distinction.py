from __future__ import annotations

from generator.detectors.distinction import Distinction
from generator.results.meeting import Finisher, Race
from tests.builders import entries, entry, race, text
from tests.detectors.facts import facts_of, only, season_of, told

SEASON = season_of(
    entries=entries(["Latorre", "Maurice", entry("Klein", labels=(text("Junior"),))])
)


def test_a_podium_of_somebody_with_a_label() -> None:
    story = only(Distinction, facts_of(race("Latorre", "Klein"), season=SEASON))

    assert (story.driver.key, story.place, story.race) == ("Klein", 2, 1)
    assert story.label["en"] == "Junior"


def test_the_best_of_two_podiums() -> None:
    races = (race("Latorre", "Maurice", "Klein"), race("Klein"))

    story = only(Distinction, facts_of(*races, season=SEASON))

    assert (story.place, story.race) == (1, 2)


def test_fourth_is_no_podium() -> None:
    fourth = Race(classification=(Finisher(pos=4, driver="Klein"),))

    assert told(Distinction, facts_of(fourth, season=SEASON)) == []


def test_a_podium_without_a_label() -> None:
    assert told(Distinction, facts_of(race("Klein", "Latorre"))) == []
