"""One race: grid, lead, places gained, and what the file does not say of them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from generator.evidence import Known, Ref, Unknown, known_to_be
from generator.results.meeting import Finisher, Race
from tests.analysis.given import facts_of, name, season_of
from tests.builders import fastest_lap, race
from tests.detectors.events import start

if TYPE_CHECKING:
    from generator.analysis.races import RaceFacts


def run(*order: str, **overrides: Any) -> RaceFacts:  # noqa: ANN401  fields of Race
    return facts_of([race(*order, **overrides)]).races[0]


def ref(*path: str | int) -> Ref:
    return Ref(name(1), ("races", 0, *path))


def key(fact: object) -> str | None:
    return fact.value.key if isinstance(fact, Known) else None


def test_a_place_of_the_grid_is_known_where_it_is_given() -> None:
    found = run("Klein", grid={1: "Latorre", 3: "Klein"})

    assert found.pole == Known(found.field["Latorre"], (ref("grid", 1),))
    assert isinstance(found.starter(2), Unknown)
    assert known_to_be(found.grid_of(found.field["Klein"]), 3)


def test_the_grid_place_may_stand_in_the_classification() -> None:
    rows = (Finisher(pos=1, driver="Klein", grid=5),)
    found = run(classification=rows)
    place = found.grid_of(found.field["Klein"])

    assert place == Known(5, (ref("classification", 0, "grid"),))
    assert isinstance(found.grid_of(found.field["Latorre"]), Unknown)


@pytest.mark.parametrize(
    ("driver", "gained"), [("Klein", 4), ("Latorre", 0), ("Boccolacci", -2)]
)
def test_places_gained_are_those_between_grid_and_flag(
    driver: str, gained: int
) -> None:
    grid = {1: "Boccolacci", 2: "Latorre", 5: "Klein"}
    found = run("Klein", "Latorre", "Boccolacci", grid=grid)

    assert known_to_be(found.places_gained(found.field[driver]), gained)


def test_places_gained_rest_on_the_grid_and_the_flag() -> None:
    found = run("Klein", grid={2: "Klein"})
    gained = found.places_gained(found.field["Klein"])

    assert isinstance(gained, Known)
    assert gained.evidence == (ref("grid", 2), ref("classification", 0))


def test_places_gained_are_unknown_without_either() -> None:
    found = run("Klein", grid={2: "Latorre"})

    assert isinstance(found.places_gained(found.field["Klein"]), Unknown)
    assert isinstance(found.places_gained(found.field["Latorre"]), Unknown)


def test_who_led_every_lap_is_known_by_the_organisers_word() -> None:
    found = run("Klein", led_throughout="Klein").led_throughout

    assert key(found) == "Klein"
    assert isinstance(found, Known)
    assert found.evidence == (ref("led_throughout"),)


def test_who_led_every_lap_is_known_from_the_leader_of_each() -> None:
    history = dict.fromkeys(range(1, 4), "Klein")

    assert key(run("Klein", laps=3, lead_history=history).led_throughout) == "Klein"


@pytest.mark.parametrize(
    ("laps", "history"),
    [
        (3, {1: "Klein", 3: "Klein"}),
        (3, {2: "Klein", 3: "Klein"}),
        (None, {1: "Klein", 2: "Klein", 3: "Klein"}),
        (3, {1: "Klein", 2: "Latorre", 3: "Klein"}),
        (3, {}),
        (None, {}),
    ],
)
def test_short_of_every_lap_nobody_led_throughout(
    laps: int | None, history: dict[int, str]
) -> None:
    found = run("Klein", laps=laps, lead_history=history)

    assert isinstance(found.led_throughout, Unknown)


def test_the_winner_who_led_the_start_did_not_lead_throughout() -> None:
    found = run("Klein", grid={1: "Klein"}, events=(start("Klein"),))

    assert isinstance(found.led_throughout, Unknown)


def test_the_fastest_lap_is_known_where_it_is_given() -> None:
    assert key(run("Klein", fastest_lap=fastest_lap("Latorre")).fastest_lap) == (
        "Latorre"
    )
    assert isinstance(run("Klein").fastest_lap, Unknown)


def test_a_gap_is_known_where_it_is_given() -> None:
    second = Finisher(pos=2, driver="Latorre", gap=Decimal("0.0"))
    found = run(classification=(Finisher(pos=1, driver="Klein"), second))

    assert found.gap(found.field["Latorre"]) == Known(
        Decimal("0.0"), (ref("classification", 1, "gap"),)
    )
    assert isinstance(found.gap(found.field["Klein"]), Unknown)
    assert isinstance(found.gap(found.field["Maurice"]), Unknown)


def test_events_keep_their_order_and_say_where_they_stand() -> None:
    events = (start("Klein"), start("Latorre"))
    found = run("Klein", events=events).events()

    assert [(i, event) for i, event, _ in found] == list(enumerate(events))
    assert [evidence for _, _, evidence in found] == [
        (ref("events", 0),),
        (ref("events", 1),),
    ]


def test_a_race_knows_how_many_the_meeting_counts() -> None:
    facts = facts_of([race("Klein")], season=season_of(1, races=2))

    assert (facts.races[0].number, facts.races[0].of) == (1, 2)


def test_a_race_without_a_winner_has_none() -> None:
    second = Race(classification=(Finisher(pos=2, driver="Klein"),))
    facts = facts_of([second])

    assert isinstance(facts.races[0].winner, Unknown)
    assert not facts.run
    assert facts_of([second, race("Latorre")]).run
