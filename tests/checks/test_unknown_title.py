from __future__ import annotations

from generator.checks.unknown_title import check
from generator.results.season import Honour
from tests.builders import entry, meeting, race, season
from tests.checks.tools import findings, places


def test_a_misspelt_class_is_found_and_the_nearest_offered() -> None:
    (found,) = findings(
        check, meeting(races=(race(by_class={"ProAm": {1: "Boullery"}}),))
    )

    assert str(found.at) == "monza-2021: races.0.by_class.ProAm"
    assert found.remedy == "correct it (did you mean Pro-Am?)"


def test_an_honour_of_an_unknown_title_is_found() -> None:
    honoured = entry("Klein", honours=(Honour(title="Gold"),))

    found = findings(check, season=season(drivers=[honoured]))

    assert places(found) == ["season: entries.Klein.honours.0.title"]


def test_the_titles_of_the_season_are_known() -> None:
    assert findings(check, meeting(races=(race(by_class={"Am": {}}),))) == []
