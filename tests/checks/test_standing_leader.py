from __future__ import annotations

from generator.checks.standing_leader import check
from generator.results.meeting import Standing
from tests.builders import meeting, standings
from tests.checks.tools import findings, places


def found_in(standing: Standing) -> list[str]:
    monza = meeting(standings=standings(after=standing))
    return places(findings(check, monza))


AT = "monza-2021: standings.after.Overall"


def test_a_leader_behind_the_leader_is_found() -> None:
    faulty = Standing(leader="Klein", gaps={"Klein": 3})

    assert found_in(faulty) == [f"{AT}.gaps.Klein"]


def test_a_leader_with_fewer_points_is_found() -> None:
    faulty = Standing(leader="Klein", totals={"Klein": 3, "Latorre": 4})

    assert found_in(faulty) == [f"{AT}.leader"]


def test_a_leader_who_is_not_first_is_found() -> None:
    faulty = Standing(leader="Klein", order={1: "Latorre"})

    assert found_in(faulty) == [f"{AT}.order.1"]


def test_a_champion_whom_others_can_still_beat_is_found() -> None:
    faulty = Standing(
        champion="Klein", contenders=("Klein", "Latorre"), contenders_complete=True
    )

    assert found_in(faulty) == [f"{AT}.champion"]


def test_a_leader_level_on_points_is_right() -> None:
    sound = Standing(
        leader="Klein",
        gaps={"Klein": 0, "Latorre": 0},
        totals={"Latorre": 3, "Klein": 3},
        order={1: "Klein"},
    )

    assert found_in(sound) == []
