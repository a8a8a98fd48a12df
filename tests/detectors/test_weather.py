from __future__ import annotations

from generator.detectors.weather import LateRain, Weather
from generator.results.meeting import Race
from generator.storyline import Beat
from tests.builders import race
from tests.detectors.events import start
from tests.detectors.facts import facts_of, told


def test_what_the_sky_made_of_each_race() -> None:
    facts = facts_of(Race(weather="wet"), Race(weather="drying"))

    assert [story.conditions for story in told(Weather, facts)] == ["wet", "drying"]


def test_rain_that_came_during_the_race_is_told_after_the_start() -> None:
    (story,) = told(
        LateRain, facts_of(Race(weather="rain_arriving", events=(start("Klein"),)))
    )

    assert (story.conditions, story.beat, story.moment) == (
        "rain_arriving",
        Beat.COURSE,
        0,
    )


def test_dry_is_no_news() -> None:
    assert told(Weather, facts_of(Race(weather="dry"))) == []


def test_the_sky_of_the_meeting_is_not_that_of_a_race() -> None:
    assert told(Weather, facts_of(race("Klein"), weather="rain")) == []


def test_the_race_before_may_have_been_as_wet() -> None:
    facts = facts_of(Race(weather="wet"), Race(weather="wet"), Race(weather="drying"))

    assert [s.again for s in told(Weather, facts)] == [False, True, False]
