from __future__ import annotations

from generator.detectors.spoilers import Spoilers
from generator.results.meeting import Race
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, leading, only, season_of, told

NEW = entry("Lapierre", first_with_team=True)
SEASON = season_of(entries=entries(["Klein", "Latorre", "Maurice", NEW]))
PAST = [[race("Klein"), race("Klein")], [race("Klein"), race("Latorre")]]


def found(*names: str, past: list[list[Race]]) -> list[Spoilers]:
    watch = {"Overall": names}
    return told(Spoilers, facts_of(season=SEASON, past=past, watch=watch))


def test_the_outsiders_and_what_is_known_of_them() -> None:
    (story,) = found("Latorre", "Lapierre", "Klein", "Maurice", past=PAST)

    assert story.winless is not None
    assert story.winner is not None
    assert story.breaker is not None
    assert story.victim is not None
    assert (story.winless.key, story.breaker.key) == ("Lapierre", "Latorre")
    assert (story.victim.key, story.streak) == ("Klein", 3)
    assert story.where is not None
    assert story.where.number == 2
    assert (story.winner.key, story.wins) == ("Klein", 3)
    assert [one.key for one in story.others] == ["Maurice"]


def test_an_unknown_race_leaves_wins_open() -> None:
    (story,) = found("Lapierre", "Klein", past=[[race("Klein")]])

    assert (story.winless, story.winner, story.wins) == (None, None, None)
    assert len(story.others) == 2


def test_two_wins_are_no_row_to_end() -> None:
    (story,) = found(
        "Latorre", past=[[race("Klein"), race("Klein")], [race("Latorre")] * 2]
    )

    assert story.breaker is None
    assert story.wins == 2


def test_nobody_is_named() -> None:
    assert told(Spoilers, facts_of(season=SEASON)) == []


def test_a_report_has_raced() -> None:
    facts = facts_of(race("Klein"), season=SEASON, watch={"Overall": ("Maurice",)})

    assert told(Spoilers, facts) == []


def test_a_contender_is_no_outsider() -> None:
    facts = facts_of(
        season=SEASON,
        watch={"Overall": ("Klein", "Latorre", "Maurice", "Lapierre")},
        standings={
            "before": leading("Klein", gaps={"Latorre": 9}, contenders=("Maurice",))
        },
    )
    story = only(Spoilers, facts)

    assert [one.key for one in story.outsiders] == ["Lapierre"]
    assert story.duel


def test_none_but_contenders_are_named() -> None:
    facts = facts_of(
        season=SEASON,
        watch={"Overall": ("Latorre",)},
        standings={"before": leading("Klein", gaps={"Latorre": 9})},
    )

    assert told(Spoilers, facts) == []
