"""Compiled templates are kept where they can be, and never stand in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jinja2
import pytest

from generator.sentences.compiled import Compiled

if TYPE_CHECKING:
    from pathlib import Path


def render(folder: Path) -> str:
    environment = jinja2.Environment(
        loader=jinja2.DictLoader({"win": "{{ 1 + 1 }} wins"}),
        bytecode_cache=Compiled(folder),
        autoescape=True,
    )
    return environment.get_template("win").render()


def test_a_template_is_kept(tmp_path: Path) -> None:
    render(tmp_path)

    assert len(list(tmp_path.iterdir())) == 1
    assert render(tmp_path) == "2 wins"


@pytest.mark.parametrize("damage", [0, 3, 12, 30, 60])
def test_a_damaged_one_is_compiled_again(tmp_path: Path, damage: int) -> None:
    render(tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:damage] + b"\x80garbage")

    assert render(tmp_path) == "2 wins"


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    assert render(tmp_path / "gone") == "2 wins"
