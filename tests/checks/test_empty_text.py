from __future__ import annotations

from generator.checks.empty_text import check
from tests.builders import entry, meeting, season
from tests.checks.tools import findings, places


def test_a_blank_name_is_found() -> None:
    found = findings(check, season=season([entry("Klein", team=" ")]))

    assert places(found) == ["season: entries.Klein.team"]


def test_a_blank_source_is_right() -> None:
    assert findings(check, meeting(source="")) == []
