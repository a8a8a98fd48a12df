from __future__ import annotations

from dataclasses import replace

from generator.detectors.dethroned import Dethroned
from generator.results.meeting import Standing
from generator.results.season import Honour, SeasonFile
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, leading, season_of, told


def champion(times: int, in_a_row: int | None = None, **more: bool) -> SeasonFile:
    honour = Honour(title="Overall", times=times, in_a_row=in_a_row, **more)
    return season_of(
        entries=entries([entry("Evans", honours=(honour,)), "Klein", "Latorre"])
    )


BEFORE = leading("Klein", contenders=("Klein", "Latorre", "Evans"))
LEFT = Standing(contenders=("Klein", "Latorre"), contenders_complete=True)


def found(season: SeasonFile, **standings: Standing) -> list[Dethroned]:
    run = race("Klein", "Latorre", "Evans")
    return told(Dethroned, facts_of(run, season=season, standings=standings))


def test_the_reigning_champion_drops_out() -> None:
    season = champion(times=2, in_a_row=2, reigning=True)
    (story,) = found(season, before=BEFORE, between=LEFT)

    assert (story.driver.key, story.place) == ("Evans", 3)
    assert story.in_a_row == 3


def test_a_former_champion_is_not_dethroned() -> None:
    assert found(champion(times=2), before=BEFORE, between=LEFT) == []


def test_nor_is_a_champion_who_can_still_win() -> None:
    season = champion(times=1, reigning=True)
    still = Standing(contenders=("Klein", "Evans"), contenders_complete=True)

    assert found(season, before=BEFORE, between=still) == []


def test_a_list_that_may_lack_somebody_says_nothing() -> None:
    season = champion(times=1, reigning=True)
    partial = replace(LEFT, contenders_complete=False)

    assert found(season, before=BEFORE, between=partial) == []
    assert found(season, before=BEFORE) == []
