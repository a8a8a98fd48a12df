"""Where a meeting stands in its season."""

from __future__ import annotations

from datetime import date

import pytest

from generator.analysis.calendar import calendar_of
from generator.evidence import Ref
from tests.analysis.given import name, season_of
from tests.builders import circuit, round_, season


def two_rounds(first: date, second: date) -> bool:
    calendar = (round_("one", "dijon", first), round_("two", "dijon", second))
    made = season(circuits={"dijon": circuit("Dijon")}, calendar=calendar)
    return calendar_of(made, "one").summer_break_follows


def test_the_first_round_has_none_before_it() -> None:
    calendar = calendar_of(season_of(3), name(1))

    assert calendar.previous is None
    assert calendar.weeks_since_previous is None
    assert not calendar.is_finale


def test_a_round_between_two_others() -> None:
    calendar = calendar_of(season_of(3, races=2), name(2))

    assert calendar.previous is not None
    assert calendar.next is not None
    assert (calendar.previous.number, calendar.here.number) == (1, 2)
    assert calendar.next.ref == Ref("season", ("calendar", 2))
    assert (calendar.rounds, calendar.races_left) == (3, 2)
    assert calendar.weeks_since_previous == 2


def test_the_last_round_is_the_finale() -> None:
    calendar = calendar_of(season_of(3), name(3))

    assert calendar.is_finale
    assert calendar.races_left == 0
    assert not calendar.summer_break_follows


def test_the_races_left_are_those_of_each_round_to_come() -> None:
    first, *others = season_of(2, races=2).calendar
    longer = round_("last", "dijon", date(2021, 10, 1), races=3)
    made = season_of(2, calendar=(first, *others, longer))

    assert calendar_of(made, name(1)).races_left == 5


@pytest.mark.parametrize(
    ("first", "second", "follows"),
    [
        (date(2021, 7, 9), date(2021, 10, 8), True),
        (date(2021, 7, 23), date(2021, 9, 3), True),
        (date(2021, 7, 31), date(2021, 9, 3), False),
        (date(2021, 7, 9), date(2021, 8, 27), False),
        (date(2021, 8, 6), date(2021, 10, 8), False),
        (date(2021, 4, 2), date(2021, 7, 9), False),
        (date(2021, 9, 3), date(2021, 11, 5), False),
    ],
)
def test_a_summer_break_is_a_gap_that_holds_august(
    first: date, second: date, *, follows: bool
) -> None:
    assert two_rounds(first, second) is follows


def test_a_meeting_that_the_calendar_does_not_name() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        calendar_of(season_of(2), "nowhere")
