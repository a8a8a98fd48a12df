from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from generator.detectors.closest_finish import ClosestFinish
from generator.results.meeting import Finisher, Race
from tests.builders import race
from tests.detectors.facts import facts_of, only, season_of, told


def won_by(seconds: str) -> Race:
    run = race("Klein", "Latorre")
    first, second = run.classification
    return replace(run, classification=(first, replace(second, gap=Decimal(seconds))))


PAST = [[won_by("0.4"), won_by("2.1")]]


def test_closer_than_any_race_of_the_season() -> None:
    story = only(ClosestFinish, facts_of(won_by("3"), won_by("0.3"), past=PAST))

    assert (story.race, story.last) == (2, False)
    assert story.subject is not None
    assert story.subject.key == "Klein"


def test_the_closest_of_the_meeting_alone_is_told() -> None:
    meeting = (won_by("0.3"), won_by("0.2"), won_by("0.25"))
    past = [[*PAST[0], won_by("5")]]
    facts = facts_of(*meeting, past=past, season=season_of(races=3))

    assert only(ClosestFinish, facts).race == 2


def test_the_last_race_of_the_season_holds_the_record() -> None:
    season = season_of(rounds=2)
    facts = facts_of(won_by("3"), won_by("0.3"), past=PAST, season=season)
    first = facts_of(won_by("0.3"), past=[*PAST, *PAST], season=season_of(rounds=3))

    assert only(ClosestFinish, facts).last
    assert not only(ClosestFinish, first).last


def test_as_close_as_another_is_no_record() -> None:
    assert told(ClosestFinish, facts_of(won_by("3"), won_by("0.4"), past=PAST)) == []


def test_a_margin_that_is_not_known_may_have_been_smaller() -> None:
    past = [[won_by("0.4"), race("Klein", "Latorre")]]

    assert told(ClosestFinish, facts_of(won_by("3"), won_by("0.3"), past=past)) == []


def test_so_may_that_of_a_race_without_a_second() -> None:
    alone = Race(classification=(Finisher(driver="Klein", pos=1),))
    facts = facts_of(won_by("3"), won_by("0.3"), past=[[won_by("0.4"), alone]])

    assert told(ClosestFinish, facts) == []


def test_among_a_few_races_none_is_a_record() -> None:
    assert told(ClosestFinish, facts_of(won_by("0.3"), past=PAST)) == []


def test_the_closest_may_not_be_close() -> None:
    past = [[won_by("4"), won_by("2.1")]]

    assert told(ClosestFinish, facts_of(won_by("3"), won_by("1.2"), past=past)) == []
