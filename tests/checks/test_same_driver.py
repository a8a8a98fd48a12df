from __future__ import annotations

from generator.checks.same_driver import check
from generator.results.events import LeadChange, PullAway, Restart
from generator.results.meeting import Race, Standing
from tests.builders import meeting, standings
from tests.checks.tools import findings, places


def test_somebody_who_passes_or_leaves_behind_themselves_is_found() -> None:
    events = (
        LeadChange(event="lead_change", driver="Klein", over="Klein"),
        PullAway(event="pull_away", driver="Klein", chasers=("Klein",)),
    )

    assert places(findings(check, meeting(races=(Race(events=events),)))) == [
        "monza-2021: races.0.events.0.over",
        "monza-2021: races.0.events.1.chasers",
    ]


def test_somebody_with_a_gap_to_themselves_is_found() -> None:
    faulty = standings(after=Standing(apart={"Klein": {"Klein": 7}}))

    assert len(findings(check, meeting(standings=faulty))) == 1


def test_two_drivers_are_right() -> None:
    events = (
        LeadChange(event="lead_change", driver="Klein", over="Latorre"),
        LeadChange(event="lead_change", driver="Klein"),
        Restart(event="restart"),
    )

    assert findings(check, meeting(races=(Race(events=events),))) == []
