from __future__ import annotations

from generator.detectors.podium_at_stake import PodiumAtStake
from generator.results.meeting import Standing
from generator.results.season import Honour
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, leading, season_of, told


def found(before: Standing) -> list[PodiumAtStake]:
    return told(PodiumAtStake, facts_of(race("Klein"), standings={"before": before}))


def test_third_against_fourth() -> None:
    (story,) = found(Standing(order={3: "Latorre", 4: "Maurice"}))

    assert (story.third.key, story.fourth.key) == ("Latorre", "Maurice")
    assert story.gap is None


def test_the_points_between_them() -> None:
    gaps = {"Latorre": 30, "Maurice": 37}
    (story,) = found(leading("Klein", order={3: "Latorre", 4: "Maurice"}, gaps=gaps))

    assert story.gap == 7


def test_one_of_them_unknown() -> None:
    assert found(Standing(order={3: "Latorre"})) == []
    assert found(Standing(order={4: "Maurice"})) == []


def test_no_standing_at_all() -> None:
    assert told(PodiumAtStake, facts_of(race("Klein"))) == []


def test_a_gap_too_large_for_a_fight() -> None:
    def behind(gap: int) -> Standing:
        gaps = {"Latorre": 30, "Maurice": 30 + gap}
        return leading("Klein", order={3: "Latorre", 4: "Maurice"}, gaps=gaps)

    assert len(found(behind(20))) == 1
    assert found(behind(21)) == []


def test_a_reigning_champion_who_can_still_win() -> None:
    honour = Honour(title="Overall", times=1, reigning=True)
    season = season_of(
        entries=entries([entry("Latorre", honours=(honour,)), "Klein", "Maurice"])
    )
    before = leading(
        "Klein",
        order={3: "Latorre", 4: "Maurice"},
        gaps={"Latorre": 14, "Maurice": 30},
        contenders=("Klein", "Latorre"),
    )
    facts = facts_of(race("Klein"), season=season, standings={"before": before})
    (story,) = told(PodiumAtStake, facts)

    assert (story.hopeful, story.reigning, story.behind) == (True, True, 14)
