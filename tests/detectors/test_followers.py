from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from generator.detectors.followers import Followers
from generator.results.meeting import Finisher, Standing
from generator.storyline import Mood
from tests.builders import race
from tests.detectors.events import penalty, start
from tests.detectors.facts import facts_of, only, told

ORDER = ("Klein", "Latorre", "Boccolacci", "Boullery", "Maurice")
HIGH = Standing(order={1: "Klein", 2: "Latorre", 3: "Maurice"})


def test_who_just_missed_the_podium_though_high_in_the_championship() -> None:
    story = only(Followers, facts_of(race(*ORDER), standings={"before": HIGH}))

    assert story.fourth.key == "Boullery"
    assert story.fifth is not None
    assert story.fifth.key == "Maurice"
    assert (story.fallen, story.penalised) == (False, False)


def test_the_winner_of_the_race_before_just_misses_the_podium() -> None:
    (story,) = told(Followers, facts_of(race("Boullery"), race(*ORDER)))

    assert (story.race, story.fallen) == (2, False)


def test_a_fourth_of_whom_no_more_was_expected_is_no_news() -> None:
    assert told(Followers, facts_of(race(*ORDER))) == []


def test_a_fallen_leader() -> None:
    led = race(*ORDER, events=(start("Boullery"),))
    pole = race(*ORDER, grid={1: "Boullery"})
    stories = told(Followers, facts_of(led, pole))

    assert [(one.fallen, one.mood) for one in stories] == [(True, Mood.LOSS)] * 2


def test_a_penalty_explains_the_place() -> None:
    run = race(*ORDER, events=(penalty("Boullery", after_flag=False),))

    assert only(Followers, facts_of(run)).penalised


def test_the_fifth_may_be_unknown() -> None:
    run = race(*ORDER[:4], grid={1: "Boullery"})

    assert only(Followers, facts_of(run)).fifth is None


def test_three_finishers_have_no_fourth() -> None:
    assert told(Followers, facts_of(race(*ORDER[:3]))) == []


def test_a_climb_to_fourth_and_a_podium_missed_by_little() -> None:
    gaps = ("0", "1", "4.1", "4.5", "9")
    rows = tuple(
        Finisher(pos=i, driver=who, gap=Decimal(gap), grid=8 if i == 4 else None)
        for i, (who, gap) in enumerate(zip(ORDER, gaps, strict=False), 1)
    )
    run = replace(race(), classification=rows)
    story = only(Followers, facts_of(run, standings={"before": HIGH}))

    assert (story.gained, story.missed) == (4, Decimal("0.4"))


def test_the_fourth_may_have_been_on_pole() -> None:
    run = race(*ORDER, grid={1: "Boullery"})

    assert only(Followers, facts_of(run)).poleman
