from __future__ import annotations

from generator.detectors.title_level import TitleLevel
from generator.results.meeting import Standing
from generator.results.season import Honour
from tests.builders import entries, entry
from tests.detectors.facts import facts_of, leading, season_of, told

HOLDER = entry("Narac", category="Am", honours=(Honour(title="Am", reigning=True),))
SEASON = season_of(entries=entries(["Klein", "Latorre", "Maurice", HOLDER]))
LEVEL = Standing(level=("Maurice", "Narac"))


def found(title: str, before: Standing, past: int = 3) -> list[TitleLevel]:
    standings = {"before": {title: before}}
    facts = facts_of(season=SEASON, past=[()] * past, standings=standings)
    return told(TitleLevel, facts)


def test_two_are_neck_and_neck_and_the_champion_comes_first() -> None:
    (story,) = found("Am", LEVEL)

    assert (story.holder.key, story.challenger.key) == ("Narac", "Maurice")
    assert (story.reigning, story.title) == (True, "Am")


def test_without_a_champion_the_order_is_that_of_the_file() -> None:
    (story,) = found("Overall", Standing(level=("Latorre", "Klein")), past=1)

    assert (story.holder.key, story.reigning, story.title) == ("Latorre", False, None)


def test_a_tie_on_points_before_the_last_meeting() -> None:
    (story,) = found(
        "Overall", Standing(totals={"Klein": 40, "Latorre": 40, "Maurice": 9})
    )

    assert (story.holder.key, story.challenger.key) == ("Klein", "Latorre")
    assert str(story.evidence[0]).endswith("totals")


def test_a_tie_on_points_earlier_decides_nothing() -> None:
    tie = Standing(totals={"Klein": 40, "Latorre": 40})

    assert found("Overall", tie, past=2) == []


def test_three_are_no_duel() -> None:
    assert found("Overall", Standing(level=("Klein", "Latorre", "Maurice"))) == []


def test_one_point_ahead_is_not_level() -> None:
    assert found("Overall", Standing(totals={"Klein": 41, "Latorre": 40})) == []
    assert found("Overall", leading("Klein", gaps={"Latorre": 1})) == []
