from __future__ import annotations

import pytest

from generator.sentences.aside import MARK, fill, fits, unfilled


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"Klein won at Imola{MARK}", "Klein won at Imola, the third round"),
        (f"at Imola{MARK} Klein won", "at Imola, the third round, Klein won"),
        (f"at Imola{MARK}, Klein won", "at Imola, the third round, Klein won"),
        (
            f"a win at Imola{MARK}: his first",
            "a win at Imola, the third round: his first",
        ),
    ],
)
def test_a_comma_closes_it_where_none_stands_yet(text: str, said: str) -> None:
    assert fill(text, "the third round") == said


def test_a_long_one_stands_at_the_end_only() -> None:
    long = "where twenty cars contested the third of the six rounds of the season"

    assert fits(f"Klein won at Imola{MARK}", long)
    assert not fits(f"at Imola{MARK}, Klein won", long)
    assert fits(f"at Imola{MARK}, Klein won", "the third round")


def test_nothing_is_left_of_a_spot_that_stays_empty() -> None:
    assert unfilled(f"Klein won at Imola{MARK}") == "Klein won at Imola"
