"""Random meetings are told truly: nothing in them is contradicted, nothing invented."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator import project
from tests.truth.drawing import draw
from tests.truth.oracle import Oracle
from tests.truth.telling import faults, unlawful
from tests.verification.tools import ROOT, report

EXAMPLES = 12


@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    phases=[Phase.generate],  # the seed of a fault is told; smaller would take minutes
    suppress_health_check=[HealthCheck.too_slow],  # a release takes half a second
)
@given(st.randoms(use_true_random=False))
def test_every_claim_of_a_random_meeting_holds(random: Random) -> None:
    drawn = draw(random)

    assert unlawful(drawn.bundle) == []
    assert list(faults(drawn)) == []


@settings(max_examples=50, derandomize=True, deadline=None)
@given(st.randoms(use_true_random=False))
def test_what_is_drawn_is_lawful(random: Random) -> None:
    assert unlawful(draw(random).bundle) == []


@pytest.mark.parametrize("seed", range(40))
def test_an_oracle_knows_the_winner_whom_the_files_name(seed: int) -> None:
    drawn = draw(Random(seed))  # noqa: S311  no secret hangs on it
    oracle = Oracle(drawn.bundle, drawn.meeting)
    rounds = {r.meeting: n for n, r in enumerate(drawn.bundle.season.calendar, 1)}

    for (meeting, number), run in drawn.runs.items():
        assert oracle.winner((rounds[meeting], number), "Overall") == run.order[0]


def test_an_oracle_contradicts_what_the_files_do() -> None:

    bundle = project.load(project.find(ROOT, "monza-2021"))
    oracle = Oracle(bundle, "monza-2021")
    found = report("Florian Latorre (CLRT) gagnait la course 1.").findings

    (win,) = [one.claim for one in found if one.claim.kind == "wins"]
    (team,) = [one.claim for one in found if one.claim.kind == "team_of"]
    assert oracle.says(win) is False
    assert oracle.says(team) is True
