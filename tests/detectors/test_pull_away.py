from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import pytest

from generator.detectors.pull_away import PullAway
from generator.results.events import SafetyCar
from generator.results.meeting import Finisher, Race
from tests.builders import race
from tests.detectors.events import escapes, leads, start
from tests.detectors.facts import facts_of, only, told

if TYPE_CHECKING:
    from generator.results.events import Event


def test_a_leader_draws_clear() -> None:
    run = race("Klein", events=(escapes("Klein", "Latorre", "Maurice"),))
    story = only(PullAway, facts_of(run))

    assert story.driver.key == "Klein"
    assert [one.key for one in story.chasers] == ["Latorre", "Maurice"]


def test_the_chasers_may_be_unknown() -> None:
    story = only(PullAway, facts_of(Race(events=(escapes("Klein"),))))

    assert story.chasers == ()


def test_those_whom_the_pass_or_the_podium_names_are_not_named_here() -> None:
    passed = (leads("Klein", "Latorre"), escapes("Klein", "Latorre"))
    podium = race("Klein", "Latorre", events=(escapes("Klein", "Latorre"),))
    another = race("Maurice", "Latorre", events=(escapes("Klein", "Latorre"),))

    assert only(PullAway, facts_of(Race(events=passed))).chasers == ()
    assert only(PullAway, facts_of(podium)).chasers == ()
    assert len(only(PullAway, facts_of(another)).chasers) == 1


def test_a_race_in_which_nobody_does() -> None:
    assert told(PullAway, facts_of(race("Klein", events=(start("Klein"),)))) == []


@pytest.mark.parametrize(
    ("gap", "escaped"), [("0.618", False), ("2.000", False), ("2.400", True)]
)
def test_who_was_nearly_caught_at_the_flag_did_not_escape(
    gap: str, *, escaped: bool
) -> None:
    rows = (
        Finisher(pos=1, driver="Klein"),
        Finisher(pos=2, driver="Latorre", gap=Decimal(gap)),
    )
    run = race(classification=rows, events=(escapes("Klein", "Latorre"),))

    assert bool(told(PullAway, facts_of(run))) is escaped


def held(
    event: Literal["safety_car", "full_course_yellow"] = "safety_car",
    lap: int | None = None,
    last_minutes: int | None = None,
    cause: str | None = None,
) -> SafetyCar:
    return SafetyCar(event=event, lap=lap, last_minutes=last_minutes, cause=cause)


def test_the_one_safety_car_that_comes_next_undoes_the_escape() -> None:
    escape = escapes("Klein", "Latorre")
    car = held(lap=7, last_minutes=10)
    story = only(PullAway, facts_of(Race(events=(escape, car))))

    assert story.undone
    assert (story.undone_lap, story.undone_minutes) == (7, 10)
    assert story.grounds["undone"]


@pytest.mark.parametrize(
    "events",
    [
        (),
        (held("full_course_yellow"),),
        (held(cause="Maurice"),),
        (held(), held()),
        (leads("Latorre", "Klein"), held()),
    ],
    ids=["none", "yellow", "cause", "two", "later"],
)
def test_another_interruption_is_told_for_itself(events: tuple[Event, ...]) -> None:
    story = only(PullAway, facts_of(Race(events=(escapes("Klein"), *events))))

    assert not story.undone
    assert story.undone_lap is None
