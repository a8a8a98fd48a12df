"""From a file to a report: read, told apart by language, verified, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import UnreadableTextError
from generator.verification.lexicon import language_of
from generator.verification.reading import read
from generator.verification.verify import Report, verify

if TYPE_CHECKING:
    from pathlib import Path

    from generator.facts import Facts

_OF_THE_MEETING = frozenset({"names", "places", "standings", "wins", "positions"})


def examine(path: Path, facts: Facts, code: str | None = None) -> Report:
    """Verify a file; UnreadableTextError where there is nothing to verify."""
    text = read(path)
    language = code or language_of(text)
    if language is None:
        raise UnreadableTextError(
            f"{path} is neither in French nor in English; name a release in one of "
            "them, or say which with --lang."
        )
    report = verify(text, facts, language)
    if not any(one.claim.kind in _OF_THE_MEETING for one in report.findings):
        raise UnreadableTextError(
            f"{path} names no driver and no place of {facts.name}; name a release "
            "about that meeting, or another with --meeting."
        )
    return report
