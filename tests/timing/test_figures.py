from __future__ import annotations

from decimal import Decimal

import pytest

from generator.timing.figures import count, laps_behind, printed, seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("51.729", "51.729"),
        ("1:51.266", "111.266"),
        ("1'51.266", "111.266"),
        ("+1:04.607", "64.607"),
        ("1:28:29.019", "5309.019"),
        ("52,1", "52.1"),
        ("+0.000", "0.000"),
        ("15:58:26.323", "57506.323"),
    ],
)
def test_durations(text: str, expected: str) -> None:
    assert seconds(text) == Decimal(expected)


@pytest.mark.parametrize("text", ["", "-", "1 Lap", "DNF", "1:2:3:4", "+"])
def test_what_is_no_duration(text: str) -> None:
    assert seconds(text) is None


@pytest.mark.parametrize(
    ("text", "laps"),
    [("1 Lap", 1), ("15 Laps", 15), ("1 Laps", 1), ("+3 Tours", 3), ("1.234", None)],
)
def test_gaps_in_laps(text: str, laps: int | None) -> None:
    assert laps_behind(text) == laps


def test_whole_numbers_of_spreadsheets() -> None:
    assert (count("1.0"), count(" 17 "), count("1.5"), count("")) == (1, 17, None, None)


@pytest.mark.parametrize(
    "text", ["51.729", "1:51.266", "1:28:29.019", "9.5", "1:00.000"]
)
def test_printed_as_it_was_read(text: str) -> None:
    time = seconds(text)

    assert time is not None
    assert printed(time) == text
