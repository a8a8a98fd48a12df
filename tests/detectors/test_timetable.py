from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from generator.detectors.timetable import Timetable
from generator.results.meeting import Session
from tests.builders import noun, race
from tests.detectors.facts import facts_of, only, told

SATURDAY, SUNDAY = date(2021, 4, 17), date(2021, 4, 18)
QUALIFYING = Session(what="qualifying", day=SATURDAY, start=time(13, 15))
RACE_1 = Session(what="race", race=1, day=SATURDAY, start=time(18, 20))
RACE_2 = Session(what="race", race=2, day=SUNDAY, start=time(11, 45))


def test_when_to_watch() -> None:
    facts = facts_of(
        schedule=(QUALIFYING, RACE_1, RACE_2), broadcast=noun("page", "page")
    )
    story = only(Timetable, facts)

    assert story.qualifying == QUALIFYING
    assert story.races == (RACE_1, RACE_2)
    assert story.same_day
    assert story.broadcast["en"].text == "page"


def test_qualifying_on_the_eve_or_unknown() -> None:
    eve = only(Timetable, facts_of(schedule=(QUALIFYING, RACE_2)))
    unknown = only(Timetable, facts_of(schedule=(RACE_1,)))

    assert not eve.same_day
    assert (unknown.qualifying, unknown.same_day) == (None, False)


def test_races_are_numbered_where_the_file_does_not() -> None:
    unnumbered = (replace(RACE_1, race=None), replace(RACE_2, race=None))

    story = only(Timetable, facts_of(schedule=unnumbered))

    assert [one.race for one in story.races] == [1, 2]


def test_a_report_needs_none() -> None:
    assert told(Timetable, facts_of(race("Klein"), schedule=(RACE_1,))) == []


def test_qualifying_alone_is_no_timetable() -> None:
    assert told(Timetable, facts_of(schedule=(QUALIFYING,))) == []
