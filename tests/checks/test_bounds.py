from __future__ import annotations

from generator.checks.bounds import check
from generator.results.meeting import Race, Within
from tests.builders import meeting, race
from tests.checks.tools import findings


def test_a_position_beyond_its_bound_is_found() -> None:
    bound = Within(driver="Boullery", top=3, category="Pro-Am")
    faulty = Race(by_class={"Pro-Am": {5: "Boullery"}}, within=(bound,))

    (found,) = findings(check, meeting(races=(faulty,)))

    assert str(found.at) == "monza-2021: races.0.within.0.top"
    assert found.what == "Boullery is in the top 3 here, and number 5 there"


def test_an_overall_position_beyond_its_bound_is_found() -> None:
    faulty = race("Klein", "Latorre", within=(Within(driver="Latorre", top=1),))

    assert len(findings(check, meeting(races=(faulty,)))) == 1


def test_a_position_within_its_bound_or_unknown_is_right() -> None:
    bounds = (Within(driver="Klein", top=1), Within(driver="Maurice", top=1))

    assert findings(check, meeting(races=(race("Klein", within=bounds),))) == []
