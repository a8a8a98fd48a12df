"""A plan too long for the house loses what is least worth telling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.balancing import words
from generator.plan import Rhythm
from generator.trimming import trimmed
from tests.telling import plan_of, story, told
from tests.varied_releases import MEETINGS, account, label

if TYPE_CHECKING:
    from generator.location import Location

CLAUSE = Rhythm(mean=10, longest=40).clause
HUNG = CLAUSE // 2
LOW, MIDDLE, HIGH = story("low", value=1), story("middle", value=2), story("high")
PLAN = plan_of([HIGH, LOW], [MIDDLE])


def test_a_plan_that_fits_is_left_alone() -> None:
    assert trimmed(PLAN, 3 * CLAUSE) is PLAN


def test_the_least_newsworthy_goes_first() -> None:
    plan = trimmed(PLAN, 3 * CLAUSE - 1)

    assert [told(part) for part in plan.body] == [["high"], ["middle"]]
    assert plan.left_out == (LOW,)


def test_no_more_goes_than_must() -> None:
    assert trimmed(PLAN, 2 * CLAUSE).left_out == (LOW,)
    assert trimmed(PLAN, 2 * CLAUSE - 1).left_out == (LOW, MIDDLE)


def test_a_paragraph_that_has_lost_everything_goes() -> None:
    assert [told(part) for part in trimmed(PLAN, CLAUSE).body] == [["high"]]


def test_what_hangs_on_another_sentence_takes_less_room() -> None:
    hung = [story(f"hung{i}", satellite=True) for i in range(2)]

    assert trimmed(plan_of(hung), 2 * HUNG).left_out == ()
    assert HUNG < CLAUSE


def test_what_is_essential_stays_however_long() -> None:
    must = story("must", value=0, essential=True)
    plan = trimmed(plan_of([must, HIGH]), 0)

    assert [told(part) for part in plan.body] == [["must"]]


@pytest.mark.parametrize("pin", ["low", LOW.identity])
def test_what_is_pinned_stays(pin: str) -> None:
    plan = trimmed(PLAN, CLAUSE, (pin,))

    assert [told(part) for part in plan.body] == [["low"]]


def test_messages_are_related_again_where_one_is_gone() -> None:
    stories = [story("a", race=1), story("b", race=2, value=0), story("c", race=1)]
    before = plan_of(stories).body[0]
    after = trimmed(plan_of(stories), 2 * CLAUSE).body[0]

    assert before.messages[2].relation.value == "none"
    assert after.messages[1].relation.value == "sequence"


def test_the_standfirst_is_never_trimmed() -> None:
    plan = trimmed(plan_of([HIGH], standfirst=[LOW]), 0)

    assert told(plan.standfirst) == ["low"]


@pytest.mark.parametrize("location", MEETINGS, ids=label)
def test_a_body_is_as_long_as_the_house_wants_or_has_nothing_to_spare(
    location: Location,
) -> None:
    found = account(location)
    body = [m.story for part in found.plan.body for m in part.messages]
    length = words(body, found.plan.rhythm.clause)
    pinned = found.facts.meeting.editorial.pin

    assert length <= found.facts.season.house.words[1] or all(
        s.essential or s.named_by(pinned) for s in body
    )
