from __future__ import annotations

from typing import TYPE_CHECKING

from generator.detectors.contender_beaten import ContenderBeaten
from generator.results.events import Incident
from generator.results.meeting import Finisher, Race, Standing
from tests.builders import race
from tests.detectors.facts import facts_of, only, told

if TYPE_CHECKING:
    from generator.facts import Facts

BEFORE = Standing(order={1: "Klein", 2: "Boccolacci"})


def found(one: Race, before: Standing = BEFORE) -> Facts:
    return facts_of(one, standings={"before": before})


def sixth(**more: object) -> Race:
    rows = (Finisher(pos=1, driver="Latorre"), Finisher(pos=6, driver="Klein"))
    return race(classification=rows, **more)


def test_the_leader_came_sixth() -> None:
    story = only(ContenderBeaten, found(sixth(grid={2: "Klein"})))

    assert (story.driver.key, story.place, story.leader) == ("Klein", 6, True)
    assert story.pursued is None
    assert story.grid == 2


def test_the_pursuer_came_sixth_from_an_unknown_grid() -> None:
    swapped = Standing(order={1: "Boccolacci", 2: "Klein"})
    story = only(ContenderBeaten, found(sixth(), swapped))

    assert story.pursued is not None
    assert (story.leader, story.pursued.key, story.grid) == (False, "Boccolacci", None)


def test_nobody_leads_a_championship_that_is_decided() -> None:
    settled = Standing(order={1: "Klein", 2: "Boccolacci"}, champion="Klein")
    story = only(ContenderBeaten, found(sixth(), settled))

    assert (story.leader, story.pursued) == (False, None)


def test_somebody_from_further_down_came_sixth() -> None:
    third = Standing(order={1: "Boccolacci", 2: "Latorre", 3: "Klein"})

    assert told(ContenderBeaten, found(sixth(), third)) == []


def test_a_podium_is_told_with_the_win() -> None:
    assert told(ContenderBeaten, found(race("Latorre", "Maurice", "Klein"))) == []


def test_what_an_event_explains_is_told_there() -> None:
    stopped = Incident(event="retirement", driver="Klein")

    assert told(ContenderBeaten, found(sixth(events=(stopped,)))) == []


def test_after_a_spin_it_is_told_where_he_came() -> None:
    spun = Incident(event="spin", driver="Klein")

    assert only(ContenderBeaten, found(sixth(events=(spun,)))).place == 6


def test_a_recovery_to_fifth_is_told_with_the_spin() -> None:
    spun = Incident(event="spin", driver="Klein")
    rows = (Finisher(pos=1, driver="Latorre"), Finisher(pos=5, driver="Klein"))
    fifth = race(classification=rows, events=(spun,))

    assert told(ContenderBeaten, found(fifth)) == []


def test_who_just_missed_the_podium_is_told_of_too() -> None:
    order = ("Latorre", "Maurice", "Boccolacci", "Klein")

    assert only(ContenderBeaten, found(race(*order))).place == 4


def test_who_fell_to_fourth_is_told_with_the_podium() -> None:
    order = ("Latorre", "Maurice", "Boccolacci", "Klein")

    assert told(ContenderBeaten, found(race(*order, grid={1: "Klein"}))) == []


def test_fourth_of_whom_nobody_tells() -> None:
    rows = (Finisher(pos=1, driver="Latorre"), Finisher(pos=5, driver="Klein"))

    assert only(ContenderBeaten, found(race(classification=rows))).place == 5


def test_of_the_pursuer_once_is_enough() -> None:
    swapped = Standing(order={1: "Boccolacci", 2: "Klein"})
    both = facts_of(sixth(), sixth(), standings={"before": swapped})

    assert [one.race for one in told(ContenderBeaten, both)] == [1]
    again = facts_of(sixth(), sixth(), standings={"before": BEFORE})
    assert [one.race for one in told(ContenderBeaten, again)] == [1, 2]


def test_behind_two_who_are_level_nobody_is_second() -> None:
    level = Standing(totals={"Boccolacci": 100, "Latorre": 100, "Klein": 90})

    assert told(ContenderBeaten, found(sixth(), level)) == []
