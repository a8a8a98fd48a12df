"""A race lap by lap: places, leaders, neutralisations, who stopped."""

from __future__ import annotations

from dataclasses import replace

from generator.analysis.lap_by_lap import Car, Held, LapByLap, lap_by_lap
from generator.evidence import Known, Unknown
from generator.results.events import Event, Incident, RedFlag, Restart, SafetyCar
from generator.results.meeting import Finisher, Race
from tests.analysis.given import facts_of
from tests.builders import race

RUN = race("Klein", "Latorre", lap_chart={"Latorre": "1 1 2", "Klein": "2 2 1"})


def followed(run: Race) -> LapByLap:
    (one,) = facts_of([run]).races
    found = lap_by_lap(one)
    assert isinstance(found, Known)
    assert [str(ref) for ref in found.evidence] == ["round-1: races.0.lap_chart"]
    return found.value


def held(*events: Event) -> tuple[Held, ...]:
    return followed(replace(RUN, events=events)).held


def cars(run: Race) -> dict[str, Car]:
    return {car.driver.key: car for car in followed(run).cars}


def test_places_are_those_of_the_file_and_the_order_that_of_the_flag() -> None:
    found = followed(RUN)

    assert [(car.driver.key, car.places) for car in found.cars] == [
        ("Klein", (2, 2, 1)),
        ("Latorre", (1, 1, 2)),
    ]
    assert found.laps == 3


def test_without_positions_it_is_unknown() -> None:
    (bare,) = facts_of([race("Klein")]).races
    (empty,) = facts_of([race("Klein", lap_chart={"Klein": ""})]).races

    assert isinstance(lap_by_lap(bare), Unknown)
    assert isinstance(lap_by_lap(empty), Unknown)


def test_leaders_are_told_by_spells() -> None:
    spells = followed(RUN).leaders()

    assert [(who.key, first, last) for who, first, last in spells] == [
        ("Latorre", 1, 2),
        ("Klein", 3, 3),
    ]


def test_a_lap_whose_leader_is_unknown_belongs_to_nobody() -> None:
    chart = {"Klein": "1 2 1", "Latorre": "2"}
    spells = followed(replace(RUN, lap_chart=chart)).leaders()

    assert [(who.key, first, last) for who, first, last in spells] == [
        ("Klein", 1, 1),
        ("Klein", 3, 3),
    ]


def test_who_is_known_to_have_stopped_is_told_apart() -> None:
    rows = (
        Finisher(pos=1, driver="Klein"),
        Finisher(driver="Latorre", status="retired"),
    )
    stopped = Incident(event="retirement", driver="Latorre", lap=3)

    assert not cars(RUN)["Latorre"].stopped
    assert cars(replace(RUN, classification=rows))["Latorre"].stopped
    assert cars(replace(RUN, events=(stopped,)))["Latorre"].stopped


def test_who_stopped_on_the_first_lap_is_there_with_the_grid_alone() -> None:
    rows = (*RUN.classification, Finisher(driver="Boullery", status="retired"))
    with_grid = replace(RUN, classification=rows, grid={3: "Boullery"})

    assert cars(with_grid)["Boullery"].path == ((0, 3),)
    assert "Boullery" not in cars(replace(RUN, classification=rows))


def test_a_neutralisation_lasts_as_long_as_the_file_says_or_until_the_restart() -> None:
    said = SafetyCar(event="safety_car", lap=1, last_lap=2)
    open_ = SafetyCar(event="safety_car", lap=1)

    assert held(said) == (Held(kind="safety_car", first=1, last=2),)
    assert held(open_, Restart(event="restart", lap=3))[0].last == 2
    assert held(open_)[0].last is None
    assert held(open_, Restart(event="restart"))[0].last is None


def test_a_restart_ends_the_last_neutralisation_before_it() -> None:
    two = (SafetyCar(event="safety_car", lap=1), SafetyCar(event="safety_car", lap=2))

    assert [h.last for h in held(*two, Restart(event="restart", lap=3))] == [None, 2]


def test_a_red_flag_has_one_lap_and_a_neutralisation_without_a_lap_is_counted() -> None:
    red, unplaced = RedFlag(event="red_flag", lap=2), SafetyCar(event="safety_car")
    found = followed(replace(RUN, events=(red, unplaced)))

    assert found.held == (Held(kind="red_flag", first=2, last=2),)
    assert found.unplaced == 1
