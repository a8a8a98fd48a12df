"""Reading a text: every claim of every sentence, each held against the facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

from generator.discovery import names
from generator.verification.claim import Finding, Verdict
from generator.verification.context import Before, Context
from generator.verification.doubt import beside, charitable
from generator.verification.introductions import introductions
from generator.verification.ledger import Ledger
from generator.verification.lexicon import lexicon
from generator.verification.marking import mark
from generator.verification.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from generator.facts import Facts
    from generator.verification.claim import Claim, Judgement
    from generator.verification.text import Sentence

SURE_ENOUGH = 0.6
"""How sure a reading must be before it is called wrong."""
WORTH_SAYING = 0.5
"""How sure a reading must be to be told where nothing supports it."""
BOUND_TO_A_SUBJECT = frozenset(
    (
        "fastest_lap",
        "people",
        "positions",
        "wins",
        "grid",
        "standings",
        "counts",
        "who_beat_whom",
        "on_track",
        "titles",
        "penalties",
    )
)
"""Kinds that are read through a subject, which only a parser could be sure of."""
COLLECTION = "verification/claims"


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a text."""

    language: str
    sentences: tuple[Sentence, ...]
    findings: tuple[Finding, ...]

    def of(self, verdict: Verdict) -> tuple[Finding, ...]:
        """Give the findings with a verdict."""
        return tuple(one for one in self.findings if one.verdict is verdict)


def verify(text: str, facts: Facts, code: str) -> Report:
    """Hold a text in a language against the facts of a meeting."""
    ledger, kinds = Ledger(facts), claim_kinds()
    parts = sentences(text)
    before, findings = Before(), list[Finding]()
    texts: list[Context] = []
    for sentence in parts:
        marked = mark(
            sentence,
            ledger.roster,
            lexicon(code),
            facts.calendar.here.end,
            recent=before.named,
        )
        told = Context(marked, ledger, before)
        findings += _findings(told, kinds, ledger)
        texts.append(told)
        before = told.after()
    findings += introductions(texts)
    return Report(code, parts, tuple(findings))


def claim_kinds() -> dict[str, ModuleType]:
    """Import every member of claims/, keyed by file name."""
    return {
        name: import_module(f"generator.verification.claims.{name}")
        for name in names(COLLECTION)
    }


def _cautious(claim: Claim, judgement: Judgement) -> Judgement:
    """Contradict only what the text surely says."""
    if judgement.verdict is Verdict.CONTRADICTED and claim.sure < SURE_ENOUGH:
        return replace(judgement, verdict=Verdict.NOT_SUPPORTED)
    return judgement


def _doubtful(claim: Claim, judgement: Judgement, told: Context) -> bool:
    """Whether it is not plain whom a claim is about, or which race."""
    if claim.kind not in BOUND_TO_A_SUBJECT or not claim.drivers:
        return False
    elsewhere = judgement.verdict is Verdict.NOT_SUPPORTED and not claim.scope.explicit
    return elsewhere or claim.kind == "on_track" or not beside(claim, told)


def _findings(
    told: Context, kinds: dict[str, ModuleType], ledger: Ledger
) -> Iterator[Finding]:
    sentence = told.marked.sentence
    for kind, member in kinds.items():
        for found in member.find(told):
            claim = replace(found, kind=kind)
            judgement = _cautious(claim, member.judge(claim, ledger))
            if judgement.verdict is not Verdict.SUPPORTED and _doubtful(
                claim, judgement, told
            ):
                found_otherwise = charitable(claim, told, member, judgement)
                if found_otherwise is None:
                    continue
                judgement = found_otherwise
            if judgement.verdict is not Verdict.SUPPORTED and claim.sure < WORTH_SAYING:
                continue
            quote = sentence.text[claim.start : claim.end]
            yield Finding(
                sentence.line,
                sentence.text,
                quote,
                claim,
                judgement,
            )
