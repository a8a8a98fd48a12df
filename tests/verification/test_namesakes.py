"""Two drivers of one surname: a bare surname means the one named in full."""

from __future__ import annotations

import pytest

from generator import project
from generator.facts import establish
from generator.verification.claim import Verdict
from generator.verification.verify import verify
from tests.varied_releases import VARIED

FULL = {"Noor": "Martens N.", "Lars": "Martens L."}


@pytest.mark.parametrize(("first", "key"), FULL.items())
def test_a_bare_surname_means_whom_the_text_names_in_full(first: str, key: str) -> None:
    location = project.find(VARIED, "zandvoort-2025")
    facts = establish(project.load(location), location.meeting)
    text = f"{first} Martens took part in race 2. Martens set the fastest lap."

    found = verify(text, facts, "en").findings

    laps = [one for one in found if one.claim.kind == "fastest_lap"]
    assert [one.claim.drivers for one in laps] == [(key,)]
    assert (laps[0].verdict is Verdict.SUPPORTED) == (key == "Martens N.")
