from __future__ import annotations

from datetime import date

from generator.checks.unknown_circuit import check
from tests.builders import round_, season
from tests.checks.tools import findings


def test_a_round_at_an_undescribed_circuit_is_found() -> None:
    calendar = (round_("monza-2021", "monzza", date(2021, 7, 9)),)

    (found,) = findings(check, season=season(calendar=calendar))

    assert str(found.at) == "season: calendar.0.circuit"
    assert found.remedy == "correct it (did you mean monza?)"


def test_described_circuits_are_known() -> None:
    assert findings(check) == []
