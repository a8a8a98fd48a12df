from __future__ import annotations

from generator.analysis.beaten import contenders_beaten
from generator.results.meeting import Finisher, Race, Standing
from tests.builders import race
from tests.detectors.facts import facts_of

BEFORE = Standing(order={1: "Latorre", 2: "Klein"})


def falls(*races: Race) -> list[tuple[int, str, int | None]]:
    facts = facts_of(*races, standings={"before": BEFORE})
    return [
        (one.race.number, one.contender.value.key, one.fall[0] if one.fall else None)
        for one in contenders_beaten(facts.races, facts.fights[facts.overall])
    ]


def sixth(grid: int) -> Race:
    rows = (Finisher(pos=1, driver="Latorre"), Finisher(pos=6, driver="Klein"))
    return race(classification=rows, grid={grid: "Klein"})


def test_a_pursuer_who_lost_places_fell() -> None:
    assert falls(sixth(grid=3)) == [(1, "Klein", 3)]


def test_one_place_lost_is_no_fall() -> None:
    assert falls(sixth(grid=5)) == [(1, "Klein", None)]


def test_of_the_pursuer_once_is_enough() -> None:
    assert falls(sixth(grid=3), sixth(grid=2)) == [(1, "Klein", 3)]
