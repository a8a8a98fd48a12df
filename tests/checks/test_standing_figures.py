from __future__ import annotations

from generator.checks.standing_figures import check
from generator.results.meeting import Standing
from tests.builders import meeting, standings
from tests.checks.tools import findings

TOTALS = {"Klein": 150, "Latorre": 145}


def test_gaps_that_differ_from_the_totals_are_found() -> None:
    faulty = Standing(
        totals=TOTALS, gaps={"Latorre": 4}, gaps_between={"Klein": {"Latorre": 6}}
    )

    gap, between = findings(check, meeting(standings=standings(after=faulty)))

    assert gap.what == "Overall: the gap is 4 here, 5 by the totals"
    assert str(between.at) == (
        "monza-2021: standings.after.Overall.gaps_between.Klein.Latorre"
    )


def test_gaps_that_agree_or_cannot_be_compared_are_right() -> None:
    sound = Standing(
        totals=TOTALS,
        gaps={"Latorre": 5, "Maurice": 9},
        gaps_between={"Klein": {"Maurice": 6}},
    )

    assert findings(check, meeting(standings=standings(after=sound))) == []
