from __future__ import annotations

from generator.detectors.overtaking import Overtaking
from tests.builders import race
from tests.detectors.events import leads, passes
from tests.detectors.facts import facts_of, only, told


def found(*order: str) -> Overtaking:
    event = passes("Klein", "Latorre", 2, lap=6)
    return only(Overtaking, facts_of(race(*order, events=(event,))))


def test_a_place_gained_and_kept() -> None:
    story = found("Maurice", "Klein")

    assert (story.driver.key, story.over.key, story.position) == ("Klein", "Latorre", 2)
    assert (story.kept, story.lap) == (True, 6)


def test_a_place_lost_again_or_bettered() -> None:
    assert not found("Maurice", "Latorre", "Klein").kept
    assert not found("Klein").kept


def test_a_place_at_the_flag_that_is_unknown() -> None:
    assert not found("Maurice").kept


def test_a_race_without_one() -> None:
    assert told(Overtaking, facts_of(race("Klein", events=(leads("Klein"),)))) == []
