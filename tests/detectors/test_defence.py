from __future__ import annotations

from generator.detectors.defence import Defence
from tests.builders import race
from tests.detectors.events import defends
from tests.detectors.facts import facts_of, only, told


def test_a_place_held_to_the_flag() -> None:
    run = race("Klein", "Maurice", "Latorre", events=(defends("Klein", "Latorre"),))
    story = only(Defence, facts_of(run))

    assert (story.driver.key, story.against.key) == ("Klein", "Latorre")


def test_a_race_without_one() -> None:
    assert told(Defence, facts_of(race("Klein", "Latorre"))) == []
