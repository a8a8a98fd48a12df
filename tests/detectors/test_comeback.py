from __future__ import annotations

from dataclasses import replace

from generator.detectors.comeback import Comeback
from generator.results.meeting import Finisher, Race, Standing
from tests.builders import entries
from tests.detectors.facts import facts_of, only, season_of, told

NAMES = [f"D{i}" for i in range(1, 31)]
SEASON = season_of(entries=entries(NAMES))


def finish(**grid: int) -> Race:
    """The first three finish as numbered, from these places of the grid."""
    rows = (
        Finisher(pos=i, driver=f"D{i}", grid=grid.get(f"D{i}")) for i in range(1, 30)
    )
    return Race(classification=tuple(rows))


def test_the_biggest_climb_of_a_race() -> None:
    story = only(Comeback, facts_of(finish(D3=24, D9=15), season=SEASON))

    assert (story.driver.key, story.gained) == ("D3", 21)
    assert (story.grid, story.place) == (24, 3)


def test_five_places_are_not_enough() -> None:
    assert told(Comeback, facts_of(finish(D3=8), season=SEASON)) == []
    assert len(told(Comeback, facts_of(finish(D3=9), season=SEASON))) == 1


def test_a_climb_that_ends_far_back_is_no_story() -> None:
    assert len(told(Comeback, facts_of(finish(D10=20), season=SEASON))) == 1
    assert told(Comeback, facts_of(finish(D11=25), season=SEASON)) == []


def test_of_two_equal_climbs_none_is_the_biggest() -> None:
    assert told(Comeback, facts_of(finish(D3=13, D5=15), season=SEASON)) == []


def test_a_climb_without_a_finish_is_unknown() -> None:
    retired = Finisher(driver="D30", status="retired", grid=2)
    one = replace(finish(), classification=(retired,))

    assert told(Comeback, facts_of(one, season=SEASON)) == []


def test_the_opening_lap_is_told_where_it_was_a_part_of_it() -> None:
    run = finish(D4=15)
    quick, slow = (replace(run, lap_chart={"D4": c}) for c in ("9 7 4", "14 9 4"))

    assert only(Comeback, facts_of(quick, season=SEASON)).after_one == 9
    assert only(Comeback, facts_of(slow, season=SEASON)).after_one is None


def test_a_contender_who_went_the_other_way() -> None:
    before = {"before": Standing(order={1: "D1", 2: "D7"})}
    run = finish(D3=24, D7=3)
    story = only(Comeback, facts_of(run, season=SEASON, standings=before))

    assert story.faller is not None
    assert (story.faller.key, story.faller_grid, story.faller_place) == ("D7", 3, 7)


def test_a_contender_who_lost_a_place_or_an_unknown_number_fell_nowhere() -> None:
    before = {"before": Standing(order={1: "D1", 2: "D7"})}
    for run in (finish(D3=24, D7=6), finish(D3=24)):
        story = only(Comeback, facts_of(run, season=SEASON, standings=before))

        assert (story.faller, story.faller_place) == (None, None)


def test_of_two_contenders_beaten_none_is_told_with_the_climb() -> None:
    before = {"before": Standing(order={1: "D9", 2: "D7"})}
    run = finish(D3=24, D7=3, D9=2)
    story = only(Comeback, facts_of(run, season=SEASON, standings=before))

    assert story.faller is None
