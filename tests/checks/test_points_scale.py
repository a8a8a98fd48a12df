from __future__ import annotations

from generator.checks.points_scale import check
from generator.results.season import Points
from tests.builders import season
from tests.checks.tools import findings


def test_a_place_that_scores_more_than_the_one_before_is_found() -> None:
    (found,) = findings(check, season=season(points=Points(positions=(20, 18, 19))))

    assert str(found.at) == "season: points.positions.2"
    assert found.what == "place 3 scores 19, place 2 only 18"


def test_a_falling_scale_and_an_unknown_one_are_right() -> None:
    assert findings(check, season=season(points=Points(positions=(3, 2, 2)))) == []
    assert findings(check) == []
