from __future__ import annotations

from generator.detectors.lead_change import LeadChange
from generator.results.events import Event
from tests.builders import race
from tests.detectors.events import leads, restart, safety_car, start, trouble
from tests.detectors.facts import facts_of, told


def found(*events: Event, order: tuple[str, ...] = ("Klein",)) -> list[LeadChange]:
    grid = {1: "Klein", 2: "Latorre"}
    return told(LeadChange, facts_of(race(*order, grid=grid, events=events)))


def test_a_pass_for_the_lead() -> None:
    (story,) = found(start("Latorre"), leads("Klein", "Latorre", how="pass", lap=7))

    assert story.over is not None
    assert (story.driver.key, story.over.key) == ("Klein", "Latorre")
    assert (story.how, story.lap) == ("pass", 7)
    assert (story.regained, story.for_good) == (True, True)


def test_only_the_last_change_is_for_good() -> None:
    first, second = found(start("Klein"), leads("Latorre"), leads("Klein"))

    assert (first.for_good, second.for_good) == (False, True)
    assert first.value < second.value
    assert not second.regained


def test_who_leads_last_need_not_win() -> None:
    assert not found(leads("Klein"), order=("Latorre",))[0].for_good
    assert not found(leads("Klein"), order=())[0].for_good


def test_what_opened_the_lead_is_its_cause() -> None:
    (held,) = found(safety_car(), restart(), leads("Klein", "Latorre", how="restart"))
    (stopped,) = found(
        trouble("puncture", "Latorre"), leads("Klein", "Latorre", how="retirement")
    )

    assert held.causes == ()
    assert not held.explained
    assert [str(ref) for ref in stopped.causes] == ["round-2: races.0.events.0"]


def test_the_trouble_just_told_explains_a_lead_however_it_changed() -> None:
    (same_lap,) = found(
        trouble("off", "Latorre", lap=7), leads("Klein", "Latorre", lap=7)
    )
    (later,) = found(trouble("off", "Latorre", lap=7), leads("Klein", "Latorre", lap=9))

    assert (same_lap.how, same_lap.explained, same_lap.lap) == (None, True, None)
    assert (later.explained, later.lap) == (False, 9)


def test_a_pass_has_no_cause_but_itself() -> None:
    (story,) = found(safety_car(), restart(), leads("Klein", "Latorre", how="pass"))

    assert story.causes == ()


def test_nobody_else_led() -> None:
    assert found(start("Klein")) == []


def test_who_was_passed_may_just_have_been_named_as_the_leader() -> None:
    at_once, back = found(
        start("Klein"), leads("Latorre", "Klein"), leads("Klein", "Latorre")
    )
    (later,) = found(start("Klein"), safety_car(), leads("Latorre", "Klein"))

    assert (at_once.from_leader, back.from_leader) == (True, True)
    assert not later.from_leader
