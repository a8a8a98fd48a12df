from __future__ import annotations

from generator.detectors.third_place import ThirdPlace
from generator.results.meeting import Standing
from tests.builders import race
from tests.detectors.facts import facts_of, leading, season_of, told

BEFORE = Standing(order={3: "Latorre", 4: "Maurice"})


def found(before: Standing, after: Standing, rounds: int = 4) -> list[ThirdPlace]:
    season = season_of(rounds=rounds)
    standings = {"before": before, "after": after}
    return told(ThirdPlace, facts_of(race("Klein"), season=season, standings=standings))


def test_the_third_remains_third() -> None:
    (story,) = found(BEFORE, BEFORE)

    assert (story.third.key, story.fourth.key) == ("Latorre", "Maurice")
    assert (story.kept, story.gap, story.season_over) == (True, None, False)


def test_the_fourth_takes_the_place_in_the_end() -> None:
    order = {3: "Maurice", 4: "Latorre"}
    gaps = {"Maurice": 30, "Latorre": 37}
    (story,) = found(BEFORE, leading("Klein", order=order, gaps=gaps), rounds=2)

    assert (story.third.key, story.kept, story.gap) == ("Maurice", False, 7)
    assert story.season_over


def test_another_comes_into_it() -> None:
    assert found(BEFORE, Standing(order={3: "Boccolacci", 4: "Maurice"})) == []


def test_what_was_or_is_unknown() -> None:
    assert found(leading("Klein"), BEFORE) == []
    assert found(BEFORE, leading("Klein")) == []
