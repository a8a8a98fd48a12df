from __future__ import annotations

from generator.detectors.title_within_reach import TitleWithinReach
from generator.results.meeting import Race, Standing
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, told


def found(before: Standing, *races: Race) -> list[TitleWithinReach]:
    standings = {"before": {"Am": before}}
    return told(TitleWithinReach, facts_of(*races, standings=standings))


def test_the_leader_lacks_so_many_points() -> None:
    (story,) = found(leading("Maurice", points_to_title=1))

    assert (story.leader.key, story.points, story.title) == ("Maurice", 1, "Am")


def test_the_overall_title_has_no_name() -> None:
    before = leading("Klein", points_to_title=8)

    facts = facts_of(standings={"before": before})

    assert only(TitleWithinReach, facts).title is None


def test_nothing_lacks_or_nobody_knows_what() -> None:
    assert found(leading("Maurice", points_to_title=0)) == []
    assert found(leading("Maurice")) == []
    assert found(Standing(points_to_title=3)) == []


def test_a_champion_has_the_title() -> None:
    assert found(leading("Maurice", points_to_title=1, champion="Maurice")) == []


def test_a_report_has_raced() -> None:
    assert found(leading("Maurice", points_to_title=1), race("Klein")) == []


def test_it_follows_the_duel_whose_condition_it_is() -> None:
    (beside,) = found(leading("Maurice", points_to_title=1, gaps={"Latorre": 9}))
    (alone,) = found(leading("Maurice", points_to_title=1))

    assert (beside.alone, beside.moment) == (False, 4)
    assert alone.alone
