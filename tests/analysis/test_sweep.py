from __future__ import annotations

from generator.analysis.sweep import every_winner, mate_overall, sweep
from generator.evidence import value_of
from generator.facts import Facts
from generator.results.meeting import Race
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, season_of

K, L = race("Klein"), race("Latorre")


def swept(facts: Facts) -> object:
    driver = value_of(sweep(facts.races, facts.overall))
    return driver.key if driver else None


def test_who_won_every_race() -> None:
    facts = facts_of(K, K)

    assert [one.value.key for one in every_winner(facts.races, facts.overall)] == [
        "Klein",
        "Klein",
    ]
    assert swept(facts) == "Klein"
    assert sweep(facts.races, facts.overall) == sweep(facts.races, "Overall")


def test_a_race_of_which_nothing_is_known_may_have_had_another_winner() -> None:
    three = season_of(races=3)

    assert every_winner(facts_of(K, K, season=three).races, "Overall") == ()
    assert swept(facts_of(K, K, season=three)) is None
    assert swept(facts_of(K, Race())) is None
    assert every_winner((), "Overall") == ()


def test_the_only_race_is_swept_by_nobody() -> None:
    assert swept(facts_of(K, season=season_of(races=1))) is None


def test_two_winners() -> None:
    assert swept(facts_of(K, L)) is None
    assert len(every_winner(facts_of(K, L).races, "Overall")) == 2


def test_a_team_mate_won_overall_and_nobody_is_his_own() -> None:
    people = [entry("Klein", team="CLRT"), entry("Maurice", team="CLRT")]
    facts = facts_of(K, K, season=season_of(entries=entries(people)))
    klein, maurice = facts.field["Klein"], facts.field["Maurice"]

    assert value_of(mate_overall(facts.races, maurice)) == klein
    assert value_of(mate_overall(facts.races, klein)) is None
    assert value_of(mate_overall(facts.races, None)) is None
