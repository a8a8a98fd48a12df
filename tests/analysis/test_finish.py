from __future__ import annotations

import pytest

from generator.analysis.finish import (
    PoleInVain,
    direct,
    displaced,
    penalties,
    pole_in_vain,
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
from tests.builders import race
from tests.detectors.facts import facts_of

LOST = Penalty(event="penalty", driver="Maurice", on_road=1, after_flag=True)
HELD = Defence(event="defence", driver="Klein", against="Latorre")
LED = LeadChange(event="lead_change", driver="Klein", over="Latorre")
PASSED = Overtaking(event="overtaking", driver="Latorre", over="Maurice", position=2)
TOUCHED = Contact(event="contact", driver="Klein", other="Latorre")


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


def test_penalties_are_those_of_one_driver() -> None:
    (run,) = facts_of(race("Klein", "Latorre", "Maurice", events=(LOST, HELD))).races

    assert len(penalties(run, run.field["Maurice"])) == 1
    assert penalties(run, run.field["Klein"]) == ()


def test_the_one_pole_of_a_meeting_that_was_in_vain() -> None:
    lost = race("Klein", grid={1: "Latorre"})
    facts = facts_of(race("Klein", grid={1: "Klein"}), lost)
    found = pole_in_vain(facts.races)

    assert found.poleman == facts.field["Latorre"]
    assert found.race == 2
    assert len(found.known) == 4
    assert pole_in_vain(facts_of(lost, lost).races) == PoleInVain()
    assert pole_in_vain(facts_of(race("Klein", "Latorre")).races) == PoleInVain()
