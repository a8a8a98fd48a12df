from __future__ import annotations

from generator.detectors.opening_lap import OpeningLap
from generator.results.meeting import Finisher, Race, Standing
from generator.storyline import Mood
from tests.builders import race
from tests.detectors.facts import facts_of, only, told

GRID = {1: "Klein", 2: "Latorre", 9: "Boccolacci", 11: "Boullery"}


ORDER = ("Klein", "Latorre", "Boccolacci", "Maurice", "Boullery")


def found(*order: str, **chart: str) -> list[OpeningLap]:
    run = race(*(order or ORDER), grid=GRID, lap_chart=chart)
    return told(OpeningLap, facts_of(run))


def test_many_places_gained() -> None:
    (story,) = found(Boccolacci="4 4 3", Klein="1 1 1")

    assert (story.driver.key, story.grid, story.place) == ("Boccolacci", 9, 4)
    assert (story.gained, story.lost, story.mood) == (5, None, Mood.GAIN)
    assert story.final == 3


def test_places_lost_by_who_fights_for_the_title() -> None:
    chart = {"Latorre": "12 10", "Boullery": "6 7"}
    started = race(*ORDER, grid=GRID, lap_chart=chart)
    before = Standing(order={1: "Boullery", 2: "Latorre"})
    (story,) = told(OpeningLap, facts_of(started, standings={"before": before}))[1:]

    assert (story.driver.key, story.gained, story.lost) == ("Latorre", None, 10)
    assert story.mood is Mood.LOSS


def test_who_drops_back_otherwise_is_lost_from_sight() -> None:
    assert [one.driver.key for one in found(Latorre="12 10", Boullery="6 7")] == [
        "Boullery"
    ]


def test_who_climbed_and_is_not_heard_of_again() -> None:
    assert found("Klein", Boccolacci="4 4 3") == []
    rows = (Finisher(pos=1, driver="Klein"), Finisher(pos=11, driver="Boccolacci"))
    eleventh = Race(classification=rows, grid=GRID, lap_chart={"Boccolacci": "4 4 6"})
    assert told(OpeningLap, facts_of(eleventh)) == []


def test_too_few_places_or_two_climbs_alike() -> None:
    assert found(Boccolacci="5 5", Klein="5 5") == []
    assert found(Boccolacci="4", Boullery="6") == []


def test_without_a_grid_nothing_is_said() -> None:
    facts = facts_of(race(*ORDER, lap_chart={"Boccolacci": "4 4"}))

    assert told(OpeningLap, facts) == []


def test_the_chart_is_evidence() -> None:
    facts = facts_of(race(*ORDER, grid=GRID, lap_chart={"Boccolacci": "3"}))

    refs = [str(ref) for ref in only(OpeningLap, facts).evidence]

    assert "round-2: races.0.lap_chart.Boccolacci" in refs


def test_of_the_climb_of_the_race_it_is_a_part() -> None:
    run = race("Klein", "Boullery", grid=GRID, lap_chart={"Boullery": "5 3 2"})

    assert told(OpeningLap, facts_of(run)) == []
