from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from generator.detectors.lights_to_flag import LightsToFlag
from generator.detectors.pole_to_flag import PoleToFlag
from generator.detectors.start import StartOfRace
from generator.facts import Facts
from tests.builders import race
from tests.detectors.events import passes, start
from tests.detectors.facts import facts_of, only, told

LED = {"grid": {1: "Klein"}, "led_throughout": "Klein", "events": (start("Klein"),)}


def facts(**more: Any) -> Facts:  # noqa: ANN401  fields of Race
    return facts_of(race("Klein", "Latorre", **{**LED, **more}))


@pytest.mark.parametrize("events", [(), (start("Klein"),)])
def test_start_and_lead_are_told_with_the_win(events: tuple[Any, ...]) -> None:
    whole = facts(events=events)

    assert only(PoleToFlag, whole).winner.key == "Klein"
    assert told(StartOfRace, whole) == []
    assert told(LightsToFlag, whole) == []


@pytest.mark.parametrize(
    "more",
    [
        {"grid": {1: "Latorre"}},
        {"grid": {}},
        {"led_throughout": None},
        {"front_row_gap": Decimal("0.019")},
        {"events": (start("Klein"), passes("Maurice", "Latorre", 2))},
    ],
)
def test_otherwise_they_are_told_apart(more: dict[str, Any]) -> None:
    assert told(PoleToFlag, facts(**more)) == []
