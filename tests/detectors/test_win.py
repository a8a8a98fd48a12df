from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from generator.detectors.win import Win
from generator.results.events import Event, LeadChange, Overtaking, Penalty, PullAway
from generator.results.meeting import Finisher, Race
from tests.builders import entries, entry, fastest_lap, race
from tests.detectors.events import passes
from tests.detectors.facts import facts_of, only, season_of, told

SATURDAY, SUNDAY = date(2021, 4, 17), date(2021, 4, 18)


def test_a_winner_and_those_beside_on_the_podium() -> None:
    run = race("Klein", "Latorre", "Maurice", grid={1: "Klein"})
    story = only(Win, facts_of(run))

    assert story.second is not None
    assert story.third is not None
    assert (story.winner.key, story.second.key) == ("Klein", "Latorre")
    assert story.third.key == "Maurice"
    assert story.beaten == (story.second, story.third)
    assert (story.from_pole, story.grid, story.mates) == (True, 1, True)


def test_a_winner_alone_in_the_file() -> None:
    story = only(Win, facts_of(race("Klein")))

    assert (story.from_pole, story.grid, story.day) == (None, None, None)
    assert (story.second, story.third, story.beaten) == (None, None, ())
    assert (story.mates, story.again, story.third_again) == (False, False, False)


def test_a_third_without_a_second_is_not_told() -> None:
    rows = (Finisher(pos=1, driver="Klein"), Finisher(pos=3, driver="Latorre"))
    story = only(Win, facts_of(Race(classification=rows)))

    assert (story.third, story.beaten) == (None, ())


def test_another_win_and_another_podium_at_one_meeting() -> None:
    first, second = told(
        Win,
        facts_of(
            race("Klein", "Maurice", "Latorre"), race("Klein", "Boullery", "Maurice")
        ),
    )

    assert (first.again, first.third_again) == (False, False)
    assert (second.again, second.third_again) == (True, True)


def test_the_third_who_had_won_is_not_merely_on_the_podium_again() -> None:
    _, story = told(Win, facts_of(race("Klein"), race("Latorre", "Maurice", "Klein")))

    assert not story.third_again


def finish(gap: str | None) -> Win:
    second = Finisher(pos=2, driver="Latorre", gap=Decimal(gap) if gap else None)
    rows = (Finisher(pos=1, driver="Klein"), second)
    return only(Win, facts_of(Race(classification=rows)))


@pytest.mark.parametrize(
    ("timed", "said", "close"),
    [
        ("0.045", "0.045", True),
        ("0.6", "0.6", True),
        ("5", "5", False),
        ("14.286", "14.3", False),
        ("9.974", "10", False),
    ],
)
def test_a_remarkable_margin(timed: str, said: str, *, close: bool) -> None:
    story = finish(timed)

    assert (str(story.gap), story.close) == (said, close)


@pytest.mark.parametrize("timed", [None, "0.601", "4.9"])
def test_a_margin_like_most_and_an_unknown_one_are_not_told(timed: str | None) -> None:
    assert finish(timed).gap is None


def test_who_lost_second_place_after_the_flag() -> None:
    lost = Penalty(event="penalty", driver="Maurice", on_road=2, after_flag=True)
    run = race("Klein", "Latorre", events=(lost,))
    story = only(Win, facts_of(run))

    assert story.displaced is not None
    assert story.displaced.key == "Maurice"
    assert (
        only(Win, facts_of(race("Klein", "Maurice", events=(lost,)))).displaced is None
    )


def test_a_win_at_the_meeting_before_is_none_again() -> None:
    story = only(Win, facts_of(race("Klein"), past=[[race("Klein")]]))

    assert not story.again


def test_the_time_of_day_is_told_where_it_tells_one_race_from_the_others() -> None:
    runs = [
        race("Klein", day=SATURDAY, part_of_day="morning"),
        race("Klein", day=SUNDAY, part_of_day="morning"),
        race("Klein", day=SUNDAY, part_of_day="morning"),
    ]
    stories = told(Win, facts_of(*runs, season=season_of(races=3)))

    assert [one.day for one in stories] == [SATURDAY, None, None]
    assert [one.part_of_day for one in stories] == ["morning", None, None]


