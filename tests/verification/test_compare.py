"""Two texts of one meeting, claim by claim."""

from __future__ import annotations

import pytest

from generator.verification.compare import compare
from tests.verification.tools import release, report

CODES = ("fr", "en")
FRENCH = "Marvin Klein (CLRT) gagnait la course 1. 23 voitures roulaient à Monza."


def test_the_same_story_in_two_languages_has_no_difference() -> None:
    english = "Marvin Klein (CLRT) won race 1. A field of 23 cars met at Monza."

    assert compare(report(FRENCH), report(english, code="en")) == ()


def test_what_is_told_differently_stands_side_by_side() -> None:
    english = "Marvin Klein (CLRT) won race 1. A field of 24 cars met at Monza."

    (one,) = compare(report(FRENCH), report(english, code="en"))

    assert (one.what, one.said, one.other_said) == ("differs", "23 cars", "24 cars")


def test_what_one_lacks_is_named() -> None:
    english = "A field of 23 cars met at Monza."

    found = compare(report(FRENCH), report(english, code="en"))

    assert {one.what for one in found} == {"lacks"}
    assert "a driver called Marvin Klein" in {one.said for one in found}


def test_another_winner_is_told_differently() -> None:
    english = (
        "Florian Latorre (CLRT) won race 1. A field of 23 cars met Klein at Monza."
    )

    found = compare(report(FRENCH), report(english, code="en"))

    told = {(one.what, one.said, one.other_said) for one in found}
    assert ("differs", "Klein won", "Latorre won") in told


@pytest.mark.parametrize(
    "meeting", ["monza-2021", "portimao-2021", "le-castellet-2023"]
)
def test_our_own_pairs_agree(meeting: str) -> None:
    french, english = (report(release(meeting, code), meeting, code) for code in CODES)

    assert compare(french, english) == ()
