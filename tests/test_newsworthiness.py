"""What the same event is worth, by whom it concerns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.newsworthiness import weighed
from generator.results.meeting import Standing
from generator.storyline import Beat, Mood
from tests.builders import race
from tests.detectors.facts import facts_of
from tests.telling import KLEIN, story

if TYPE_CHECKING:
    from generator.storyline import Storyline


def value(told: Storyline, before: Standing | None) -> float:
    """Weigh a storyline of five points where the championship stood so."""
    given = {"before": before} if before else {}
    [found] = weighed(facts_of(race("Klein"), standings=given), [told])
    return found.value


def among(place: int) -> Standing:
    return Standing(order={place: "Klein"})


WIN = story("win", beat=Beat.FINISH, race=1, subject=KLEIN, mood=Mood.GAIN)
PASS = story("overtaking", race=1, subject=KLEIN, mood=Mood.GAIN)
LOSS = story("contact", race=1, subject=KLEIN, mood=Mood.LOSS)


def test_who_fights_for_the_title_is_news_and_a_setback_more() -> None:
    assert value(PASS, among(2)) == 5.5
    assert value(PASS, Standing(leader="Klein")) == 5.5
    assert value(LOSS, among(1)) == 6.0
    assert value(LOSS, among(3)) == 5.0


def test_a_win_is_a_surprise_from_lower_down_and_expected_from_the_top() -> None:
    assert value(WIN, among(6)) == 5.5
    assert value(WIN, among(5)) == value(WIN, among(1)) == 5.0


def test_without_standings_nobody_is_worth_more() -> None:
    assert value(PASS, None) == value(WIN, None) == 5.0
    assert value(story("weather", race=1), among(1)) == 5.0


def test_a_class_and_the_standings_are_told_whoever_is_ahead() -> None:
    am = story("am", race=1, subject=KLEIN, title="Am")

    assert value(am, among(1)) == 5.0
    assert value(story("leader", subject=KLEIN), among(1)) == 5.0
