"""What the facts say of the season as a whole."""

from __future__ import annotations

import pytest

from generator.results.season import Points
from tests.builders import race
from tests.detectors.facts import facts_of, season_of


@pytest.mark.parametrize(
    "points",
    [
        Points(positions=(25, 20), status="inferred"),
        Points(positions=(), pole=1, status="stated"),
        None,
    ],
)
def test_a_scale_that_is_not_stated_is_not_counted_with(points: Points | None) -> None:
    facts = facts_of(race("Latorre"), season=season_of(rounds=2, points=points))

    assert facts.scale is None


def test_a_stated_scale_is_counted_with() -> None:
    points = Points(positions=(25, 20), status="stated")

    assert (
        facts_of(race("Latorre"), season=season_of(rounds=2, points=points)).scale
        == points
    )


def test_the_most_that_a_race_can_give() -> None:
    assert Points(positions=(25, 20), pole=2, fastest_lap=1).most == 28
    assert Points(positions=(25, 20)).most == 25
