from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from generator.analysis.first_leader import told_with_the_pass
from generator.detectors.lead_change import LeadChange
from generator.detectors.pole_lost import PoleLost
from generator.detectors.start import StartOfRace
from generator.results.events import Event
from tests.builders import race
from tests.detectors.events import leads, passes, start
from tests.detectors.facts import facts_of, told

TAKEN = leads("Latorre", "Klein", how="pass", lap=6)


def facts(*events: Event, **more: Any) -> Any:  # noqa: ANN401  fields of Race; Facts
    given = {"grid": {1: "Klein", 2: "Latorre"}, **more}
    return facts_of(race("Latorre", events=events, **given))


def test_the_pass_tells_the_start_of_the_poleman() -> None:
    told_once = facts(start("Klein"), TAKEN)
    (run,) = told_once.races

    assert len(told_with_the_pass(run, 1)) == 2
    assert told(StartOfRace, told_once) == []
    assert told(LeadChange, told_once) == []


@pytest.mark.parametrize(
    ("events", "more"),
    [
        ((start("Klein"), passes("Maurice", "Latorre", 2), TAKEN), {}),
        ((start("Latorre"), leads("Klein", "Latorre", how="pass", lap=6)), {}),
        ((start("Klein"), leads("Latorre", "Klein", how="restart", lap=6)), {}),
        ((start("Klein"), leads("Latorre", "Klein", how="pass")), {}),
        ((start("Klein"), TAKEN, leads("Klein", "Latorre", how="pass", lap=8)), {}),
        ((start("Klein"), TAKEN), {"grid": {}}),
        ((start("Klein"), TAKEN), {"laps": 10}),
        ((start("Klein"), TAKEN), {"lead_history": {1: "Klein", 2: "Maurice"}}),
        ((start("Klein"), TAKEN), {"front_row_gap": Decimal("0.012")}),
    ],
)
def test_otherwise_the_start_is_told(
    events: tuple[Event, ...], more: dict[str, Any]
) -> None:
    apart = facts(*events, **more)

    assert len(told(StartOfRace, apart)) == 1
    assert told(PoleLost, apart) == []


def test_an_event_that_is_no_pass_tells_nothing() -> None:
    (run,) = facts(start("Klein"), TAKEN).races

    assert told_with_the_pass(run, 0) == told_with_the_pass(run, 2) == ()
