"""genrelease init: a project that can be written at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import cli
from generator.commands import init


@pytest.fixture
def folder(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Path:
    """A new project; the current folder."""
    folder = tmp_path / "new"
    assert cli.main(["init", str(folder)]) == 0
    capsys.readouterr()
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.usefixtures("folder")
def test_the_example_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check"]) == 0
    assert capsys.readouterr().err == "0 faults and 0 remarks in 1 season.\n"


def test_the_example_is_written_in_every_language(folder: Path) -> None:
    assert cli.main(["rivebelle-2025", "--format", "all"]) == 0
    names = {path.name for path in (folder / "output").iterdir()}
    assert "rivebelle-2025.fr.txt" in names
    assert "rivebelle-2025.en.docx" in names


def test_editors_find_the_schemas(folder: Path) -> None:
    """The header line of each results file names a schema that is there."""
    for file in (folder / "results").rglob("*.yaml"):
        header = file.read_text("utf-8").partition("\n")[0]
        schema = file.parent / header.partition("$schema=")[2]

        assert header.startswith("# yaml-language-server: $schema=")
        assert json.loads(schema.read_text("utf-8"))["type"] == "object"


def test_a_project_is_left_as_it_is(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "results/demi-lune-2025/season.yaml").write_text("mine")

    assert cli.main(["init"]) == 2
    assert "already" in capsys.readouterr().err
    assert (folder / "results/demi-lune-2025/season.yaml").read_text() == "mine"


def test_a_file_that_is_there_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".gitignore").write_text("mine")

    assert cli.main(["init", str(tmp_path)]) == 0
    assert "kept as it was" in capsys.readouterr().err
    assert (tmp_path / ".gitignore").read_text() == "mine"


def test_a_file_in_the_way_of_the_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "new").write_text("mine")

    assert cli.main(["init", str(tmp_path / "new")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_nothing_of_the_example_is_real() -> None:
    """An invented championship: no name of our real seasons stands in it."""
    text = "".join(p.read_text("utf-8") for p in init.EXAMPLE.rglob("*.yaml"))

    assert not [name for name in ("Porsche", "Klein", "Monza") if name in text]
