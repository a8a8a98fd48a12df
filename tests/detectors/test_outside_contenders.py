from __future__ import annotations

from dataclasses import replace

from generator.detectors.outside_contenders import OutsideContenders
from generator.results.meeting import Race, Standing
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, leading, only, season_of, told

BEFORE = leading(
    "Klein", gaps={"Boccolacci": 5}, contenders=("Klein", "Boccolacci", "Latorre")
)


def found(before: Standing, *races: Race) -> list[OutsideContenders]:
    return told(OutsideContenders, facts_of(*races, standings={"before": before}))


def test_others_than_the_two_leaders() -> None:
    (story,) = found(BEFORE)

    assert [one.key for one in story.drivers] == ["Latorre"]
    assert (story.leader.key, story.rival.key) == ("Klein", "Boccolacci")
    assert (story.team_mates, story.respective) == (True, False)


def test_a_team_mate_of_each() -> None:
    ghiretti = entry("Ghiretti", team="Martinet by Alméras")
    season = season_of(entries=entries(["Klein", "Latorre", "Boccolacci", ghiretti]))
    before = replace(BEFORE, contenders=("Ghiretti", "Latorre"))
    story = only(
        OutsideContenders, facts_of(season=season, standings={"before": before})
    )

    assert [one.key for one in story.drivers] == ["Latorre", "Ghiretti"]
    assert story.respective


def test_the_two_leaders_are_no_outsiders() -> None:
    assert found(replace(BEFORE, contenders=("Klein", "Boccolacci"))) == []


def test_without_a_rival_or_a_leader_nobody_is_outside() -> None:
    assert found(replace(BEFORE, gaps={})) == []
    assert found(Standing(contenders=BEFORE.contenders)) == []


def test_a_report_has_raced() -> None:
    assert found(BEFORE, race("Klein")) == []