def test_a_guest_wins_like_anybody() -> None:
    guest = {"Loeul": entry("Loeul", guest=True)}

    assert only(Win, facts_of(race("Loeul"), entries=guest)).winner.entry.guest


def test_three_races_have_three_winners() -> None:
    facts = facts_of(*(race("Klein"),) * 3, season=season_of(races=3))

    assert [story.race for story in told(Win, facts)] == [1, 2, 3]


def test_an_unknown_winner() -> None:
    second = Race(classification=(Finisher(pos=2, driver="Klein"),))

    assert told(Win, facts_of(second)) == told(Win, facts_of()) == []


def test_a_win_that_another_lost_after_the_flag() -> None:
    lost = Penalty(event="penalty", driver="Maurice", on_road=1, after_flag=True)
    kept = only(Win, facts_of(race("Maurice", "Klein", events=(lost,))))

    assert only(Win, facts_of(race("Klein", "Maurice", events=(lost,)))).inherited
    assert not kept.inherited


def test_a_gap_like_most_is_told_to_the_tenth_as_a_margin() -> None:
    assert str(finish("1.234").margin) == "1.2"
    assert [finish(gap).margin for gap in ("0.6", "5", None)] == [None] * 3


def podium(third: str | None) -> Win:
    rows = (
        Finisher(pos=1, driver="Klein"),
        Finisher(pos=2, driver="Latorre", gap=Decimal("0.3")),
        Finisher(pos=3, driver="Maurice", gap=Decimal(third) if third else None),
    )
    return only(Win, facts_of(Race(classification=rows)))


def test_the_first_three_together() -> None:
    assert podium("1.999").covered == Decimal("1.999")
    assert podium("2.001").covered is None
    assert podium(None).covered is None


def test_what_the_winner_did_in_the_race_before() -> None:
    runs = race("Latorre", "Klein"), race("Klein", "Latorre")
    first, second = told(Win, facts_of(*runs))

    assert (first.before, first.swapped) == (None, False)
    assert (second.before, second.swapped) == (2, True)


def test_somebody_else_beaten_is_no_swap() -> None:
    runs = race("Latorre", "Klein"), race("Klein", "Maurice", "Latorre")
    _, second = told(Win, facts_of(*runs))

    assert (second.before, second.swapped) == (2, False)


def test_a_win_before_is_no_place_to_make_good() -> None:
    _, second = told(Win, facts_of(race("Klein"), race("Klein")))

    assert second.before is None


@pytest.mark.parametrize(
    ("poles", "so"),
    [
        (("Klein", "Klein"), True),
        (("Latorre", "Klein"), False),
        ((None, "Klein"), False),
    ],
)
def test_another_pole_is_known_to_be_one(
    poles: tuple[str | None, str], *, so: bool
) -> None:
    runs = (race("Klein", "Maurice", grid={1: p} if p else {}) for p in poles)
    first, second = told(Win, facts_of(*runs))

    assert (first.pole_again, second.pole_again) == (False, so)


def test_which_win_of_the_season_it_is() -> None:
    past = [[race("Klein"), race("Latorre")]]

    assert only(Win, facts_of(race("Klein"), past=past)).nth == 2
    assert only(Win, facts_of(race("Maurice"), past=past)).nth == 1
    assert only(Win, facts_of(race("Klein"), past=[])).nth is None


def test_a_winner_with_the_fastest_lap() -> None:
    lap = fastest_lap("Klein", "1:24.011")
    story = only(Win, facts_of(race("Klein", "Latorre", fastest_lap=lap)))

    assert (story.quickest, story.lap_time) == (True, "1:24.011")
    assert story.grounds["quickest"]


def test_the_fastest_lap_of_another_is_not_the_winners() -> None:
    lap = fastest_lap("Latorre", "1:24.011")
    story = only(Win, facts_of(race("Klein", "Latorre", fastest_lap=lap)))

    assert (story.quickest, story.second_quickest) == (False, True)
    assert story.lap_time == "1:24.011"


