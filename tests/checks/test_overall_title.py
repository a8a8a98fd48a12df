from __future__ import annotations

from generator.checks.overall_title import check
from generator.results.season import Title
from tests.builders import season, text
from tests.checks.tools import findings


def test_a_season_without_an_overall_title_is_found() -> None:
    titles = {"Am": Title(name=text("Am"), kind="class")}

    (found,) = findings(check, season=season(titles=titles))

    assert str(found.at) == "season: titles"


def test_a_second_overall_title_is_found() -> None:
    titles = {key: Title(name=text(key), kind="overall") for key in ("A", "B")}

    (found,) = findings(check, season=season(titles=titles))

    assert str(found.at) == "season: titles.B.kind"


def test_one_overall_title_is_right() -> None:
    assert findings(check) == []
