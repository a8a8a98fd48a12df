from __future__ import annotations

from decimal import Decimal

from generator.checks.numbers import check
from generator.results.meeting import Race, Standing
from generator.results.season import Points
from tests.builders import meeting, season, standings
from tests.checks.tools import findings, places


def test_negative_numbers_are_found() -> None:
    faulty = Race(front_row_gap=Decimal("-0.012"), laps=-1)
    after = standings(after=Standing(gaps={"Klein": -5}))

    found = findings(check, meeting(races=(faulty,), standings=after))

    assert places(found) == [
        "monza-2021: races.0.laps",
        "monza-2021: races.0.front_row_gap",
        "monza-2021: standings.after.Overall.gaps.Klein",
    ]


def test_zero_where_counting_starts_at_one_is_found() -> None:
    faulty = Race(grid={0: "Klein"}, laps=0)

    found = findings(check, meeting(races=(faulty,)))

    assert places(found) == ["monza-2021: races.0.laps", "monza-2021: races.0.grid.0"]


def test_zero_points_and_gaps_are_right() -> None:
    level = standings(after=Standing(gaps={"Klein": 0}))
    scale = season(points=Points(positions=(0, 0)))

    assert findings(check, meeting(standings=level), season=scale) == []
