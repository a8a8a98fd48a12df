"""Tables of sentences with the claims that are read in them, in each language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.verification.tools import contradicted, report

CASES = Path(__file__).parent / "cases"


def _cases() -> list[Any]:
    return [
        pytest.param(file.stem, case, id=f"{file.stem}: {' '.join(case['says'])[:70]}")
        for file in sorted(CASES.glob("*.yaml"))
        for case in YAML(typ="safe").load(file.read_text("utf-8"))
    ]


@pytest.mark.parametrize(("code", "case"), _cases())
def test_a_sentence_says_what_the_table_says(code: str, case: dict[str, Any]) -> None:
    found = report(" ".join(case["says"]), case.get("meeting", "monza-2021"), code)
    seen = {(f.claim.kind, f.claim.said, f.verdict.value) for f in found.findings}

    for kind, said, verdict in case["finds"]:
        assert (kind, said, verdict) in seen
    wrong = {said for _, said, verdict in case["finds"] if verdict == "contradicted"}
    if not wrong:
        assert contradicted(found) == []


def test_an_unknown_order_is_not_supported_and_not_contradicted() -> None:
    found = report("Simmenauer terminait neuvième de la course 1.")

    verdicts = {f.verdict.value for f in found.findings if f.claim.kind == "positions"}
    assert verdicts == {"not supported"}


def test_a_finding_says_where_it_stands() -> None:
    found = report(
        "Un titre\n\nUne ligne.\nFlorian Latorre (CLRT) gagnait la course 1."
    )

    (one,) = [f for f in found.findings if f.claim.kind == "wins"]
    assert one.line == 4
    assert one.sentence.startswith("Florian")
    assert one.judgement.results == "race 1: 1. Marvin Klein"
    assert 0 < one.sure <= 1
