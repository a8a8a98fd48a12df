"""genrelease verify: exit codes, JSON, comparison."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.asking import Ask

RIGHT = (
    "Marvin Klein (CLRT) gagnait la course 1 à Monza devant Florian Latorre (CLRT).\n"
)
WRONG = "Florian Latorre (CLRT) gagnait la course 1 à Monza.\n"
UNKNOWN = "Evan Spenle (MRT by CLRT) terminait neuvième de la course 1 à Monza.\n"
MEETING = ("--meeting", "monza-2021")


@pytest.fixture
def text(cup: Path) -> Path:
    return cup / "text.txt"


@pytest.mark.parametrize(
    ("words", "more", "code"),
    [
        (RIGHT, (), 0),
        (WRONG, (), 1),
        (UNKNOWN, (), 0),
        (UNKNOWN, ("--strict",), 1),
        ("", (), 1),
    ],
)
def test_the_exit_code_tells_how_it_went(
    ask: Ask, text: Path, words: str, more: tuple[str, ...], code: int
) -> None:
    text.write_text(words, "utf-8")

    assert ask("verify", str(text), *MEETING, *more).code == code


def test_a_meeting_that_is_none_is_wrong_usage(ask: Ask, text: Path) -> None:
    text.write_text(RIGHT, "utf-8")

    assert ask("verify", str(text), "--meeting", "nowhere-2021").code == 2


def test_a_finding_says_line_claim_and_results(ask: Ask, text: Path) -> None:
    text.write_text(f"Un titre\n\n{WRONG}", "utf-8")

    answer = ask("verify", str(text), *MEETING)

    assert f"{text}, line 3: contradicted" in answer.out
    assert "Latorre won" in answer.out
    assert "the results say: race 1: 1. Marvin Klein" in answer.out


def test_json_is_for_programs(ask: Ask, text: Path) -> None:
    text.write_text(WRONG, "utf-8")

    found = json.loads(ask("verify", str(text), *MEETING, "--json").out)

    assert found["summary"]["contradicted"] >= 1
    assert found["language"] == "fr"
    assert {"verdict", "sure", "kind", "line", "claimed", "results"} <= set(
        found["findings"][0]
    )


def test_two_texts_are_compared(ask: Ask, text: Path, cup: Path) -> None:
    text.write_text(RIGHT, "utf-8")
    other = cup / "other.txt"
    other.write_text("Florian Latorre (CLRT) was second in race 1 at Monza.\n", "utf-8")

    answer = ask("verify", str(text), *MEETING, "--against", str(other))

    assert "only" in answer.out
    assert "differences between" in answer.out
