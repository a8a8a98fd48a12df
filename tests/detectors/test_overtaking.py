from __future__ import annotations

import pytest

from generator.detectors.overtaking import Overtaking
from generator.results.events import Event
from generator.storyline import Beat
from tests.builders import race
from tests.detectors.events import escapes, leads, passes, penalty
from tests.detectors.facts import facts_of, only, season_of, told

PASS = (passes("Klein", "Latorre", 2, lap=6),)


def found(*order: str) -> Overtaking:
    event = passes("Klein", "Latorre", 2, lap=6)
    return only(Overtaking, facts_of(race(*order, events=(event,))))


def test_a_place_gained_on_the_track() -> None:
    story = found("Maurice", "Latorre", "Klein")

    assert (story.driver.key, story.over.key) == ("Klein", "Latorre")
    assert (story.position, story.lap) == (2, 6)


def test_a_race_without_one() -> None:
    assert told(Overtaking, facts_of(race("Klein", events=(leads("Klein"),)))) == []


def test_a_place_won_back_by_who_had_been_in_front() -> None:
    events = (
        leads("Klein"),
        passes("Latorre", "Klein", 2),
        passes("Klein", "Latorre", 2),
    )
    first, second = told(Overtaking, facts_of(race("Maurice", events=events)))

    assert (first.led, second.led) == (False, True)
    assert second.grounds["led"]


def test_the_last_lap_is_known_where_the_laps_of_the_race_are() -> None:
    event = passes("Klein", "Latorre", 2, lap=15)
    last, unknown = (
        only(Overtaking, facts_of(race("Maurice", events=(event,), laps=laps)))
        for laps in (15, None)
    )

    assert (last.final, unknown.final) == (True, False)


def test_a_place_of_the_finish_is_told_behind_the_win() -> None:
    kept = only(Overtaking, facts_of(race("Maurice", "Klein", "Latorre", events=PASS)))
    lost = only(Overtaking, facts_of(race("Maurice", "Latorre", "Klein", events=PASS)))
    unknown = only(Overtaking, facts_of(race("Maurice", events=PASS)))

    assert (kept.beat, kept.kept) == (Beat.PLACES, True)
    assert (lost.beat, lost.kept) == (Beat.COURSE, False)
    assert (unknown.beat, unknown.kept) == (Beat.COURSE, False)


@pytest.mark.parametrize(
    "later",
    [penalty("Latorre"), passes("Maurice", "Latorre", 3), escapes("Maurice", "Klein")],
    ids=["penalty", "pass", "left behind"],
)
def test_what_became_of_the_two_is_told_in_its_order(later: Event) -> None:
    run = race("Maurice", "Klein", "Latorre", events=(*PASS, later))

    assert told(Overtaking, facts_of(run))[0].beat is Beat.COURSE


def test_a_finale_tells_of_wins_with_the_titles_alone() -> None:
    run = race("Maurice", "Klein", "Latorre", events=PASS)

    assert only(Overtaking, facts_of(run, season=season_of(rounds=2))).kept is False
