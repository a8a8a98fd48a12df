from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.checks.calendar_order import check
from tests.builders import round_, season
from tests.checks.tools import findings, places

MONZA = round_("monza-2021", "monza", date(2021, 7, 9))


def test_a_round_that_starts_before_the_last_one_ends_is_found() -> None:
    calendar = (MONZA, round_("spa-2021", "monza", date(2021, 7, 11)))

    (found,) = findings(check, season=season(calendar=calendar))

    assert str(found.at) == "season: calendar.1.start"
    assert found.what == "spa-2021 starts 2021-07-11, monza-2021 ends 2021-07-11"


def test_a_round_that_runs_backwards_is_found() -> None:
    calendar = (replace(MONZA, end=date(2021, 7, 8)),)

    found = findings(check, season=season(calendar=calendar))

    assert places(found) == ["season: calendar.0.end"]


def test_a_round_of_one_day_the_day_after_is_right() -> None:
    day_after = replace(MONZA, start=date(2021, 7, 12), end=date(2021, 7, 12))

    assert findings(check, season=season(calendar=(MONZA, day_after))) == []
