from __future__ import annotations

from generator.detectors.distinction import Distinction
from generator.results.meeting import Finisher, Race
from tests.builders import entries, entry, race, text
from tests.detectors.facts import facts_of, season_of, told

SEASON = season_of(
    entries=entries(["Latorre", "Maurice", entry("Klein", labels=(text("Junior"),))])
)
FINALE = [(), (), ()]


def found(*races: Race) -> list[Distinction]:
    return told(Distinction, facts_of(*races, season=SEASON, past=FINALE))


def test_a_podium_of_somebody_with_a_label_in_the_last_race() -> None:
    (story,) = found(race("Latorre"), race("Latorre", "Klein"))

    assert (story.driver.key, story.place, story.race) == ("Klein", 2, 2)
    assert story.label["en"] == "Junior"


def test_the_last_race_but_one_does_not_end_the_season() -> None:
    assert found(race("Klein"), race("Latorre", "Maurice")) == []
    assert found(race("Klein")) == []


def test_fourth_is_no_podium() -> None:
    fourth = Race(classification=(Finisher(pos=4, driver="Klein"),))

    assert found(race("Klein"), fourth) == []


def test_a_podium_without_a_label() -> None:
    assert found(race("Latorre"), race("Latorre", "Maurice")) == []


def test_a_meeting_before_the_last() -> None:
    assert told(Distinction, facts_of(race("Klein"), season=SEASON)) == []
