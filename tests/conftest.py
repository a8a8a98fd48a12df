"""A project to ask genrelease about, and the way to ask."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from generator import cli
from tests.asking import ROOT, Answer, Ask

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def cup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with the season of 2021; the current folder."""
    folder = tmp_path / "cup"
    season = "results/pccf-2021"
    shutil.copytree(ROOT / season, folder / season)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def ask(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Ask:
    """Run genrelease in this process, with a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def run(*arguments: str) -> Answer:
        try:
            code = cli.main(arguments)
        except SystemExit as stop:
            code = int(stop.code or 0)
        sys.stdout.flush()
        said = capfdbinary.readouterr()
        return Answer(code, said.out.decode(), said.err.decode())

    return run
