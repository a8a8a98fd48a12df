"""The whole line: what follows from the data, and always in the same way."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import discovery, pipeline, project
from generator.errors import LanguageNotFoundError, UsageError
from tests.asking import ROOT, genrelease
from tests.builders import MONZA, bundle, meeting, race

WON = bundle(meetings={MONZA: meeting(races=(race("Klein", "Latorre"),))})
THREE = ("monza-2021", "portimao-2021", "le-castellet-2023")


@pytest.mark.parametrize(
    ("name", "kind", "shape"),
    [
        ("monza-2021", "report", "race_by_race"),
        ("portimao-2021", "preview", "preview"),
        ("le-castellet-2023", "report", "title_finale"),
    ],
)
def test_the_shape_follows_from_the_data(name: str, kind: str, shape: str) -> None:
    found = pipeline.account(project.load(project.find(ROOT, name)), name)

    assert (found.plan.kind, found.plan.shape) == (kind, shape)


def test_a_race_with_a_winner_makes_a_report() -> None:
    assert pipeline.account(WON, MONZA).plan.kind == "report"


def test_no_report_without_a_winner() -> None:
    with pytest.raises(UsageError, match="add the classification"):
        pipeline.account(bundle(), MONZA, "report")


def test_the_kind_can_be_asked_for() -> None:
    before = bundle(meetings={MONZA: meeting()})

    assert pipeline.account(before, MONZA, "preview").plan.kind == "preview"


def test_a_language_that_there_is_not() -> None:
    with pytest.raises(LanguageNotFoundError, match="en, fr"):
        pipeline.language("de")


@pytest.mark.parametrize("name", THREE)
def test_the_same_input_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    """Whatever seeds the hashes, and whether or not anything was known before."""
    outputs = [tmp_path / f"{seed}" for seed in (0, 1, 2)]
    for seed, folder in enumerate(outputs):
        answer = genrelease(
            *(name, "--format", "all", "--output", str(folder)),
            cwd=ROOT,
            PYTHONHASHSEED=str(seed),
            XDG_CACHE_HOME=str(tmp_path / "cache"),
        )
        assert answer.code == 0, answer.err

    first, *others = (
        {file.name: file.read_bytes() for file in folder.iterdir()}
        for folder in outputs
    )
    count = len(discovery.names("languages")) * len(discovery.names("documents"))
    assert len(first) == count + 1  # and the record of them
    assert all(other == first for other in others)
