from __future__ import annotations

from generator.detectors.fastest_stint import FastestStint
from generator.results import events
from tests.builders import fastest_lap, race
from tests.detectors.events import leads
from tests.detectors.facts import facts_of, only, told


def stint(driver: str, lap: int | None = 4) -> events.FastestStint:
    return events.FastestStint(event="fastest_stint", driver=driver, laps=5, lap=lap)


def test_laps_in_a_row_of_somebody_whom_the_result_hides() -> None:
    story = only(
        FastestStint, facts_of(race("Klein", "Latorre", events=(stint("Latorre"),)))
    )

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
    story = only(FastestStint, facts_of(race(events=(stint("Klein", None),))))

    assert (story.first, story.last) == (None, None)


def test_a_race_without_one() -> None:
    assert told(FastestStint, facts_of(race("Klein", events=(leads("Klein"),)))) == []
