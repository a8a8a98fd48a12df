from __future__ import annotations

from decimal import Decimal

import pytest

from generator.detectors.margin import Margin
from generator.results.meeting import Finisher, Race
from tests.builders import race
from tests.detectors.facts import facts_of, told


def finish(gap: str | None) -> list[Margin]:
    second = Finisher(pos=2, driver="Latorre", gap=Decimal(gap) if gap else None)
    rows = (Finisher(pos=1, driver="Klein"), second)
    return told(Margin, facts_of(Race(classification=rows)))


def test_a_photo_finish() -> None:
    (story,) = finish("0.045")

    assert (story.winner.key, story.second.key) == ("Klein", "Latorre")
    assert (story.gap, story.close) == (Decimal("0.045"), True)


def test_a_race_of_ones_own() -> None:
    (story,) = finish("14.286")

    assert not story.close


@pytest.mark.parametrize(
    ("timed", "said"),
    [("14.286", "14.3"), ("5.201", "5.2"), ("9.974", "10"), ("0.045", "0.045")],
)
def test_a_wide_margin_is_told_to_the_tenth(timed: str, said: str) -> None:
    (story,) = finish(timed)

    assert str(story.gap) == said


@pytest.mark.parametrize(
    ("gap", "count"), [("0.6", 1), ("0.601", 0), ("4.9", 0), ("5", 1)]
)
def test_a_margin_between_is_no_news(gap: str, count: int) -> None:
    assert len(finish(gap)) == count


def test_an_unknown_margin() -> None:
    assert finish(None) == told(Margin, facts_of(race("Klein"))) == []
