from __future__ import annotations

from generator.checks.country import check
from tests.builders import entry, season
from tests.checks.tools import findings, places


def test_a_country_in_words_is_found() -> None:
    found = findings(check, season=season([entry("Klein", nationality="France")]))

    assert places(found) == ["season: entries.Klein.nationality"]


def test_codes_and_unknown_countries_are_right() -> None:
    sound = season([entry("Klein", nationality="FR"), entry("Latorre")])

    assert findings(check, season=sound) == []