def test_the_fastest_lap_of_somebody_off_the_podium_is_not_told_with_the_win() -> None:
    lap = fastest_lap("Boullery", "1:24.011")
    run = race("Klein", "Latorre", "Maurice", "Boullery", fastest_lap=lap)
    story = only(Win, facts_of(run))

    assert not any((story.quickest, story.second_quickest, story.third_quickest))
    assert story.lap_time is None


def test_how_many_wins_in_a_row_it_makes() -> None:
    past = [[race("Klein"), race("Klein")]]
    story = only(Win, facts_of(race("Klein"), past=past))

    assert (story.row, only(Win, facts_of(race("Latorre"), past=past)).row) == (3, None)
    assert story.counted["row"]


@pytest.mark.parametrize(
    ("grid", "climbs"),
    [
        ({2: 12}, (12, None)),
        ({3: 12}, (None, 12)),
        ({2: 5}, (None, None)),
        ({5: 12}, (None, None)),
    ],
)
def test_from_where_those_beside_the_winner_came(
    grid: dict[int, int], climbs: tuple[int | None, int | None]
) -> None:
    names = [f"D{i}" for i in range(1, 8)]
    rows = tuple(
        Finisher(pos=i, driver=driver, grid=grid.get(i))
        for i, driver in enumerate(names, 1)
    )
    season = season_of(entries=entries(names))
    story = only(Win, facts_of(Race(classification=rows), season=season))

    assert (story.second_from, story.third_from) == climbs


PASS = LeadChange(event="lead_change", driver="Klein", over="Latorre", how="pass")
BACK = LeadChange(event="lead_change", driver="Latorre", over="Klein", how="pass")
BY_PENALTY = replace(PASS, how="penalty")


@pytest.mark.parametrize(
    ("events", "passed"),
    [
        ((PASS,), True),
        ((PASS, BACK, PASS), True),
        ((BY_PENALTY,), False),
        ((), False),
    ],
)
def test_the_second_was_passed_for_the_win(
    events: tuple[LeadChange, ...], *, passed: bool
) -> None:
    story = only(Win, facts_of(race("Klein", "Latorre", events=events)))

    assert story.passed_second is passed


def test_the_second_was_just_passed_where_nothing_else_is_told_after_it() -> None:
    away = PullAway(event="pull_away", driver="Klein")
    third = Overtaking(event="overtaking", driver="Maurice", over="Latorre", position=3)
    for events, just in (((PASS, away), True), ((PASS, third), False), ((), False)):
        story = only(Win, facts_of(race("Klein", "Latorre", events=events)))

        assert story.just_passed is just


def test_who_was_passed_and_came_third_is_not_the_second() -> None:
    story = only(Win, facts_of(race("Klein", "Maurice", "Latorre", events=(PASS,))))

    assert not story.passed_second


def test_whose_run_of_wins_it_ended() -> None:
    past = [[race("Klein"), race("Klein")], [race("Klein"), race("Klein")]]
    first, second = told(
        Win, facts_of(race("Klein"), race("Latorre", "Maurice"), past=past)
    )

    assert (first.victim, first.ended) == (None, None)
    assert second.victim is not None
    assert (second.victim.key, second.ended) == ("Klein", 5)
    assert second.grounds["victim"]
    assert second.counted["ended"]


def test_from_whom_the_second_took_that_place_on_the_road() -> None:
    taken = passes("Latorre", "Maurice", 2, lap=6)
    order = ("Klein", "Latorre", "Maurice")

    def rival(*events: Event, by: tuple[str, ...] = order) -> Win:
        return only(Win, facts_of(race(*by, events=events)))

    story = rival(taken)
    assert story.rival is not None
    assert (story.rival.key, story.rival_lap) == ("Maurice", 6)
    assert story.grounds["rival"]
    # Several places changed hands, or it was another place, or it was lost again.
    assert rival(taken, passes("Klein", "Maurice", 3)).rival is None
    assert rival(passes("Maurice", "Boccolacci", 3)).rival is None
    assert rival(taken, by=("Klein", "Maurice", "Latorre")).rival is None
    assert rival().rival_lap is None
