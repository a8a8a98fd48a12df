from __future__ import annotations

from generator.checks.first_name import check
from tests.builders import entry, meeting, season
from tests.checks.tools import findings


def test_a_driver_without_a_first_name_is_found() -> None:
    (found,) = findings(check, season=season(drivers=[entry("Paque", first_name=None)]))

    assert str(found.at) == "season: entries.Paque"
    assert "first_name" in found.remedy


def test_a_guest_without_one_is_found_in_the_meeting() -> None:
    guest = {"Xu": entry("Xu", first_name=None)}

    (found,) = findings(check, meeting(entries=guest))

    assert str(found.at) == "monza-2021: entries.Xu"


def test_a_crew_needs_none() -> None:
    crew = entry("Garcia/Taylor", first_name=None, crew=True)

    assert findings(check, season=season(drivers=[crew])) == []
