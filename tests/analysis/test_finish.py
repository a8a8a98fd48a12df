from __future__ import annotations

import pytest

from generator.analysis.finish import (
    direct,
    displaced,
    grounds_of_leading,
    led_up_to,
)
from generator.evidence import Known
from generator.results.events import (
    Contact,
    Defence,
    Event,
    LeadChange,
    Overtaking,
    Penalty,
)
from tests.builders import fastest_lap, race
from tests.detectors.facts import facts_of

LOST = Penalty(event="penalty", driver="Maurice", on_road=1, after_flag=True)
HELD = Defence(event="defence", driver="Klein", against="Latorre")
LED = LeadChange(event="lead_change", driver="Klein", over="Latorre")
PASSED = Overtaking(event="overtaking", driver="Latorre", over="Maurice", position=2)
TOUCHED = Contact(event="contact", driver="Klein", other="Latorre")


def asked(*events: Event, number: int = 1, quickest: str | None = None) -> bool:
    """Ask of a race that Klein wins whether his past leads up to the win."""
    lap = fastest_lap(quickest) if quickest else None
    run = race("Klein", "Latorre", events=events, fastest_lap=lap)
    facts = facts_of(*(run,) * number)
    found = facts.races[number - 1]
    assert isinstance(found.winner, Known)
    return led_up_to(found, found.winner.value)


def test_who_lost_a_place_after_the_flag() -> None:
    (run,) = facts_of(race("Klein", "Latorre", events=(LOST,))).races
    first = displaced(run, 1)

    assert isinstance(first, Known)
    assert first.value.key == "Maurice"
    assert not isinstance(displaced(run, 2), Known)


def test_nobody_lost_a_place_that_was_kept() -> None:
    (run,) = facts_of(race("Maurice", "Latorre", events=(LOST,))).races

    assert not isinstance(displaced(run, 1), Known)


@pytest.mark.parametrize(("event", "so"), [(LOST, False), (HELD, False), (LED, True)])
def test_what_stands_before_the_win(event: Event, *, so: bool) -> None:
    (run,) = facts_of(race("Klein", "Latorre", events=(event,))).races
    assert isinstance(run.winner, Known)

    assert direct(run, run.winner.value) is so


def test_the_past_leads_up_to_the_wins_of_odd_races() -> None:
    assert asked()
    assert not asked(number=2)


def test_where_the_winner_was_quickest_it_leads_up_to_any_win() -> None:
    assert asked(number=2, quickest="Klein")
    assert not asked(number=2, quickest="Latorre")


@pytest.mark.parametrize("event", [LOST, HELD, LED])
def test_the_past_does_not_come_between_the_win_and_what_won_it(event: Event) -> None:
    assert not asked(event)
    assert not asked(event, quickest="Klein")


@pytest.mark.parametrize("events", [(PASSED,), (TOUCHED,), (LED, PASSED)])
def test_what_others_did_last_does_not_stand_between(events: tuple[Event, ...]) -> None:
    assert asked(*events)


def test_that_rests_on_the_fastest_lap_and_on_what_happened_last() -> None:
    lap = fastest_lap("Klein")
    run = race("Klein", "Latorre", events=(LED, PASSED), fastest_lap=lap)
    (found,) = facts_of(run).races

    assert [ref.path[2:] for ref in grounds_of_leading(found)] == [
        ("fastest_lap",),
        ("events", 1),
    ]
