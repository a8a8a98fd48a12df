from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.detectors.next_meeting import NextMeeting
from tests.builders import race
from tests.detectors.facts import facts_of, only, season_of, told


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
