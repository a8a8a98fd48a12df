from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.detectors.decisive_bonus import DecisiveBonus
from generator.results.meeting import FastestLap, Race
from generator.results.season import Points
from tests.builders import race
from tests.detectors.facts import facts_of, leading, season_of, told

POINTS = Points(positions=(25, 18), pole=1, fastest_lap=2, status="stated")
CHAMPION = leading("Klein", gaps={"Latorre": 1}, champion="Klein")


def run(pole: str | None, fastest: str | None = "Maurice", **more: Any) -> Race:  # noqa: ANN401  fields of Race
    return race(
        "Klein",
        "Latorre",
        grid={1: pole} if pole else {},
        fastest_lap=FastestLap(driver=fastest) if fastest else None,
        **more,
    )


def found(*races: Race, rounds: int = 2, **given: Any) -> list[DecisiveBonus]:  # noqa: ANN401  what the season and the standings say
    count = given.get("count", len(races))
    season = season_of(rounds, count, points=given.get("points", POINTS))
    standings = {"after": given.get("after", CHAMPION)}
    facts = facts_of(*races, season=season, standings=standings)
    return told(DecisiveBonus, facts)


def test_the_point_of_a_pole_decides() -> None:
    (story,) = found(run("Maurice"), run("Klein"))

    assert (story.champion.key, story.runner_up.key) == ("Klein", "Latorre")
    assert (story.points, story.pole, story.in_race) == (1, True, 2)
    assert story.level
    assert not story.swing


def test_so_do_the_points_of_a_fastest_lap() -> None:
    (story,) = found(run("Maurice", "Klein"))

    assert (story.points, story.pole, story.in_race) == (2, False, None)
    assert not story.level


def test_the_runner_up_beside_the_poleman_would_have_been_champion() -> None:
    beside = replace(run("Klein"), grid={1: "Klein", 2: "Latorre"})
    (story,) = found(run("Maurice"), beside)

    assert story.swing


@pytest.mark.parametrize(
    ("races", "given"),
    [
        ((run("Klein"), run("Klein")), {}),
        ((run("Klein"), run("Latorre")), {}),
        ((run("Klein"), run(None)), {}),
        ((run("Klein", "Klein"),), {}),
        ((run("Maurice"), run("Klein")), {"rounds": 3}),
        ((run("Klein"),), {"count": 2}),
        ((run("Klein", None),), {}),
        ((run("Maurice"), run("Klein")), {"points": None}),
        (
            (run("Maurice"), run("Klein")),
            {"after": leading("Klein", gaps={"Latorre": 2}, champion="Klein")},
        ),
        (
            (run("Maurice"), run("Klein")),
            {"after": leading("Klein", gaps={"Latorre": 0}, champion="Klein")},
        ),
        (
            (run("Maurice"), run("Klein")),
            {"after": leading("Klein", gaps={"Latorre": 1})},
        ),
    ],
)
def test_otherwise_no_bonus_decided_it(
    races: tuple[Race, ...], given: dict[str, Any]
) -> None:
    assert found(*races, **given) == []
