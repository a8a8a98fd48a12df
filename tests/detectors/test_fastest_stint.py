from __future__ import annotations

from typing import TYPE_CHECKING

from generator.detectors.fastest_stint import FastestStint
from generator.results import events
from tests.builders import fastest_lap, race
from tests.detectors.events import leads
from tests.detectors.facts import facts_of, only, told

if TYPE_CHECKING:
    from generator.results.meeting import Race


def stint(driver: str, lap: int | None = 4) -> events.FastestStint:
    return events.FastestStint(event="fastest_stint", driver=driver, laps=5, lap=lap)


def climb(*stints: events.FastestStint) -> Race:
    """Run a race in which Latorre comes from twelfth to second."""
    return race("Klein", "Latorre", grid={1: "Klein", 12: "Latorre"}, events=stints)


def test_laps_in_a_row_of_who_climbed_through_the_field() -> None:
    story = only(FastestStint, facts_of(climb(stint("Latorre"))))

    assert (story.driver.key, story.laps, story.first, story.last) == (
        "Latorre",
        5,
        4,
        8,
    )


def test_it_says_nothing_new_of_the_winner_or_the_fastest_lap() -> None:
    won = race("Klein", events=(stint("Klein"),))
    best = race("Klein", events=(stint("Latorre"),), fastest_lap=fastest_lap("Latorre"))

    assert told(FastestStint, facts_of(won)) == told(FastestStint, facts_of(best)) == []


def test_where_it_began_may_be_unknown() -> None:
    story = only(FastestStint, facts_of(climb(stint("Latorre", None))))

    assert (story.first, story.last) == (None, None)


def test_of_anybody_else_it_is_a_detail() -> None:
    third = race("Klein", "Latorre", "Maurice", events=(stint("Maurice"),))

    assert told(FastestStint, facts_of(third)) == []


def test_a_race_without_one() -> None:
    assert told(FastestStint, facts_of(race("Klein", events=(leads("Klein"),)))) == []
