"""Each checker finds its planted error, and the allow-list lets only terms by."""

from __future__ import annotations

from types import ModuleType

import pytest

from benchmarks.prose import review
from benchmarks.prose.checkers.finding import Finding

PAIRS = [(one, code) for one in review.CHECKERS for code in one.LANGUAGES]
IDS = [f"{one.NAME} {code}" for one, code in PAIRS]


@pytest.mark.parametrize(("checker", "code"), PAIRS, ids=IDS)
def test_a_checker_that_runs_finds_its_planted_error(
    checker: ModuleType, code: str
) -> None:
    state = review.state(checker, code)
    if checker.INSTALL and state.endswith(checker.INSTALL):
        pytest.skip(state)

    assert state == ""


@pytest.mark.parametrize(
    ("words", "known"),
    [("pole", True), ("Pro-Am", True), ("1'22\"406", True), ("victoyre", False)],
)
def test_only_names_and_terms_of_the_sport_are_let_by(words: str, known: bool) -> None:  # noqa: FBT001  a case
    text = f"Dans {words} encore"
    finding = Finding("spelling", 0, 5, 5 + len(words), "")

    assert review.is_allowed(finding, text, review.allowed("fr")) is known
