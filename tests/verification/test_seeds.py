"""The seeds: every known slip is found, and nothing else is contradicted.

Their text is nobody's to copy: it is read from $GENRELEASE_SEEDS or ../shared/seeds.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.verification.tools import ROOT, contradicted, report

FOLDER = Path(os.environ.get("GENRELEASE_SEEDS", ROOT.parent / "shared" / "seeds"))
SLIPS = {
    "monza-2021.report.fr": ["a driver called Sébastien Dussollet"] * 2,
    "portimao-2021.preview.fr": [
        "a driver called Dorian Boccia",
        "a driver called Benoît Fréтин",
    ],
    "le-castellet-2023.report.fr": [],
    "le-castellet-2023.report.en": [],
}


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the seeds are not on this machine")
@pytest.mark.parametrize("name", SLIPS)
def test_the_known_slips_and_no_other_are_contradicted(name: str) -> None:
    meeting, _, code = name.split(".")

    found = report((FOLDER / f"{name}.txt").read_text("utf-8"), meeting, code)

    assert contradicted(found) == SLIPS[name]
