"""The checks as a whole: each is tried, and what we publish passes them all."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import discovery, project

ROOT = Path(project.__file__).parents[1]
SEASONS = {one.season: one for one in project.list_meetings(ROOT)}


@pytest.mark.parametrize("name", discovery.names("checks"))
def test_every_check_has_a_test(name: str) -> None:
    assert Path(__file__).with_name(f"test_{name}.py").is_file()


@pytest.mark.parametrize("season", SEASONS)
def test_our_own_results_have_no_fault(season: str) -> None:
    assert project.examine(SEASONS[season]) == ()
