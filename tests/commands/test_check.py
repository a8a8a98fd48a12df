"""genrelease check: every fault at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.asking import (
    Ask,
    break_file,
)


@pytest.mark.usefixtures("cup")
def test_sound_files(ask: Ask) -> None:
    answer = ask("check")

    assert answer.code == 0
    assert answer.err.startswith("0 faults")


def test_every_fault_at_once(cup: Path, ask: Ask) -> None:
    break_file(cup)
    season = cup / "results/pccf-2021/season.yaml"
    season.write_text(season.read_text("utf-8") + "colour: red\n", "utf-8")

    answer = ask("check", "monza-2021")

    assert answer.code == 1
    assert "results/pccf-2021/monza-2021.yaml, line " in answer.out
    assert "results/pccf-2021/season.yaml, line " in answer.out


def test_each_season_is_checked_without_a_meeting(cup: Path, ask: Ask) -> None:
    shutil.copytree(cup / "results/pccf-2021", cup / "results/other-2021")
    break_file(cup)

    assert "in 2 seasons" in ask("check").err
    assert ask("check").code == 1
    assert ask("check", "other-2021/monza-2021").code == 0
