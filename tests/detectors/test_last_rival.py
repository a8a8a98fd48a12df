from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.detectors.last_rival import LastRival
from generator.results.meeting import Race, Standing
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, told

BEFORE = leading("Latorre", contenders=("Klein", "Latorre", "Boccolacci"))
LEFT = Standing(contenders=("Klein", "Latorre"), contenders_complete=True)
RACES = (race("Klein", "Maurice", "Latorre"), Race(day=date(2021, 4, 18)))


def test_one_rival_is_left() -> None:
    facts = facts_of(*RACES, standings={"before": BEFORE, "between": LEFT})
    story = only(LastRival, facts)

    assert (story.rival.key, story.winner.key, story.gap) == ("Latorre", "Klein", None)
    assert story.day == date(2021, 4, 18)


def test_by_how_much_the_winner_leads_now() -> None:
    between = replace(LEFT, leader="Klein", gaps={"Latorre": 3})
    facts = facts_of(*RACES, standings={"before": BEFORE, "between": between})

    assert only(LastRival, facts).gap == 3


def test_two_from_the_start_lost_nobody() -> None:
    before = replace(BEFORE, contenders=("Latorre", "Klein"))

    facts = facts_of(*RACES, standings={"before": before, "between": LEFT})

    assert told(LastRival, facts) == []


def test_three_left_are_no_duel() -> None:
    three = replace(LEFT, contenders=("Klein", "Latorre", "Boccolacci"))

    assert told(LastRival, facts_of(*RACES, standings={"between": three})) == []


def test_others_may_be_left_besides_those_named() -> None:
    some = replace(LEFT, contenders_complete=False)

    assert told(LastRival, facts_of(*RACES, standings={"between": some})) == []


def test_a_winner_out_of_the_fight_has_no_rival() -> None:
    facts = facts_of(race("Maurice"), standings={"between": LEFT})

    assert told(LastRival, facts) == []


def test_without_standings_nothing_is_known() -> None:
    assert told(LastRival, facts_of(*RACES)) == []
