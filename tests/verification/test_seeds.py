"""The seeds: every known slip is found, and nothing else is contradicted.

Their text is nobody's to copy: it is read from the folder that $GENRELEASE_SEEDS names.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.verification.tools import contradicted, report

FOLDER = os.environ.get("GENRELEASE_SEEDS")
SLIPS = {
    "monza-2021.report.fr": ["a driver called Sébastien Dussollet"] * 2,
    "portimao-2021.preview.fr": [
        "a driver called Dorian Boccia",
        "a driver called Benoît Fréтин",
    ],
    "le-castellet-2023.report.fr": [],
    "le-castellet-2023.report.en": [],
}


@pytest.mark.skipif(FOLDER is None, reason="GENRELEASE_SEEDS names no folder")
@pytest.mark.parametrize("name", SLIPS)
def test_the_known_slips_and_no_other_are_contradicted(name: str) -> None:
    meeting, _, code = name.split(".")

    found = report(
        (Path(FOLDER or "") / f"{name}.txt").read_text("utf-8"), meeting, code
    )

    assert contradicted(found) == SLIPS[name]
