from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from generator.detectors.venue import Venue
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, season_of

LED = leading("Klein", gaps={"Latorre": 9})


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


def test_who_leads_is_told_while_the_title_is_open() -> None:
    led = facts_of(standings={"before": LED})
    won = facts_of(standings={"before": replace(LED, champion="Klein")})
    story, settled = only(Venue, led), only(Venue, won)

    assert story.leader is not None
    assert story.pursuer is not None
    assert (story.leader.key, story.pursuer.key) == ("Klein", "Latorre")
    assert (settled.leader, settled.pursuer) == (None, None)


def test_nobody_is_said_to_lead_where_it_is_unknown() -> None:
    story = only(Venue, facts_of())

    assert (story.leader, story.pursuer, story.crowning) == (None, None, False)


def test_the_championship_is_won_here() -> None:
    standings = {"before": LED, "after": replace(LED, champion="Latorre")}
    story = only(Venue, facts_of(race("Latorre"), standings=standings))

    assert story.crowning


def test_races_and_rounds() -> None:
    whole = only(Venue, facts_of(race("Klein"), race("Latorre")))
    short = only(Venue, facts_of(race("Klein")))

    assert (whole.races, whole.rounds) == (2, 4)
    assert (short.races, only(Venue, facts_of()).races) == (None, None)


def test_afterwards_only_a_long_break_is_news() -> None:
    season = season_of()
    run = [race("Klein"), race("Latorre")]
    late = tuple(
        replace(one, start=one.start + shift, end=one.end + shift)
        for i, one in enumerate(season.calendar)
        for shift in [timedelta(weeks=8 if i else 0)]
    )
    after = only(Venue, facts_of(*run, season=season))
    rested = only(Venue, facts_of(*run, season=replace(season, calendar=late)))

    assert (after.days, rested.days) == (None, 70)
