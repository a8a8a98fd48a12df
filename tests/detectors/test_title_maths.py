from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.detectors.title_maths import TitleMaths
from generator.results.meeting import Standing
from generator.results.season import Points
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, season_of, told

SCALE = Points(positions=(25, 18), pole=1, fastest_lap=1)


def found(
    gap: int,
    past: int = 2,
    scale: Points | None = SCALE,
    **more: Any,  # noqa: ANN401  fields of Standing
) -> list[TitleMaths]:
    after = leading("Klein", gaps={"Latorre": gap}, **more)
    return told(
        TitleMaths,
        facts_of(
            race("Klein"),
            past=[()] * past,
            season=season_of(points=scale),
            standings={"after": after},
        ),
    )


def test_what_is_left_to_win_against_the_gap() -> None:
    (story,) = found(20)

    assert (story.leader.key, story.rival.key) == ("Klein", "Latorre")
    assert (story.available, story.races_left) == (54, 2)
    assert (story.last_meeting, story.next_can_decide) == (True, False)


def test_whether_the_next_meeting_which_is_not_the_last_can_decide() -> None:
    longer = season_of(rounds=7, points=SCALE)
    facts = [
        facts_of(
            race("Klein"),
            past=[(), (), ()],
            season=longer,
            standings={"after": leading("Klein", gaps={"Latorre": gap})},
        )
        for gap in (55, 54)
    ]

    found = [only(TitleMaths, one) for one in facts]
    assert [(one.available, one.next_can_decide) for one in found] == [
        (162, True),
        (162, False),
    ]


def test_a_gap_too_small_beside_what_is_left() -> None:
    assert len(found(18)) == 1
    assert found(17) == []


def test_a_gap_beyond_what_is_left() -> None:
    assert len(found(54)) == 1
    assert found(55) == []


def test_the_first_half_of_a_season_is_too_early() -> None:
    assert found(20, past=1) == []


def test_after_the_last_meeting_nothing_is_left() -> None:
    assert found(20, past=3) == []


def test_a_scale_that_is_not_stated() -> None:
    assert found(20, scale=None) == []
    assert found(20, scale=replace(SCALE, status="inferred")) == []
    assert found(20, scale=Points(positions=())) == []


def test_a_champion_needs_no_sums() -> None:
    assert found(20, champion="Klein") == []


def test_a_tie_without_a_leader() -> None:
    tie = Standing(totals={"Klein": 40, "Latorre": 40})
    facts = facts_of(
        race("Klein"),
        past=[(), ()],
        season=season_of(points=SCALE),
        standings={"after": tie},
    )

    assert told(TitleMaths, facts) == []


def test_where_and_when_it_is_to_be_won() -> None:
    (story,) = found(20)

    assert story.dates is not None
    assert story.dates[0].isoformat() == "2021-05-14"
    assert not story.summer_break
