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


@pytest.fixture(autouse=True)
def _cache(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keep out of the user's cache, and know nothing of what it has."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
    monkeypatch.delenv("GENRELEASE_CACHE", raising=False)


@pytest.fixture
def cup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with the season of 2021; the current folder."""
    folder = tmp_path / "cup"
    season = "results/pccf-2021"
    shutil.copytree(ROOT / season, folder / season)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def ask(capfdbinary: pytest.CaptureFixture[bytes]) -> Ask:
    """Run genrelease in this process."""

    def run(*arguments: str) -> Answer:
        try:
            code = cli.main(arguments)
        except SystemExit as stop:
            code = int(stop.code or 0)
        sys.stdout.flush()
        said = capfdbinary.readouterr()
        return Answer(code, said.out.decode(), said.err.decode())

    return run
