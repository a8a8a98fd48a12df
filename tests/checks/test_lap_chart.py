from __future__ import annotations

import pytest

from generator.checks.lap_chart import check
from generator.finding import Finding
from tests.builders import meeting, race
from tests.checks.tools import findings, places

CHART = {"Klein": "2 1 1", "Latorre": "1 2"}


def found_in(chart: dict[str, str], **leaders: str) -> list[Finding]:
    history = {int(lap.removeprefix("lap")): who for lap, who in leaders.items()}
    run = race("Klein", "Latorre", lap_chart=chart, lead_history=history)
    return findings(check, meeting(races=(run,)))


@pytest.mark.parametrize("text", ["2 x 1", "0 1", "2,1", "1.0 1", "-1", "²"])
def test_what_is_no_place_is_found(text: str) -> None:
    (found,) = found_in({"Klein": text})

    assert places([found]) == ["monza-2021: races.0.lap_chart.Klein"]
    assert text in found.what


def test_two_leaders_of_a_lap_are_found() -> None:
    (found,) = found_in({**CHART, "Boccolacci": "3 1"})

    assert found.what == "Boccolacci leads lap 2, and so does Klein"


def test_another_leader_by_the_lead_history_is_found() -> None:
    (found,) = found_in(CHART, lap1="Latorre", lap2="Latorre")

    assert found.what == "Klein leads lap 2, and Latorre by lead_history"


def test_a_sound_chart_is_right() -> None:
    assert found_in(CHART, lap1="Latorre", lap2="Klein", lap3="Klein") == []
    assert found_in({"Klein": "", "Latorre": " 1  1 "}) == []


def test_cars_laps_down_may_share_a_place() -> None:
    assert found_in({**CHART, "Boccolacci": "3 3", "Boullery": "4 3"}) == []
