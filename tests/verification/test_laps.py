"""Laps of events: two people of one event, and what happened to one of them alone."""

from __future__ import annotations

import pytest

from generator import project
from generator.facts import establish
from generator.verification.claim import Verdict
from generator.verification.verify import verify
from tests.varied_releases import VARIED


@pytest.mark.parametrize(("lap", "right"), [(3, True), (5, False)])
def test_what_happened_to_one_of_two_is_on_a_lap_of_its_own(
    lap: int, *, right: bool
) -> None:
    location = project.find(VARIED, "issoire-2026")
    facts = establish(project.load(location), location.meeting)
    text = f"Lormeau came fourth after a spin on lap {lap}, and Auzance moved clear."

    (found,) = (
        one for one in verify(text, facts, "en").findings if one.claim.kind == "laps"
    )
    assert (found.verdict is Verdict.SUPPORTED) == right
