from __future__ import annotations

from typing import Any

from generator.checks.unknown_storyline import check
from generator.finding import Finding
from generator.results.editorial import Editorial
from tests.builders import meeting
from tests.checks.tools import findings, places


def found(**editorial: Any) -> list[Finding]:  # noqa: ANN401  fields of Editorial
    return findings(check, meeting(editorial=Editorial(**editorial)))


def test_a_misspelt_pin_is_found_and_the_nearest_offered() -> None:
    (one,) = found(pin=("win", "steak"))

    assert str(one.at) == "monza-2021: editorial.pin.1"
    assert one.what == 'there is no storyline "steak"'
    assert one.remedy == "correct it (did you mean streak?)"


def test_a_ban_like_nothing_is_found() -> None:
    (one,) = found(ban=("xyzzy, race 1",))

    assert one.what == 'there is no storyline "xyzzy"'
    assert "genrelease plan" in one.remedy


def test_pinned_and_banned_is_found() -> None:
    assert places(found(pin=("win",), ban=("win",))) == ["monza-2021: editorial.ban.0"]


def test_one_of_a_kind_is_named_by_all_that_tells_it_apart() -> None:
    assert found(pin=("win, race 1, Klein",), ban=("win, race 2, Klein",)) == []
