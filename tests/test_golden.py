"""Whole releases, read by a person before they were accepted: `make golden`."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import pipeline, project
from generator.documents import text
from tests.asking import ROOT

GOLDEN = sorted(Path(__file__).with_name("golden").glob("*.txt"))


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_the_release_reads_as_it_was_accepted(file: Path) -> None:
    name, code = file.stem.split(".")
    bundle = project.load(project.find(ROOT, name))
    draft = pipeline.write(pipeline.account(bundle, name), pipeline.language(code))

    assert text.render(draft.release).decode() == file.read_text("utf-8")
