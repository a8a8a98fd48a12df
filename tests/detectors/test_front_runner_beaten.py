from __future__ import annotations

import pytest

from generator.detectors.front_runner_beaten import FrontRunnerBeaten
from generator.results.events import Incident, LeadChange
from generator.results.meeting import Finisher, Race, Standing
from tests.builders import race
from tests.detectors.events import start
from tests.detectors.facts import facts_of, only, told


def seventh(who: str = "Klein", **more: object) -> Race:
    rows = (Finisher(pos=1, driver="Latorre"), Finisher(pos=7, driver=who))
    return race(classification=rows, **more)


def test_the_poleman_finished_seventh() -> None:
    story = only(FrontRunnerBeaten, facts_of(seventh(grid={1: "Klein"})))

    assert (story.driver.key, story.place, story.grid) == ("Klein", 7, 1)
    assert (story.pole, story.led) == (True, False)


def test_who_started_beside_him_finished_seventh() -> None:
    story = only(FrontRunnerBeaten, facts_of(seventh(grid={2: "Klein"})))

    assert (story.pole, story.grid) == (False, 2)


@pytest.mark.parametrize(
    "event", [start("Klein"), LeadChange(event="lead_change", driver="Klein")]
)
def test_who_led_finished_seventh(event: LeadChange) -> None:
    story = only(FrontRunnerBeaten, facts_of(seventh(events=(event,))))

    assert (story.led, story.pole, story.grid) == (True, False, None)


def test_from_the_second_row_nobody_waits_for_the_result() -> None:
    assert told(FrontRunnerBeaten, facts_of(seventh(grid={3: "Klein"}))) == []


def test_of_two_it_is_who_fell_further() -> None:
    rows = tuple(
        Finisher(pos=pos, driver=who)
        for pos, who in ((1, "Latorre"), (7, "Klein"), (9, "Maurice"))
    )
    run = race(classification=rows, grid={1: "Klein", 2: "Maurice"})

    assert only(FrontRunnerBeaten, facts_of(run)).driver.key == "Maurice"


def test_who_fights_for_the_title_is_told_of_as_such() -> None:
    before = Standing(order={1: "Klein", 2: "Boccolacci"})
    facts = facts_of(seventh(grid={1: "Klein"}), standings={"before": before})

    assert told(FrontRunnerBeaten, facts) == []


def test_who_won_a_class_is_told_of_there() -> None:
    run = seventh(grid={1: "Klein"}, by_class={"Am": {1: "Klein", 2: "Maurice"}})

    assert told(FrontRunnerBeaten, facts_of(run)) == []


def test_what_an_event_explains_is_told_there() -> None:
    stopped = Incident(event="retirement", driver="Klein")

    assert (
        told(FrontRunnerBeaten, facts_of(seventh(grid={1: "Klein"}, events=(stopped,))))
        == []
    )


def test_after_a_spin_in_the_lead_it_is_told_where_he_came() -> None:
    led = start("Klein")
    spun = Incident(event="spin", driver="Klein")
    behind = seventh(grid={1: "Klein"}, events=(spun,))
    ahead = seventh(grid={1: "Klein"}, events=(led, spun))

    assert told(FrontRunnerBeaten, facts_of(behind)) == []  # the spin tells it
    assert only(FrontRunnerBeaten, facts_of(ahead)).place == 7


def test_fifth_is_near_enough() -> None:
    rows = (Finisher(pos=1, driver="Latorre"), Finisher(pos=5, driver="Klein"))
    run = race(classification=rows, grid={2: "Klein"})

    assert told(FrontRunnerBeaten, facts_of(run)) == []


def test_a_podium_or_an_unknown_place_is_none() -> None:
    podium = race("Latorre", "Maurice", "Klein", grid={1: "Klein"})
    unknown = race("Latorre", grid={1: "Klein"})

    for run in (podium, unknown):
        assert told(FrontRunnerBeaten, facts_of(run)) == []
