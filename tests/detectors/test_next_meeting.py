from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.detectors.next_meeting import NextMeeting
from generator.results.meeting import Standing
from generator.results.season import Points, SeasonFile
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

    assert (here.days, here.races, here.left) == (14, 2, 2)
    assert (here.abroad, here.back_home) == (False, True)
    assert (there.abroad, there.back_home) == (True, False)
    assert (unknown.abroad, unknown.back_home) == (None, None)


def test_who_leads_until_then() -> None:
    standing = leading("Klein", gaps={"Latorre": 9})

    led = only(NextMeeting, facts_of(race("Klein"), standings={"after": standing}))
    won = replace(standing, champion="Klein")
    over = only(NextMeeting, facts_of(race("Klein"), standings={"after": won}))

    assert led.leader is not None
    assert led.rival is not None
    assert (led.leader.key, led.rival.key) == ("Klein", "Latorre")
    assert (over.leader, over.rival, over.open) == (None, None, False)


def test_a_title_is_open_where_the_points_to_come_say_so() -> None:
    points = Points(positions=(25, 18), status="stated")
    near = {"after": leading("Klein", gaps={"Latorre": 100})}
    far = {"after": leading("Klein", gaps={"Latorre": 101})}
    season = season_of(points=points)

    def asked(standings: dict[str, Standing], season: SeasonFile) -> bool:
        facts = facts_of(race("Klein"), season=season, standings=standings)
        return only(NextMeeting, facts).open

    assert asked(near, season)
    assert not asked(far, season)
    assert not asked(near, season_of())


@pytest.mark.parametrize(("gap", "tight"), [(25, True), (26, False)])
def test_they_are_close_where_a_win_is_worth_the_gap(gap: int, *, tight: bool) -> None:
    points = Points(positions=(25, 18), status="stated")
    after = {"after": leading("Klein", gaps={"Latorre": gap})}
    facts = facts_of(race("Klein"), season=season_of(points=points), standings=after)
    story = only(NextMeeting, facts)

    assert (story.gap, story.tight) == (gap, tight)


def test_without_a_scale_nobody_knows_what_is_close() -> None:
    after = {"after": leading("Klein", gaps={"Latorre": 1})}

    assert not only(NextMeeting, facts_of(race("Klein"), standings=after)).tight
