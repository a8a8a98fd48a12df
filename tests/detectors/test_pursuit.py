from __future__ import annotations

from dataclasses import replace

from generator.detectors.pursuit import Pursuit
from generator.results import events
from generator.results.meeting import Finisher
from generator.storyline import Beat
from tests.builders import race
from tests.detectors.events import leads, penalty
from tests.detectors.facts import facts_of, only, told


def chases(lap: int | None = 4) -> events.Pursuit:
    return events.Pursuit(
        event="pursuit", driver="Latorre", ahead="Klein", position=1, laps=7, lap=lap
    )


def found(*order: str, laps: int | None = 10, lap: int | None = 4) -> Pursuit:
    return only(Pursuit, facts_of(race(*order, events=(chases(lap),), laps=laps)))


def test_a_chase_to_the_flag_in_vain() -> None:
    story = found("Klein", "Latorre")

    assert (story.driver.key, story.ahead.key, story.laps) == ("Latorre", "Klein", 7)
    assert (story.to_flag, story.rewarded) == (True, False)


def test_a_chase_that_ended_before_the_flag_and_paid_off() -> None:
    story = found("Latorre", "Klein", laps=12)

    assert (story.to_flag, story.rewarded) == (False, True)


def test_what_came_of_it_where_a_place_is_unknown() -> None:
    assert found("Klein").rewarded is None


def test_a_place_gained_by_a_retirement_is_no_reward() -> None:
    made = race("Latorre", events=(chases(),), laps=20)
    out = Finisher(driver="Klein", pos=2, status="retired")
    rows = (*made.classification, out)

    assert only(Pursuit, facts_of(replace(made, classification=rows))).rewarded is None


def test_a_place_gained_by_a_penalty_is_no_reward() -> None:
    given = (chases(), penalty("Klein", seconds=5, on_road=1))

    made = race("Latorre", "Klein", events=given, laps=20)
    assert only(Pursuit, facts_of(made)).rewarded is None


def test_it_is_told_after_what_happened_meanwhile() -> None:
    meanwhile = events.LeadChange(event="lead_change", driver="Durand", lap=10)
    later = events.LeadChange(event="lead_change", driver="Klein", lap=11)
    made = race("Klein", "Latorre", events=(chases(), meanwhile, later), laps=20)

    assert only(Pursuit, facts_of(made)).moment == 1


def test_a_chase_of_which_the_laps_are_unknown_did_not_last_to_the_flag() -> None:
    assert not found("Klein", lap=None).to_flag
    assert not found("Klein", laps=None).to_flag


def test_a_race_without_one() -> None:
    assert told(Pursuit, facts_of(race("Klein", events=(leads("Klein"),)))) == []


def test_a_chase_for_a_place_that_ended_before_the_flag_is_a_detail() -> None:
    third = replace(chases(), position=3)
    made = race("Boullery", "Maurice", "Klein", "Latorre", events=(third,), laps=10)

    lasted = only(Pursuit, facts_of(made))
    ended = only(Pursuit, facts_of(replace(made, laps=20)))
    assert ended.value < 2 < lasted.value


def test_a_chase_for_a_place_to_the_flag_is_told_behind_the_win() -> None:
    third = replace(chases(), position=3)
    made = race("Boullery", "Maurice", "Klein", "Latorre", events=(third,), laps=10)
    led = race("Klein", "Latorre", events=(chases(),), laps=10)

    assert only(Pursuit, facts_of(made)).beat is Beat.PLACES
    assert only(Pursuit, facts_of(replace(made, laps=20))).beat is Beat.COURSE
    assert only(Pursuit, facts_of(led)).beat is Beat.COURSE
