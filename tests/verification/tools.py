"""What tests of verification share: facts of our own meetings, and reports."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator import pipeline, project
from generator.documents import text as document
from generator.facts import Facts, establish
from generator.verification.claim import Verdict
from generator.verification.verify import Report, verify

ROOT = Path(__file__).parents[2]


@cache
def facts_of(meeting: str) -> Facts:
    """Establish the facts of one of our meetings."""
    location = project.find(ROOT, meeting)
    return establish(project.load(location), location.meeting)


def report(text: str, meeting: str = "monza-2021", code: str = "fr") -> Report:
    """Verify a text."""
    return verify(text, facts_of(meeting), code)


@cache
def release(meeting: str, code: str) -> str:
    """Write one of our own releases."""
    location = project.find(ROOT, meeting)
    told = pipeline.account(project.load(location), location.meeting)
    draft = pipeline.write(told, pipeline.language(code), project=ROOT)
    return document.render(draft.release).decode()


def contradicted(found: Report) -> list[str]:
    """Say what a report contradicts."""
    return [one.claim.said for one in found.of(Verdict.CONTRADICTED)]
