from __future__ import annotations

from generator.checks.entry_class import check
from tests.builders import entry, meeting, season
from tests.checks.tools import findings


def test_a_rookie_by_class_is_told_of_the_field() -> None:
    rookie = entry("Paque", category="Rookie")

    (found,) = findings(check, season=season(drivers=[rookie]))

    assert str(found.at) == "season: entries.Paque.category"
    assert found.remedy == "write rookie: true"


def test_a_guest_entered_overall_is_found_in_the_meeting() -> None:
    guest = {"Xu": entry("Xu", category="Overall")}

    (found,) = findings(check, meeting(entries=guest))

    assert str(found.at) == "monza-2021: entries.Xu.category"
    assert found.remedy == "leave it out"


def test_entries_of_a_class_or_of_none_are_right() -> None:
    assert findings(check) == []
