"""genrelease plan: what is found, on what it rests, where it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.asking import (
    TO_FRENCH,
    Ask,
    break_file,
)


@pytest.mark.usefixtures("cup")
def test_storylines_are_ranked_with_evidence_and_place(ask: Ask) -> None:
    answer = ask("plan", *TO_FRENCH)

    assert (answer.code, answer.err) == (0, "")
    head, _, *entries = answer.out.splitlines()[1:]
    assert answer.out.startswith("monza-2021: report, shape race_by_race, ")
    assert head == "" or head.startswith("paragraphs: ")
    values = [float(e.split()[0]) for e in entries if not e.startswith("      ")]
    assert values == sorted(values, reverse=True)


def test_a_win_is_shown_where_it_is_told(cup: Path, ask: Ask) -> None:
    lines = ask("plan", *TO_FRENCH).out.splitlines()
    at = next(i for i, line in enumerate(lines) if "  win, race 1, Klein" in line)
    file, _, line = lines[at + 2].split(",")[0].strip().partition(":")

    assert "paragraph " in lines[at + 1]
    assert "Klein" in (cup / file).read_text("utf-8").splitlines()[int(line) - 1]


def test_a_broken_file_has_no_plan(cup: Path, ask: Ask) -> None:
    break_file(cup)

    answer = ask("plan", "monza-2021")

    assert (answer.code, answer.out) == (1, "")
