from __future__ import annotations

from decimal import Decimal

from generator.detectors.close_qualifying import CloseQualifying
from generator.results.meeting import Qualifying
from tests.builders import race
from tests.detectors.facts import facts_of, told


def facts(cars: int | None, seconds: str | None) -> list[CloseQualifying]:
    spread = Qualifying(
        within_cars=cars, within_seconds=Decimal(seconds) if seconds else None
    )
    return told(CloseQualifying, facts_of(race("Klein"), qualifying=spread))


def test_many_cars_within_little_time() -> None:
    (story,) = facts(12, "1")

    assert (story.cars, story.within) == (12, Decimal(1))


def test_a_wider_spread_is_no_news() -> None:
    assert len(facts(10, "1.5")) == 1
    assert facts(10, "1.6") == []


def test_half_a_spread_says_nothing() -> None:
    assert facts(12, None) == facts(None, "1") == []


def test_qualifying_of_which_nothing_is_known() -> None:
    assert told(CloseQualifying, facts_of(race("Klein"))) == []
