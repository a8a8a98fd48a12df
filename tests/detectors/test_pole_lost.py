from __future__ import annotations

from generator.detectors.pole_lost import PoleLost
from generator.results.events import Event
from tests.builders import race
from tests.detectors.events import leads, passes, start
from tests.detectors.facts import facts_of, only, told

TAKEN = leads("Latorre", "Klein", how="pass", lap=6)


def found(*events: Event, grid: int = 2) -> list[PoleLost]:
    row = {1: "Klein", grid: "Latorre"}
    return told(PoleLost, facts_of(race("Latorre", grid=row, events=events)))


def test_the_poleman_is_passed() -> None:
    (story,) = found(start("Klein"), TAKEN)

    assert (story.driver.key, story.over.key, story.lap) == ("Latorre", "Klein", 6)
    assert story.subject == story.driver
    assert story.grid is None
    assert len(story.evidence) == 3


def test_from_where_came_who_passed_for_good() -> None:
    (far,) = found(start("Klein"), TAKEN, grid=5)
    back = leads("Maurice", "Latorre", how="restart", lap=9)
    (lost,) = found(start("Klein"), TAKEN, passes("Klein", "Maurice", 2), back, grid=5)

    assert (far.grid, far.then_won) == (5, True)
    assert (lost.grid, lost.then_won) == (None, False)
    assert lost.value < far.value


def test_who_started_elsewhere_lost_no_pole() -> None:
    other = race("Latorre", grid={1: "Maurice"}, events=(start("Klein"), TAKEN))

    assert told(PoleLost, facts_of(other)) == []
    known = race("Latorre", grid={1: "Klein"}, events=(start("Klein"), TAKEN))
    assert only(PoleLost, facts_of(known)).grid is None
