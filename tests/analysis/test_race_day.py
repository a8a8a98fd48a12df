from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.analysis.race_day import RaceDay, race_day
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of

SATURDAY = replace(race("Klein"), day=date(2021, 4, 17))
LATER = replace(SATURDAY, part_of_day="afternoon")


def when(*races: Race) -> list[RaceDay]:
    facts = facts_of(*races)
    return [race_day(one, facts.races) for one in facts.races]


def test_another_time_of_the_same_day() -> None:
    first, second = when(SATURDAY, LATER)

    assert (first.day, first.part_of_day) == (SATURDAY.day, None)
    assert (second.day, second.part_of_day) == (SATURDAY.day, "afternoon")
    assert first.grounds == second.grounds
    assert len(first.grounds) == 3


def test_the_same_time_tells_nothing_apart() -> None:
    assert [one.day for one in when(SATURDAY, SATURDAY)] == [None, None]
    assert [one.part_of_day for one in when(LATER, LATER)] == [None, None]
