from __future__ import annotations

from decimal import Decimal

from generator.detectors.front_row import FrontRow
from generator.detectors.start import StartOfRace
from tests.builders import race
from tests.detectors.events import start
from tests.detectors.facts import facts_of, only, told


def found(leader: str, **grid: str) -> StartOfRace:
    places = {int(place.strip("p")): driver for place, driver in grid.items()}
    return only(
        StartOfRace, facts_of(race("Klein", grid=places, events=(start(leader),)))
    )


def test_the_poleman_leads() -> None:
    story = found("Klein", p1="Klein")

    assert (story.leader.key, story.from_pole, story.past) == ("Klein", True, None)
    assert not story.row_known


def test_another_leads_past_the_poleman() -> None:
    story = found("Latorre", p1="Klein", p2="Latorre")

    assert story.past is not None
    assert (story.from_pole, story.past.key, story.grid) == (False, "Klein", 2)


def test_it_tells_the_row_itself_where_another_led_and_no_gap_is_known() -> None:
    grid = {1: "Klein", 2: "Latorre"}
    gap = Decimal("0.012")
    led = race("Klein", grid=grid, events=(start("Latorre"),))
    timed = race("Klein", grid=grid, events=(start("Latorre"),), front_row_gap=gap)

    assert told(FrontRow, facts_of(led)) == []
    assert not only(StartOfRace, facts_of(led)).row_known
    assert only(FrontRow, facts_of(timed)).gap == gap
    assert only(StartOfRace, facts_of(timed)).row_known
    assert only(StartOfRace, facts_of(timed)).gap is None


def test_who_keeps_the_lead_from_pole_tells_who_started_beside_him() -> None:
    story = found("Klein", p1="Klein", p2="Maurice")

    assert story.second is not None
    assert (story.second.key, story.gap, story.mates) == ("Maurice", None, False)
    assert found("Klein", p1="Klein", p2="Latorre").mates
    assert found("Klein", p1="Klein").second is None


def test_the_leader_at_the_start_may_have_won() -> None:
    assert found("Klein", p1="Klein").won
    assert not found("Latorre", p1="Klein").won


def test_the_leader_may_have_had_the_pole_of_the_race_before_too() -> None:
    first, started = race("Latorre", grid={1: "Klein"}), (start("Klein"),)
    again = race("Klein", grid={1: "Klein"}, events=started)
    past = race("Klein", grid={1: "Latorre"}, events=started)

    assert only(StartOfRace, facts_of(first, again)).pole_again
    assert not only(StartOfRace, facts_of(first, past)).pole_again
    assert not found("Klein", p1="Klein").pole_again


def test_the_grid_may_be_unknown() -> None:
    story = found("Latorre")

    assert (story.from_pole, story.past) == (None, None)


def test_a_start_of_which_nothing_is_known() -> None:
    assert told(StartOfRace, facts_of(race("Klein", grid={1: "Klein"}))) == []
