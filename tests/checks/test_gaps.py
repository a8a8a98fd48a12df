from __future__ import annotations

from decimal import Decimal

from generator.checks.gaps import check
from generator.results.meeting import Finisher, Race
from tests.builders import meeting
from tests.checks.tools import findings, places


def race(*gaps: str | None) -> Race:
    rows = (
        Finisher(pos=i, driver=f"D{i}", gap=Decimal(gap) if gap else None)
        for i, gap in enumerate(gaps, 1)
    )
    return Race(classification=tuple(rows))


def test_a_gap_smaller_than_that_ahead_is_found() -> None:
    (found,) = findings(check, meeting(races=(race(None, "2.4", None, "0.8"),)))

    assert str(found.at) == "monza-2021: races.0.classification.3.gap"
    assert found.what == "position 4 is 0.8 seconds behind the winner, position 2 2.4"


def test_a_winner_behind_the_winner_is_found() -> None:
    found = findings(check, meeting(races=(race("0.5"),)))

    assert places(found) == ["monza-2021: races.0.classification.0.gap"]


def test_growing_and_equal_gaps_are_right() -> None:
    assert findings(check, meeting(races=(race("0", "0.8", None, "0.8"),))) == []
