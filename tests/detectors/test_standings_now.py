from __future__ import annotations

from typing import TYPE_CHECKING

from generator.detectors.standings_now import StandingsNow
from generator.results.meeting import Standing
from tests.builders import race
from tests.detectors.facts import facts_of, only, season_of, told

if TYPE_CHECKING:
    from generator.facts import Facts

LEVEL = {"Klein": 30, "Latorre": 30}
TOTALS = {"Klein": 30, "Latorre": 25, "Maurice": 18}


def found(
    after: Standing | None, before: Standing | None = None, rounds: int = 4
) -> Facts:
    given = {"after": after, "before": before}
    standings = {when: one for when, one in given.items() if one is not None}
    run = race("Klein", "Latorre")
    return facts_of(run, run, past=(), season=season_of(rounds), standings=standings)


def test_who_leads_after_the_opening_round_and_by_how_much() -> None:
    facts = found(Standing(totals=TOTALS))
    story = only(StandingsNow, facts)

    assert (story.leader.key, story.rival, story.gap) == (
        "Klein",
        facts.field["Latorre"],
        5,
    )
    assert (story.third, story.third_gap) == (facts.field["Maurice"], 12)
    assert (story.opening, story.races_left, story.swept) == (True, 6, 2)


def test_the_gap_may_be_unknown() -> None:
    story = only(StandingsNow, found(Standing(order={1: "Klein", 2: "Latorre"})))

    assert (story.leader.key, story.rival, story.gap) == ("Klein", None, None)


def test_what_moved_is_told_as_a_move() -> None:
    facts = found(Standing(totals=TOTALS), before=Standing(leader="Klein"))

    assert told(StandingsNow, facts) == []


def test_a_tie_has_no_leader() -> None:
    assert told(StandingsNow, found(Standing(totals=LEVEL))) == []


def test_who_leads_by_the_count_of_wins_is_level_all_the_same() -> None:
    assert told(StandingsNow, found(Standing(leader="Klein", totals=LEVEL))) == []


def test_an_unknown_standing_or_a_champion() -> None:
    champion = Standing(totals=TOTALS, champion="Klein")

    for after in (None, champion):
        assert told(StandingsNow, found(after)) == []


def test_after_the_last_round_it_is_a_title() -> None:
    assert told(StandingsNow, found(Standing(totals=TOTALS), rounds=1)) == []


def test_how_far_the_third_is_behind_the_second_and_when_it_goes_on() -> None:
    story = only(StandingsNow, found(Standing(totals=TOTALS)))
    level = only(StandingsNow, found(Standing(totals=TOTALS | {"Maurice": 25})))

    assert (story.between, level.between) == (7, None)
    assert story.dates is not None
    assert story.dates[0].isoformat() == "2021-04-16"


def test_a_race_that_is_not_told_of_may_have_had_another_winner() -> None:
    run = race("Klein", "Latorre")
    standings = {"after": Standing(totals=TOTALS)}
    facts = facts_of(run, run, past=(), season=season_of(races=3), standings=standings)

    assert only(StandingsNow, facts).swept is None


def test_the_first_round_of_a_calendar_with_gaps_need_not_be_the_first() -> None:
    run = race("Klein", "Latorre")
    season = season_of(calendar_complete=False)
    standings = {"after": Standing(totals=TOTALS)}
    facts = facts_of(run, run, past=(), season=season, standings=standings)
    story = only(StandingsNow, facts)

    assert (story.opening, story.dates) == (False, None)
