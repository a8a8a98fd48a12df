from __future__ import annotations

from generator.detectors.lead_change import LeadChange
from generator.results.events import Event
from tests.builders import race
from tests.detectors.events import leads, passes, restart, safety_car, start, trouble
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


def test_who_had_led_before_takes_the_lead_back() -> None:
    first, second = found(start("Klein"), leads("Latorre"), leads("Klein"))
    passed, back = found(
        leads("Latorre", "Maurice"),
        safety_car(),
        leads("Maurice", "Latorre", how="restart"),
    )

    assert (first.regained, second.regained) == (False, True)
    assert (passed.regained, back.regained) == (False, True)


def test_two_passes_with_nothing_between_them_are_one_thing_to_tell() -> None:
    taken = leads("Latorre", "Klein", how="pass", lap=4)
    (back,) = found(taken, leads("Klein", "Latorre", how="pass", lap=6))
    (third,) = found(taken, leads("Maurice", "Latorre", how="pass", lap=6))

    assert back.then is not None
    assert (back.then.key, back.then_lap, back.back) == ("Klein", 6, True)
    assert (back.subject, back.for_good, back.value) == (back.then, True, 6.0)
    assert len(back.evidence) == 2
    assert (third.back, third.for_good) == (False, False)


def test_what_came_between_two_passes_keeps_them_apart() -> None:
    taken = leads("Latorre", "Klein", how="pass", lap=4)
    again = leads("Klein", "Latorre", how="pass", lap=6)

    assert len(found(taken, passes("Maurice", "Klein", 2), again)) == 2
    assert len(found(taken, leads("Klein", "Maurice", how="pass", lap=6))) == 2
    assert len(found(taken, leads("Klein", "Latorre", how="restart"))) == 2
    assert len(found(taken, again, taken)) == 2


def test_a_pass_in_the_last_laps() -> None:
    grid = {1: "Klein", 2: "Latorre"}

    def late(lap: int | None, laps: int | None) -> int | None:
        events = (leads("Klein", "Latorre", how="pass", lap=lap),)
        run = race("Klein", grid=grid, laps=laps, events=events)
        return told(LeadChange, facts_of(run))[0].last_laps

    assert (late(12, 12), late(8, 12), late(7, 12)) == (1, 5, None)
    assert (late(None, 12), late(12, None)) == (None, None)


def test_who_is_passed_may_have_led_from_the_start() -> None:
    def led(*leaders: str) -> bool:
        events = (leads("Klein", "Latorre", how="pass", lap=5),)
        history = dict(enumerate(leaders, 1))
        run = race("Klein", lead_history=history, events=events)
        return told(LeadChange, facts_of(run))[0].since_start

    assert led("Latorre", "Latorre", "Latorre", "Latorre", "Klein")
    assert not led("Klein", "Latorre", "Latorre", "Latorre", "Klein")
    assert not led("Latorre", "Latorre", "Latorre")


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
        start("Klein"),
        leads("Latorre", "Klein"),
        leads("Klein", "Latorre", how="restart"),
    )
    (later,) = found(start("Klein"), safety_car(), leads("Latorre", "Klein"))

    assert (at_once.from_leader, back.from_leader) == (True, True)
    assert not later.from_leader
