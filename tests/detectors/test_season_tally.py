from __future__ import annotations

from dataclasses import replace

from generator.detectors.season_tally import SeasonTally
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, season_of, told

CROWNED = leading("Klein", champion="Klein")
PAST = [[race("Klein"), race("Latorre")]]
LAST = season_of(rounds=2)


def test_how_many_races_the_champion_has_won() -> None:
    facts = facts_of(
        race("Klein"),
        race("Klein"),
        past=PAST,
        season=LAST,
        standings={"after": CROWNED},
    )
    story = only(SeasonTally, facts)

    assert (story.champion.key, story.wins, story.races) == ("Klein", 3, 4)


def test_one_win_is_no_tally() -> None:
    facts = facts_of(
        race("Latorre"),
        race("Latorre"),
        past=PAST,
        season=LAST,
        standings={"after": CROWNED},
    )

    assert told(SeasonTally, facts) == []


def test_an_unknown_winner_leaves_it_open() -> None:
    standings = {"after": CROWNED}
    facts = facts_of(race("Klein"), past=PAST, season=LAST, standings=standings)

    assert told(SeasonTally, facts) == []


def test_before_the_last_round_the_count_may_still_change() -> None:
    races = (race("Klein"), race("Klein"))
    standings = {"after": CROWNED}

    assert told(SeasonTally, facts_of(*races, past=PAST, standings=standings)) == []


def test_a_title_settled_before_is_told_again_at_the_end() -> None:
    races = (race("Klein"), race("Klein"))
    standings = {"before": CROWNED, "after": CROWNED}
    facts = facts_of(*races, past=PAST, standings=standings, season=LAST)
    story = only(SeasonTally, facts)

    assert (story.wins, story.already) == (3, True)


def test_nobody_is_champion_yet() -> None:
    races = (race("Klein"), race("Klein"))

    assert told(SeasonTally, facts_of(*races, past=PAST, season=LAST)) == []


def test_a_champion_who_won_less_than_the_second_is_not_counted_so() -> None:
    second = replace(CROWNED, gaps={"Latorre": 1})
    past = [[race("Latorre"), race("Latorre")], [race("Latorre"), race("Klein")]]
    last = facts_of(
        race("Klein"),
        race("Maurice"),
        past=past,
        season=season_of(rounds=3),
        standings={"after": second},
    )

    assert told(SeasonTally, last) == []
