from __future__ import annotations

from generator.checks.guest_points import check
from generator.results.meeting import Standing
from tests.builders import entry, meeting, race, standings
from tests.checks.tools import findings, places

GUESTS = {"Xu": entry("Xu", guest=True)}


def test_a_guest_in_a_standing_is_found() -> None:
    after = standings(after=Standing(totals={"Xu": 4, "Klein": 3}))

    found = findings(check, meeting(entries=GUESTS, standings=after))

    assert places(found) == ["monza-2021: standings.after.Overall.totals.Xu"]


def test_a_guest_may_win_a_race() -> None:
    assert findings(check, meeting(entries=GUESTS, races=(race("Xu"),))) == []
