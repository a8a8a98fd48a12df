from __future__ import annotations

from generator.detectors.neutralisation import Neutralisation
from generator.results.events import Event
from generator.storyline import Mood
from tests.builders import race
from tests.detectors.events import (
    contact,
    escapes,
    leads,
    penalty,
    red_flag,
    restart,
    safety_car,
    start,
)
from tests.detectors.facts import facts_of, told


def found(*events: Event) -> list[Neutralisation]:
    return told(Neutralisation, facts_of(race("Klein", events=events)))


def test_the_leader_who_had_escaped_loses_the_gap() -> None:
    (story,) = found(
        escapes("Latorre", "Klein"),
        safety_car(last_minutes=10, cause="Maurice"),
        restart(),
        leads("Klein", "Latorre", how="restart"),
    )

    assert story.leader is not None
    assert story.cause is not None
    assert (story.leader.key, story.cause.key) == ("Latorre", "Maurice")
    assert (story.subject, story.mood) == (story.leader, Mood.LOSS)
    assert (story.decisive, story.red_flag, story.last_minutes) == (True, False, 10)


def test_a_red_flag_that_changes_nothing() -> None:
    (story,) = found(red_flag(lap=6), restart(), leads("Klein", how="pass"))

    assert (story.red_flag, story.lap, story.resumed) == (True, 6, True)
    assert (story.decisive, story.leader, story.cause) == (False, None, None)


def test_a_restart_belongs_to_the_last_of_two() -> None:
    first, second = found(
        red_flag(), restart(), safety_car(), restart(), leads("Klein", how="restart")
    )

    assert (first.decisive, second.decisive) == (False, True)


def test_who_escaped_and_was_caught_has_no_gap_left_to_lose() -> None:
    (passed,) = found(escapes("Latorre"), leads("Klein", "Latorre"), red_flag())
    first, again = found(escapes("Latorre"), safety_car(), restart(), red_flag())

    assert passed.leader is None
    assert not passed.resumed
    assert first.leader is not None
    assert again.leader is None


def test_the_contact_just_told_brings_it_about() -> None:
    hit = contact("Klein", "Maurice", lap=2)
    lost = (restart(), leads("Klein", how="restart"))
    (told_of,) = found(hit, safety_car(cause="Maurice", lap=3), *lost)
    (another,) = found(hit, safety_car(cause="Latorre", lap=3), *lost)
    (later,) = found(hit, safety_car(cause="Maurice", lap=9), *lost)

    assert (told_of.cause, len(told_of.causes)) == (None, 1)
    assert another.cause is not None
    assert later.cause is not None
    assert another.causes == later.causes == ()
    assert found(hit, safety_car(cause="Maurice", lap=3)) == []


def test_a_safety_car_that_changed_nothing_is_no_news() -> None:
    assert found(start("Klein"), safety_car(lap=4), restart()) == []


def test_a_race_that_is_never_held() -> None:
    assert found(start("Klein"), escapes("Klein")) == []


def test_a_red_flag_may_end_the_race() -> None:
    (ended,) = found(red_flag(resumed=False))
    (unknown,) = found(red_flag())

    assert ended.resumed is False
    assert ended.grounds["resumed"] == ended.evidence
    assert unknown.resumed is None
    assert unknown.grounds["resumed"] == ()


def test_what_happens_on_a_later_lap_shows_that_the_race_went_on() -> None:
    (later,) = found(red_flag(lap=6), leads("Klein", how="pass", lap=9))
    (same,) = found(red_flag(lap=6), leads("Klein", how="pass", lap=6))
    (said,) = found(red_flag(resumed=True))

    assert later.resumed is said.resumed is True
    assert same.resumed is None


def test_a_race_that_ended_under_red_cost_nobody_a_lead() -> None:
    (ended,) = found(escapes("Latorre"), red_flag(resumed=False))
    (unknown,) = found(escapes("Latorre"), red_flag())
    (resumed,) = found(escapes("Latorre"), red_flag(), restart())

    assert ended.leader is unknown.leader is None
    assert resumed.leader is not None


def test_a_penalty_after_the_flag_shows_no_restart() -> None:
    late = penalty("Klein", lap=9, after_flag=True)
    (story,) = found(red_flag(lap=6), late)
    held, _ = found(red_flag(lap=6), safety_car(lap=7, cause="Klein"), restart())

    assert story.resumed is None
    assert held.resumed is True
