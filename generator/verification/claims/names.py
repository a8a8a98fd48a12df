"""A driver's name: written as the results write it, in one alphabet, with its accents.

"Dussollet" for Dussolliet, "Dorian Boccia" for Dorian Boccolacci, "Fréтин" with
Cyrillic letters: what no spelling checker knows. A name of which nothing is near is
not supported: the field of the files may be incomplete.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.claim import Judgement, Verdict
from generator.verification.letters import folded, foreign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_WORD = re.compile(r"[^\W\d_]+")
_UNKNOWN = re.compile(
    r"\b([A-ZÀ-Þ][\w'-]+ (?:d'|de |van |von )?[A-ZÀ-Þ][\w'-]+) \(([^()]{2,40})\)"
)


def find(told: Context) -> Iterator[Claim]:
    """Find every driver named, every strange letter, and strangers with a team."""
    text = told.marked.sentence.text
    taken: list[tuple[int, int]] = []
    for start, end, one in told.marked.marks("D"):
        written = text[one.start : one.end]
        taken.append((one.start, one.end))
        said = f"a driver called {written.partition(' (')[0]}"
        yield told.claim(
            (start, end),
            "driver",
            said,
            drivers=(one.name,),
            value=one.slip,
            sure=one.sure,
        )
    for match in _WORD.finditer(text):
        inside = any(a <= match.start() < b for a, b in taken)
        if not inside and foreign(match[0]):
            yield told.claim((0, 0), "letters", f"the word {match[0]}", value=match[0])
    for match in _UNKNOWN.finditer(text):
        if not any(a < match.end() and match.start() < b for a, b in taken):
            yield told.claim(
                (0, 0), "stranger", f"a driver called {match[1]}", value=match[1]
            )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a name against the entries."""
    if claim.what == "letters":
        what = f"{claim.value!r} mixes alphabets: {', '.join(foreign(claim.value))}"
        return Judgement(Verdict.CONTRADICTED, what)
    if claim.what == "stranger":
        if folded(claim.value) in ledger.roster.people:
            return Judgement(Verdict.SUPPORTED, "named in the files")
        return Judgement(Verdict.NOT_SUPPORTED, f"no entry is called {claim.value}")
    if claim.value:
        return Judgement(Verdict.CONTRADICTED, claim.value)
    return Judgement(Verdict.SUPPORTED, f"entered as {ledger.name(claim.drivers[0])}")
