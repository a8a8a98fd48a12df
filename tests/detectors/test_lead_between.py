from __future__ import annotations

from dataclasses import replace

from generator.detectors.lead_between import LeadBetween
from generator.results.meeting import Standing
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, season_of, told

FINALE = season_of(rounds=2)
BEFORE = leading("Latorre", gaps={"Klein": 4})
BETWEEN = leading("Klein", gaps={"Latorre": 3, "Maurice": 20})
WON = race("Klein", "Latorre")


def test_who_leads_with_a_race_to_go() -> None:
    facts = facts_of(
        WON, season=FINALE, standings={"before": BEFORE, "between": BETWEEN}
    )
    story = only(LeadBetween, facts)

    assert (story.leader.key, story.rival.key, story.gap) == ("Klein", "Latorre", 3)
    assert (story.won, story.new, story.left) == (True, True, 1)


def test_who_led_before_need_not_have_won() -> None:
    between = leading("Latorre", gaps={"Klein": 1})
    facts = facts_of(
        WON, season=FINALE, standings={"before": BEFORE, "between": between}
    )
    story = only(LeadBetween, facts)

    assert (story.leader.key, story.won, story.new) == ("Latorre", False, False)


def test_who_came_level_leads_alone_now() -> None:
    level = Standing(totals={"Klein": 100, "Latorre": 100})
    facts = facts_of(
        WON, season=FINALE, standings={"before": level, "between": BETWEEN}
    )

    assert only(LeadBetween, facts).new


def test_who_led_before_may_not_be_known() -> None:
    facts = facts_of(WON, season=FINALE, standings={"between": BETWEEN})

    assert not only(LeadBetween, facts).new


def test_level_between_the_races_nobody_leads() -> None:
    level = leading("Klein", gaps={"Latorre": 0})
    facts = facts_of(WON, season=FINALE, standings={"between": level})

    assert told(LeadBetween, facts) == []


def test_it_is_told_at_the_last_meeting_only() -> None:
    facts = facts_of(WON, standings={"before": BEFORE, "between": BETWEEN})

    assert told(LeadBetween, facts) == []


def test_a_champion_has_nothing_left_to_lead() -> None:
    settled = replace(BETWEEN, champion="Klein")
    facts = facts_of(WON, season=FINALE, standings={"between": settled})

    assert told(LeadBetween, facts) == []


def test_the_gap_to_the_only_rival_left_is_told_with_the_rival() -> None:
    three = replace(BEFORE, contenders=("Latorre", "Klein", "Maurice"))
    two = replace(BETWEEN, contenders=("Klein", "Latorre"), contenders_complete=True)
    facts = facts_of(WON, season=FINALE, standings={"before": three, "between": two})

    assert told(LeadBetween, facts) == []


def test_without_a_gap_or_a_standing_nothing_is_known() -> None:
    gapless = facts_of(WON, season=FINALE, standings={"between": leading("Klein")})

    assert told(LeadBetween, gapless) == []
    assert told(LeadBetween, facts_of(WON, season=FINALE)) == []
