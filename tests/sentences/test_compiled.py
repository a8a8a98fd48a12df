"""Compiled templates are kept where they can be, and never stand in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jinja2
import pytest

from generator.sentences import variants
from generator.sentences.compiled import Compiled
from generator.sentences.loading import Loader

if TYPE_CHECKING:
    from pathlib import Path

TEMPLATE = "en/win.j2"
ONE = "[clause]\n{{ 1 + 1 }} wins\n"


def render(folder: Path, words: str = ONE, *filters: str) -> str:
    file = folder / TEMPLATE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(words, "utf-8")
    loader = Loader((folder,), "en")
    loader.compiled = Compiled(folder / "cache", filters)
    environment = jinja2.Environment(loader=loader, autoescape=True)
    said = environment.get_template("win").render()
    assert loader.read["win"] == variants.read(words, str(file))
    return said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cache").mkdir()
    return tmp_path


def kept(folder: Path) -> list[Path]:
    return list((folder / "cache").iterdir())


def test_a_template_is_kept(folder: Path) -> None:
    assert render(folder) == "2 wins"
    (file,) = kept(folder)
    before = file.stat().st_mtime_ns

    assert render(folder) == "2 wins"
    assert file.stat().st_mtime_ns == before


def test_a_template_that_has_changed_is_compiled_again(folder: Path) -> None:
    render(folder)

    assert render(folder, ONE.replace("1 + 1", "1 + 2")) == "3 wins"
    assert len(kept(folder)) == 1


def test_other_filters_compile_it_again(folder: Path) -> None:
    render(folder)
    (file,) = kept(folder)
    before = file.read_bytes()
    render(folder, ONE, "shout")

    assert file.read_bytes() != before


@pytest.mark.parametrize("damage", [0, 3, 12, 30, 60])
def test_a_damaged_one_is_compiled_again(folder: Path, damage: int) -> None:
    render(folder)
    (file,) = kept(folder)
    file.write_bytes(file.read_bytes()[:damage] + b"\x80garbage")

    assert render(folder) == "2 wins"


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    assert render(tmp_path) == "2 wins"
