from __future__ import annotations

from generator.detectors.overtaking import Overtaking
from tests.builders import race
from tests.detectors.events import leads, passes
from tests.detectors.facts import facts_of, only, told


def found(*order: str) -> Overtaking:
    event = passes("Klein", "Latorre", 2, lap=6)
    return only(Overtaking, facts_of(race(*order, events=(event,))))


def test_a_place_gained_on_the_track() -> None:
    story = found("Maurice", "Latorre", "Klein")

    assert (story.driver.key, story.over.key) == ("Klein", "Latorre")
    assert (story.position, story.lap) == (2, 6)


def test_a_race_without_one() -> None:
    assert told(Overtaking, facts_of(race("Klein", events=(leads("Klein"),)))) == []


def test_a_place_won_back_by_who_had_been_in_front() -> None:
    events = (
        leads("Klein"),
        passes("Latorre", "Klein", 2),
        passes("Klein", "Latorre", 2),
    )
    first, second = told(Overtaking, facts_of(race("Maurice", events=events)))

    assert (first.led, second.led) == (False, True)
    assert second.grounds["led"]


def test_the_last_lap_is_known_where_the_laps_of_the_race_are() -> None:
    event = passes("Klein", "Latorre", 2, lap=15)
    last, unknown = (
        only(Overtaking, facts_of(race("Maurice", events=(event,), laps=laps)))
        for laps in (15, None)
    )

    assert (last.final, unknown.final) == (True, False)
