from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.detectors.title_duel import TitleDuel
from generator.results.meeting import Race, Standing, Standings
from generator.results.season import Points
from tests.builders import entry, race
from tests.detectors.facts import facts_after, facts_of, leading, only, season_of, told

BEFORE = leading("Klein", gaps={"Latorre": 12, "Maurice": 30})


def found(before: Standing, *races: Race, **given: Any) -> list[TitleDuel]:  # noqa: ANN401  what facts_of takes
    return told(TitleDuel, facts_of(*races, standings={"before": before}, **given))


def test_the_leader_and_the_nearest_rival() -> None:
    (story,) = found(BEFORE)

    assert (story.leader.key, story.rival.key, story.gap) == ("Klein", "Latorre", 12)
    assert (story.tight, story.finale) == (False, False)
    assert (story.leader_wins, story.level_on_wins) == (None, False)


def test_wins_are_told_where_all_are_known() -> None:
    (story,) = found(BEFORE, past=[[race("Klein"), race("Latorre")]])

    assert (story.leader_wins, story.rival_wins) == (1, 1)
    assert story.level_on_wins


def test_one_of_them_comes_from_a_double() -> None:
    (rival,) = found(BEFORE, past=[[race("Latorre"), race("Latorre")]])
    (leader,) = found(BEFORE, past=[[race("Klein"), race("Klein")]])

    assert (rival.in_form, rival.leader_in_form) == (True, False)
    assert (leader.in_form, leader.leader_in_form) == (False, True)
    assert (rival.swept, leader.swept) == (2, 2)
    assert rival.poles is None


def test_a_double_from_pole() -> None:
    won = race("Latorre", grid={1: "Latorre"})
    (story,) = found(BEFORE, past=[[won, won]])
    (other,) = found(BEFORE, past=[[won, race("Latorre", grid={1: "Klein"})]])

    assert (story.poles, other.poles) == (True, False)


def test_two_of_three_races_are_no_clean_sweep() -> None:
    past = [[race("Latorre"), race("Latorre")]]
    (story,) = found(BEFORE, past=past, season=season_of(races=3))

    assert not story.in_form
    assert story.swept is None


def test_places_do_where_points_are_unknown() -> None:
    (story,) = found(Standing(order={1: "Klein", 2: "Latorre"}), race("Klein"))

    assert (story.rival.key, story.gap) == ("Latorre", None)


def test_a_leader_by_the_count_of_wins_and_the_one_level_on_points() -> None:
    totals = {"Klein": 40, "Latorre": 40, "Maurice": 35}
    (story,) = found(leading("Klein", totals=totals))

    assert (story.rival.key, story.gap) == ("Latorre", 0)


def test_the_leader_is_not_a_rival() -> None:
    (story,) = found(leading("Klein", gaps={"Klein": 0, "Latorre": 5}))

    assert (story.rival.key, story.tight) == ("Latorre", True)


def test_level_on_points_nobody_leads() -> None:
    assert found(Standing(totals={"Klein": 40, "Latorre": 40})) == []


def test_a_leader_alone_or_a_champion() -> None:
    assert found(leading("Klein")) == found(replace(BEFORE, champion="Klein")) == []


def test_the_standing_after_the_last_meeting_is_that_before_this_one() -> None:
    facts = facts_after({"standings": Standings(after={"Overall": BEFORE})})

    assert only(TitleDuel, facts).gap == 12


def test_somebody_entered_for_the_last_meeting_alone_may_be_the_rival() -> None:
    after = leading("Klein", gaps={"Loeul": 3})
    earlier = {
        "entries": {"Loeul": entry("Loeul")},
        "standings": Standings(after={"Overall": after}),
    }

    assert only(TitleDuel, facts_after(earlier)).rival.key == "Loeul"


def test_a_win_is_weighed_against_the_gap_where_the_scale_is_stated() -> None:
    def victory(first: int, status: str = "stated") -> int | None:
        points = Points(positions=(first, 10), status=status)  # type: ignore[arg-type]
        (story,) = found(BEFORE, season=season_of(points=points))
        return story.victory

    assert victory(25) == 25
    assert victory(12) is None
    assert victory(25, "inferred") is None


def test_who_won_the_last_race() -> None:
    (story,) = found(BEFORE, past=[[race("Maurice"), race("Latorre")]])
    (leader,) = found(BEFORE, past=[[race("Latorre"), race("Klein")]])
    (neither,) = found(BEFORE, past=[[race("Klein"), race("Maurice")]])
    (unknown,) = found(BEFORE)

    assert (story.leader_won_last, story.rival_won_last) == (False, True)
    assert (leader.leader_won_last, leader.rival_won_last) == (True, False)
    assert (neither.leader_won_last, neither.rival_won_last) == (False, False)
    assert (unknown.leader_won_last, unknown.rival_won_last) == (False, False)
