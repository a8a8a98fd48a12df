"""The cache helps where it can, and never gets in the way."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from generator import cache, examination, project
from generator.errors import ResultsError
from tests.builders import BARCELONA, MONZA, meeting
from tests.builders import project as made_project


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("GENRELEASE_CACHE", raising=False)
    return tmp_path / "cache" / "genrelease"


@pytest.fixture
def location(tmp_path: Path) -> project.Location:
    return made_project(tmp_path, meetings={MONZA: meeting(weather="sunny")})


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note every time that files are read in earnest."""
    noted: list[str] = []
    examine = examination.examine

    def noting(location: project.Location, *rest: object) -> object:
        noted.append(location.meeting)
        return examine(location, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(examination, "examine", noting)
    return noted


def test_files_are_read_once(
    folder: Path, location: project.Location, readings: list[str]
) -> None:
    first, second = project.load(location), project.load(location)

    assert first == second
    assert len(readings) == 1
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_changed_a_new_and_a_renamed_file_are_read_again(
    folder: Path, location: project.Location, readings: list[str]
) -> None:
    project.load(location)
    location.path(MONZA).write_text("weather: rain", encoding="utf-8")
    changed = project.load(location)
    location.path(BARCELONA).write_text("weather: hot", encoding="utf-8")
    grown = project.load(location)

    assert changed.meetings[MONZA].weather == "rain"
    assert set(grown.meetings) == {MONZA, BARCELONA}
    assert len(readings) == len(list(folder.iterdir())) == 3


def test_files_with_faults_are_read_every_time(
    folder: Path, location: project.Location, readings: list[str]
) -> None:
    location.path(MONZA).write_text("weather: wet", encoding="utf-8")

    for _ in range(2):
        with pytest.raises(ResultsError):
            project.load(location)
    assert len(readings) == 2
    assert not folder.exists()


def test_our_own_code_is_part_of_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = cache.key("x", {})
    for name in ("checks", "languages", "reader", "results"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr("generator.__file__", str(tmp_path / "__init__.py"))
    empty = cache.key("x", {})
    (tmp_path / "checks" / "new.py").touch()

    assert len({key, empty, cache.key("x", {})}) == 3


@pytest.mark.parametrize("content", [b"", b"x", pickle.dumps("something else")])
def test_a_damaged_entry_is_ignored_and_written_again(
    folder: Path, location: project.Location, readings: list[str], content: bytes
) -> None:
    project.load(location)
    (entry,) = folder.iterdir()
    entry.write_bytes(content)

    project.load(location)
    project.load(location)
    assert len(readings) == 2


def test_an_entry_that_others_may_write_is_not_trusted(
    folder: Path, location: project.Location, readings: list[str]
) -> None:
    project.load(location)
    (entry,) = folder.iterdir()
    entry.chmod(0o666)

    project.load(location)
    assert len(readings) == 2


def test_an_entry_of_another_user_is_not_trusted(
    folder: Path,
    location: project.Location,
    readings: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    project.load(location)
    assert len(list(folder.iterdir())) == 1
    monkeypatch.setattr(os, "getuid", lambda: 4711)

    project.load(location)
    assert len(readings) == 2


def test_the_cache_can_be_switched_off(
    folder: Path,
    location: project.Location,
    readings: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GENRELEASE_CACHE", "off")

    project.load(location)
    project.load(location)
    assert len(readings) == 2
    assert not folder.exists()


def test_a_cache_that_cannot_be_written_is_done_without(
    folder: Path, location: project.Location, readings: list[str]
) -> None:
    folder.parent.write_text("a file stands where the folder would", encoding="utf-8")

    project.load(location)
    project.load(location)
    assert len(readings) == 2


def test_without_a_folder_named_the_cache_is_in_the_home(
    tmp_path: Path,
    location: project.Location,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("GENRELEASE_CACHE", raising=False)

    project.load(location)

    assert len(list((tmp_path / "home/.cache/genrelease").iterdir())) == 1


def test_a_user_without_a_home_has_no_cache(
    location: project.Location, readings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", "nowhere")

    project.load(location)
    project.load(location)
    assert len(readings) == 2


def test_old_entries_go(
    folder: Path, location: project.Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "KEPT", 2)
    for size in (20, 21, 22):
        location.path(MONZA).write_text(f"field_size: {size}", encoding="utf-8")
        project.load(location)

    assert len(list(folder.iterdir())) == 2
