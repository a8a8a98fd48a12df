"""A drawn meeting, told in both languages and verified: what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator

from generator import discovery, pipeline
from generator.documents import text as document
from generator.finding import Subject
from generator.places import places
from generator.results.bundle import Bundle
from generator.verification.claim import Finding, Verdict
from generator.verification.text import plain
from generator.verification.verify import verify
from tests.truth.drawing import Drawn
from tests.truth.oracle import Oracle

CODES = ("fr", "en")
CHARITABLE = 0.5
"""How sure a reading is that was only one of several; no oracle can be asked of it."""


def unlawful(bundle: Bundle) -> list[str]:
    """Say what the checks of results find wrong with a drawn season."""
    subject = Subject(bundle, CODES, tuple(places(bundle)))
    return [
        finding.what
        for module in discovery.members("checks").values()
        for finding in module.check(subject)
        if finding.severity == "error"
    ]


def faults(drawn: Drawn) -> Iterator[str]:
    """Tell a meeting in both languages, and say what does not hold."""
    told = pipeline.account(drawn.bundle, drawn.meeting)
    oracle = Oracle(drawn.bundle, drawn.meeting)
    for code in CODES:
        draft = pipeline.write(told, pipeline.language(code))
        release = plain(document.render(draft.release).decode())
        for one in verify(release, told.facts, code).findings:
            if one.verdict is not Verdict.SUPPORTED:
                yield _shown(code, one.verdict.value, one)
            elif one.judgement.sure > CHARITABLE and oracle.says(one.claim) is False:
                yield _shown(code, "no, says the oracle", one)


def _shown(code: str, what: str, one: Finding) -> str:
    return (
        f"{code} line {one.line}: {what} [{one.claim.kind}]: {one.claim.said}\n"
        f"    {one.sentence}\n    {one.judgement.results[:200]}"
    )
