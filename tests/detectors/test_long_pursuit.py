from __future__ import annotations

from generator.detectors.long_pursuit import LongPursuit
from generator.results.meeting import Standing
from generator.results.season import Honour, SeasonFile
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, leading, season_of, told


def after_seasons(count: int | None, times: int | None = 0) -> SeasonFile:
    honours = (Honour(title="Overall", times=times),)
    driver = entry("Klein", honours=honours, seasons=count)
    return season_of(entries=entries([driver, "Latorre"]))


CROWNED = leading("Klein", champion="Klein")


def found(season: SeasonFile, **standings: Standing) -> list[LongPursuit]:
    return told(
        LongPursuit, facts_of(race("Klein"), season=season, standings=standings)
    )


def test_a_first_title_after_three_seasons() -> None:
    (story,) = found(after_seasons(3), after=CROWNED)

    assert (story.champion.key, story.seasons) == ("Klein", 3)


def test_a_first_attempt_is_no_pursuit() -> None:
    assert found(after_seasons(1), after=CROWNED) == []
    assert found(after_seasons(None), after=CROWNED) == []


def test_a_former_champion_has_won_it_before() -> None:
    assert found(after_seasons(3, times=1), after=CROWNED) == []
    assert found(after_seasons(3, times=None), after=CROWNED) == []


def test_a_title_settled_before_is_not_told_again() -> None:
    assert found(after_seasons(3), before=CROWNED, after=CROWNED) == []


def test_a_leader_is_not_yet_a_champion() -> None:
    assert found(after_seasons(3), after=leading("Klein")) == []
    assert found(after_seasons(3)) == []
