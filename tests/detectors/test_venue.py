from __future__ import annotations

from dataclasses import replace

from generator.detectors.venue import Venue
from tests.detectors.facts import facts_of, only, season_of


def test_the_setting_of_a_meeting() -> None:
    season = season_of()
    home = replace(season, championship=replace(season.championship, country="FR"))
    story = only(Venue, facts_of(season=home, field_size=23))

    assert (story.field_size, story.number, story.days) == (23, 2, 14)
    assert (story.abroad, story.crossing, story.back_home) == (True, True, False)
    assert (story.opening, story.finale, story.penultimate) == (False, False, False)


def test_back_from_abroad() -> None:
    season = season_of()
    home = replace(season, championship=replace(season.championship, country="FR"))
    story = only(Venue, facts_of(season=home, past=[(), ()]))

    assert (story.abroad, story.back_home, story.penultimate) == (False, True, True)


def test_the_first_and_the_last() -> None:
    first = only(Venue, facts_of(past=[]))
    last = only(Venue, facts_of(past=[(), (), ()]))

    assert (first.opening, first.days, first.crossing) == (True, None, False)
    assert (last.finale, last.penultimate) == (True, False)


def test_without_a_home_nobody_is_abroad() -> None:
    story = only(Venue, facts_of())

    assert (story.abroad, story.back_home, story.field_size) == (None, False, None)
