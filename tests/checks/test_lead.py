from __future__ import annotations

from generator.checks.lead import check
from generator.results.events import LeadChange, Start
from tests.builders import meeting, race
from tests.checks.tools import findings, places


def test_another_leader_beside_the_only_one_is_found() -> None:
    faulty = race(
        led_throughout="Klein",
        lead_history={1: "Latorre", 2: "Klein"},
        events=(
            Start(event="start", leader="Latorre"),
            LeadChange(event="lead_change", driver="Latorre"),
        ),
    )

    found = findings(check, meeting(races=(faulty,)))

    assert places(found) == [
        "monza-2021: races.0.lead_history.1",
        "monza-2021: races.0.events.0.leader",
        "monza-2021: races.0.events.1.driver",
    ]
    assert (
        found[1].what
        == "Latorre leads after the start, and Klein is to have led throughout"
    )


def test_the_only_leader_may_lead_from_the_start() -> None:
    sound = race(led_throughout="Klein", events=(Start(event="start", leader="Klein"),))

    assert findings(check, meeting(races=(sound,))) == []


def test_where_nobody_led_throughout_all_may_lead() -> None:
    sound = race(lead_history={1: "Latorre", 2: "Klein"})

    assert findings(check, meeting(races=(sound,))) == []
