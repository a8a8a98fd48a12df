from __future__ import annotations

from generator.detectors.fastest_lap import FastestLap
from tests.builders import fastest_lap, race
from tests.detectors.facts import facts_of, only, told


def test_who_went_round_quickest() -> None:
    run = race("Klein", "Latorre", fastest_lap=fastest_lap("Latorre", "1:48.312"))
    story = only(FastestLap, facts_of(run))

    assert (story.driver.key, story.time, story.place) == ("Latorre", "1:48.312", 2)
    assert not story.won


def test_the_winner_without_a_time() -> None:
    story = only(FastestLap, facts_of(race("Klein", fastest_lap=fastest_lap("Klein"))))

    assert (story.won, story.time) == (True, None)


def test_a_place_may_be_unknown() -> None:
    run = race("Klein", fastest_lap=fastest_lap("Maurice"))

    assert only(FastestLap, facts_of(run)).place is None


def test_an_unknown_fastest_lap() -> None:
    assert told(FastestLap, facts_of(race("Klein"))) == []
