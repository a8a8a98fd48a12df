from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.detectors.next_meeting import NextMeeting
from generator.results.meeting import Standing
from generator.results.season import Points
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, season_of, told


def test_the_round_to_come() -> None:
    story = only(NextMeeting, facts_of(race("Klein")))

    assert story.dates == (date(2021, 4, 30), date(2021, 5, 2))
    assert (story.round, story.last, story.penultimate) == (3, False, True)
    assert (story.summer_break, story.same_year) == (False, True)


def test_the_last_is_marked() -> None:
    story = only(NextMeeting, facts_of(race("Klein"), past=[(), ()]))

    assert (story.round, story.last, story.penultimate) == (4, True, False)


def test_a_break_over_the_august() -> None:
    season = season_of()
    rounds = list(season.calendar)
    rounds[1] = replace(rounds[1], start=date(2021, 7, 9), end=date(2021, 7, 11))
    rounds[2] = replace(rounds[2], start=date(2021, 9, 3), end=date(2021, 9, 5))

    facts = facts_of(race("Klein"), season=replace(season, calendar=tuple(rounds)))

    assert only(NextMeeting, facts).summer_break


def test_the_last_meeting_has_none_after_it() -> None:
    assert told(NextMeeting, facts_of(race("Klein"), past=[(), (), ()])) == []


def test_a_preview_looks_at_its_own_meeting() -> None:
    assert told(NextMeeting, facts_of()) == []


def test_how_far_it_is() -> None:
    season = season_of()
    home = replace(season, championship=replace(season.championship, country="FR"))

    here = only(NextMeeting, facts_of(race("Klein"), season=home))
    there = only(NextMeeting, facts_of(race("Klein"), season=home, past=[(), ()]))
    unknown = only(NextMeeting, facts_of(race("Klein")))

    assert here.days == 14
    assert (here.abroad, here.back_home) == (False, True)
    assert (there.abroad, there.back_home) == (True, False)
    assert (unknown.abroad, unknown.back_home) == (None, None)


SCALE = Points(positions=(25, 18), pole=1, fastest_lap=1)


def after_gap(gap: int, past: int = 1, rounds: int = 4) -> NextMeeting:
    facts = facts_of(
        race("Klein"),
        past=[()] * past,
        season=season_of(rounds=rounds, points=SCALE),
        standings={"after": leading("Klein", gaps={"Latorre": gap})},
    )
    return only(NextMeeting, facts)


def test_the_title_can_be_settled_there() -> None:
    assert (after_gap(36).can_decide, after_gap(35).can_decide) == (True, False)
    assert not after_gap(36, past=2).can_decide


def test_the_last_meeting_decides_a_title_that_is_certain_to_be_open() -> None:
    last = after_gap(49, past=2)
    nearly, early = after_gap(50, past=2), after_gap(20)

    assert (last.decides, nearly.decides, early.decides) == (True, False, False)


def test_a_title_is_open_without_any_sum() -> None:
    def decides(standing: Standing) -> bool:
        facts = facts_of(race("Klein"), past=[(), ()], standings={"after": standing})
        return only(NextMeeting, facts).decides

    two = {"contenders": ("Klein", "Latorre"), "contenders_complete": True}
    assert decides(leading("Klein", **two))
    assert decides(Standing(totals={"Klein": 40, "Latorre": 40}))
    assert not decides(leading("Klein"))
    assert not decides(leading("Klein", contenders=("Klein", "Latorre")))
    assert not decides(leading("Klein", champion="Klein", **two))


def test_the_second_half_of_the_season() -> None:
    half = only(NextMeeting, facts_of(race("Klein")))
    odd = only(NextMeeting, facts_of(race("Klein"), season=season_of(rounds=5)))

    assert (half.half, half.left) == (True, 2)
    assert (odd.half, odd.left) == (False, 3)
