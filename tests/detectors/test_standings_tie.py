from __future__ import annotations

from dataclasses import replace

from generator.detectors.standings_tie import StandingsTie
from generator.results.meeting import Standing
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, told

TIE = Standing(totals={"Klein": 40, "Latorre": 40, "Maurice": 12})


def test_two_are_level_at_the_top() -> None:
    story = only(StandingsTie, facts_of(race("Klein"), standings={"after": TIE}))

    assert [one.key for one in story.drivers] == ["Klein", "Latorre"]
    assert (story.points, story.races_left) == (40, 4)


def test_three_may_be() -> None:
    three = Standing(totals=dict.fromkeys(("Klein", "Latorre", "Maurice"), 7))

    assert len(only(StandingsTie, facts_of(standings={"after": three})).drivers) == 3


def test_one_point_is_no_tie() -> None:
    after = Standing(totals={"Klein": 41, "Latorre": 40})

    assert told(StandingsTie, facts_of(race("Klein"), standings={"after": after})) == []


def test_a_tie_further_down_is_no_news() -> None:
    after = Standing(totals={"Klein": 50, "Latorre": 40, "Maurice": 40})

    assert told(StandingsTie, facts_of(race("Klein"), standings={"after": after})) == []


def test_a_champion_has_won_all_the_same() -> None:
    after = replace(TIE, champion="Klein")

    assert told(StandingsTie, facts_of(race("Klein"), standings={"after": after})) == []


def test_points_may_be_unknown() -> None:
    facts = facts_of(race("Klein"), standings={"after": leading("Klein")})

    assert (
        told(StandingsTie, facts) == told(StandingsTie, facts_of(race("Klein"))) == []
    )


def test_who_caught_whom() -> None:
    before = leading("Klein", gaps={"Latorre": 12})
    facts = facts_of(
        race("Latorre", "Maurice", "Klein"), standings={"before": before, "after": TIE}
    )
    story = only(StandingsTie, facts)

    assert (story.caught, story.catcher) == facts.drivers("Klein", "Latorre")
    assert (story.gap_before, story.place) == (12, 3)


def test_nobody_is_known_to_have_led() -> None:
    story = only(StandingsTie, facts_of(race("Klein"), standings={"after": TIE}))

    assert (story.caught, story.catcher, story.gap_before) == (None, None, None)
