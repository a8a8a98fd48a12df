from __future__ import annotations

from generator.detectors.title_won import TitleWon
from generator.results.meeting import Race, Standing
from generator.results.season import Honour, SeasonFile
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, leading, season_of, told


def season_with(*honours: Honour, rounds: int = 2) -> SeasonFile:
    """Give a season of which the meeting is the last round, if it has no more."""
    driver = entry("Klein", honours=honours, age=24, nationality="FR")
    return season_of(rounds, entries=entries([driver, "Latorre", "Maurice"]))


def found(
    after: Standing, *races: Race, season: SeasonFile | None = None, **before: Standing
) -> list[TitleWon]:
    standings = {"after": after, **before}
    facts = facts_of(*races, season=season or season_with(), standings=standings)
    return told(TitleWon, facts)


def test_a_champion_and_by_how_much() -> None:
    (story,) = found(
        leading("Klein", gaps={"Latorre": 24}, champion="Klein", after_race=2)
    )

    assert story.runner_up is not None
    assert (story.champion.key, story.runner_up.key) == ("Klein", "Latorre")
    assert (story.margin, story.title, story.early) == (24, None, False)
    assert (story.age, story.country) == (24, "FR")


def test_a_lead_with_rounds_to_come_is_no_margin_of_the_title() -> None:
    crowned = leading("Klein", gaps={"Latorre": 88}, champion="Klein")
    (story,) = found(crowned, season=season_with(rounds=4))

    assert story.runner_up is not None
    assert story.margin is None


def test_a_title_decided_by_one_point_of_the_totals() -> None:
    totals = {"Klein": 222, "Latorre": 221}
    (story,) = found(Standing(champion="Klein", totals=totals))

    assert story.margin == 1


def test_a_title_won_level_on_points() -> None:
    totals = {"Klein": 222, "Latorre": 222, "Maurice": 90}
    (story,) = found(leading("Klein", champion="Klein", totals=totals))

    assert story.runner_up is not None
    assert (story.runner_up.key, story.margin) == ("Latorre", 0)


def test_a_first_title_and_a_third_in_a_row() -> None:
    crowned = leading("Klein", champion="Klein")
    never = Honour(title="Overall", times=0)
    twice = Honour(title="Overall", times=2, in_a_row=2, reigning=True)
    (first,) = found(crowned, season=season_with(never))
    (third,) = found(crowned, season=season_with(twice))
    (unknown,) = found(crowned)

    assert (first.first, first.times, first.again) == (True, 1, False)
    assert (third.times, third.in_a_row, third.again) == (3, 3, True)
    assert (unknown.first, unknown.times, unknown.in_a_row) == (False, None, None)


def test_settled_early_by_a_win() -> None:
    crowned = leading("Klein", champion="Klein", after_race=1)
    four = season_with(rounds=4)
    (story,) = found(crowned, race("Klein"), race("Latorre"), season=four)

    assert (story.early, story.to_spare, story.sealed_by_win) == (True, 5, True)


def test_from_behind() -> None:
    crowned = leading("Klein", champion="Klein")

    assert found(crowned, before=leading("Latorre"))[0].from_behind
    assert not found(crowned, before=leading("Klein"))[0].from_behind
    assert not found(crowned)[0].from_behind


def test_a_title_settled_before_is_not_won_again() -> None:
    crowned = leading("Klein", champion="Klein")

    assert found(crowned, before=crowned) == []


def test_a_leader_is_no_champion() -> None:
    assert found(leading("Klein", gaps={"Latorre": 90})) == []


def test_the_overall_title_is_told_after_the_races_a_class_in_its_race() -> None:
    early = leading("Klein", champion="Klein", after_race=1)
    facts = facts_of(
        race("Klein"),
        race("Latorre"),
        season=season_with(),
        standings={"after": {"Overall": early, "Am": early}},
    )

    assert [(one.title, one.race) for one in told(TitleWon, facts)] == [
        (None, None),
        ("Am", 1),
    ]


def test_of_two_who_are_level_neither_is_the_runner_up() -> None:
    totals = {"Klein": 40, "Latorre": 28, "Maurice": 28}
    (level,) = found(Standing(totals=totals, champion="Klein"))
    (ranked,) = found(Standing(totals=totals, champion="Klein", order={2: "Maurice"}))

    assert (level.runner_up, level.margin) == (None, None)
    assert ranked.runner_up is not None
    assert (ranked.runner_up.key, ranked.margin) == ("Maurice", 12)
