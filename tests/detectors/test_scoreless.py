from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.detectors.scoreless import ScorelessRaces
from generator.results.meeting import Race, Scoreless, Standings
from tests.builders import race
from tests.detectors.facts import facts_after, leading, only, season_of, told

KLEIN = leading("Klein", gaps={"Latorre": 5})


def found(*lost: Scoreless, **given: Any) -> list[ScorelessRaces]:  # noqa: ANN401  what facts_after takes
    given = {"standings": Standings(before={"Overall": KLEIN}), **given}
    won = (race("Latorre"), race("Latorre"))
    return told(ScorelessRaces, facts_after({"scoreless": lost, "races": won}, **given))


def test_a_race_without_points_explains_a_gap() -> None:
    (story,) = found(Scoreless(driver="Klein", race=2, title="Overall"))

    assert (story.driver.key, story.rival.key, story.leads) == (
        "Klein",
        "Latorre",
        True,
    )
    assert [venue.number for venue in story.at] == [1]
    assert (story.races, story.last_race) == (1, 2)
    assert story.rival_double


def test_two_at_one_meeting_name_it_once() -> None:
    (story,) = found(
        Scoreless(driver="Latorre", race=1, title="Overall"),
        Scoreless(driver="Latorre", race=2, title="Overall"),
    )

    assert (len(story.at), story.races, story.last_race) == (1, 2, None)
    assert not story.leads


def test_wins_are_told_where_the_duel_cannot_compare_them() -> None:
    lost = Scoreless(driver="Klein", race=2, title="Overall")
    open_race = Race(not_won={"Overall": ("Klein",)})
    earlier = {"scoreless": (lost,), "races": (race("Klein"), open_race)}
    facts = facts_after(earlier, standings=Standings(before={"Overall": KLEIN}))

    assert only(ScorelessRaces, facts).wins == 1
    assert found(lost)[0].wins is None


def test_somebody_outside_the_duel_is_not_told_of() -> None:
    assert found(Scoreless(driver="Maurice", race=1, title="Overall")) == []


def test_nor_is_another_title() -> None:
    assert found(Scoreless(driver="Klein", race=1, title="Am")) == []


def test_a_race_of_three_that_is_unknown_is_no_double() -> None:
    lost = Scoreless(driver="Klein", title="Overall")
    (story,) = found(lost, season=season_of(races=3))

    assert (story.rival_double, story.last_race, story.wins) == (False, None, None)


def test_a_title_that_is_settled_has_no_gap_to_explain() -> None:
    settled = replace(KLEIN, champion="Klein")
    lost = Scoreless(driver="Klein", race=2, title="Overall")

    assert found(lost, standings=Standings(before={"Overall": settled})) == []


def test_nobody_has_failed_to_score() -> None:
    assert found() == []


def test_a_leader_who_is_a_race_ahead_has_lost_nothing_by_it() -> None:
    lost = Scoreless(driver="Klein", race=2, title="Overall")

    def ahead(gap: int) -> Standings:
        return Standings(before={"Overall": leading("Klein", gaps={"Latorre": gap})})

    assert len(found(lost, standings=ahead(25))) == 1
    assert found(lost, standings=ahead(26)) == []
