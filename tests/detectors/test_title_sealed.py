from __future__ import annotations

from dataclasses import replace

from generator.detectors.title_sealed import TitleSealed
from generator.results.meeting import Standing
from tests.builders import race
from tests.detectors.facts import facts_of, only, season_of, told

FINALE = season_of(rounds=2)
CROWNED = Standing(champion="Klein", after_race=2)
LOST, WON = race("Latorre", "Klein"), race("Klein", "Latorre")


def test_the_champion_won_the_race_that_settled_it() -> None:
    facts = facts_of(LOST, WON, season=FINALE, standings={"after": CROWNED})
    story = only(TitleSealed, facts)

    assert (story.champion.key, story.race, story.again) == ("Klein", 2, False)


def test_another_won_that_race() -> None:
    facts = facts_of(WON, LOST, season=FINALE, standings={"after": CROWNED})

    assert told(TitleSealed, facts) == []


def test_which_race_settled_it_may_not_be_known() -> None:
    unknown = replace(CROWNED, after_race=None)
    facts = facts_of(WON, WON, season=FINALE, standings={"after": unknown})

    assert told(TitleSealed, facts) == []


def test_before_the_last_meeting_the_title_is_told_with_its_race() -> None:
    assert told(TitleSealed, facts_of(LOST, WON, standings={"after": CROWNED})) == []


def test_nobody_is_champion_yet() -> None:
    leading = Standing(leader="Klein", after_race=2)
    facts = facts_of(LOST, WON, season=FINALE, standings={"after": leading})

    assert told(TitleSealed, facts) == []
