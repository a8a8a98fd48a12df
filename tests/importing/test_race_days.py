"""The day of a race: of which a file tells, and which is only likely."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from generator.importers import alkamel
from generator.importing import races
from generator.importing.frame import dated
from generator.importing.names import roster
from generator.timing.merge import merge
from generator.timing.merged import Merged, RaceTiming
from tests.timekeepers import meeting

FOUND = merge([alkamel.read(meeting())])
(FIRST,) = FOUND.races


def two(start: time) -> Merged:
    """Add a race 2 of which only the hour is known."""
    second = RaceTiming(number=2, start=start)
    return dated(replace(FOUND, races=(FIRST, second)))


def lines(found: Merged, number: int) -> list[str]:
    return races.lines(found.races[number - 1], roster(FOUND, {}))


def test_a_race_earlier_in_the_day_than_the_one_before_was_run_later() -> None:
    found = two(time(9, 30))

    assert found.races[1].day == date(2025, 6, 15)
    assert lines(found, 2) == [
        "  - part_of_day: morning  # started at 09:30",
        "    # day: 2025-06-15  # no file says so: earlier in the day than the race "
        "before it",
    ]


def test_a_race_later_in_the_day_may_be_of_any_day() -> None:
    assert two(time(17, 0)).races[1].day is None


def test_a_day_that_a_file_tells_is_written() -> None:
    assert lines(FOUND, 1)[0] == "  - day: 2025-06-14"


def test_a_race_does_not_begin_with_a_comment() -> None:
    bare = RaceTiming(number=1, weather=FIRST.weather, official=FIRST.official)
    written = races.lines(bare, roster(FOUND, {}))

    assert written[0].startswith("  - laps:")
    nothing = RaceTiming(number=1, weather=FIRST.weather)
    assert races.lines(nothing, roster(FOUND, {}))[0] == "  - {}"
