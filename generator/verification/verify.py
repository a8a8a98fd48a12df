"""Reading a text: every claim of every sentence, each held against the facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from itertools import groupby
from typing import TYPE_CHECKING

from generator.discovery import names
from generator.verification.claim import Finding, Verdict
from generator.verification.clauses import Before
from generator.verification.context import Context
from generator.verification.doubt import beside, charitable
from generator.verification.introductions import introductions
from generator.verification.ledger import Ledger
from generator.verification.lexicon import lexicon
from generator.verification.marking import mark
from generator.verification.namesakes import settle
from generator.verification.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from generator.facts import Facts
    from generator.verification.claim import Claim, Judgement
    from generator.verification.lexicon import Lexicon
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
        "rows_ended",
        "who_beat_whom",
        "on_track",
        "titles",
        "penalties",
    )
)
"""Kinds that are read through a subject, which only a parser could be sure of."""
_OF_A_RACE = frozenset(("positions", "wins", "who_beat_whom"))
_CHARITABLE = 0.5
_ENOUGH = 3
"""Claims that hold of a race before a paragraph is taken to be about it."""
COLLECTION = "verification/claims"


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a text."""

    language: str
    sentences: tuple[Sentence, ...]
    findings: tuple[Finding, ...]
    numbers: tuple[frozenset[int], ...]
    """The numbers that each sentence names, in figures or words."""

    def of(self, verdict: Verdict) -> tuple[Finding, ...]:
        """Give the findings with a verdict."""
        return tuple(one for one in self.findings if one.verdict is verdict)


def verify(text: str, facts: Facts, code: str) -> Report:
    """Hold a text in a language against the facts of a meeting."""
    ledger, kinds = Ledger(facts), claim_kinds()
    settle(ledger.roster, text)
    parts = sentences(text)
    before, findings = Before(), list[Finding]()
    texts: list[Context] = []
    reader = _Reader(ledger, kinds, lexicon(code))
    for _, paragraph in groupby(parts, key=lambda one: one.paragraph):
        told = reader.settled(tuple(paragraph), before)
        findings += told.findings
        texts += told.texts
        before = told.texts[-1].after()
    findings += introductions(texts)
    numbers = tuple(frozenset(one.numbers) for one in texts)
    return Report(code, parts, tuple(findings), numbers)


@dataclass(frozen=True, slots=True)
class _Told:
    """A paragraph as it was read."""

    texts: tuple[Context, ...]
    findings: tuple[Finding, ...]

    @property
    def names_a_race(self) -> bool:
        """Whether words of it say which race it is about."""
        return any(one.names_a_race for one in self.texts)

    @property
    def held(self) -> tuple[int, int]:
        """How much of it holds as it is read, to compare with another reading."""
        race_bound = [f for f in self.findings if f.claim.kind in _OF_A_RACE]
        plain = [f for f in race_bound if f.judgement.sure > _CHARITABLE]
        held = sum(f.verdict is Verdict.SUPPORTED for f in plain)
        return held, -len(race_bound) + held


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads paragraphs, each as of one race where it names none."""

    ledger: Ledger
    kinds: dict[str, ModuleType]
    lexicon: Lexicon

    def settled(self, paragraph: tuple[Sentence, ...], before: Before) -> _Told:
        """Read a paragraph as of the race of which most of it holds."""
        told = self.read(paragraph, before)
        count = len(self.ledger.facts.races)
        if count < 2 or paragraph[0].heading or told.names_a_race:  # noqa: PLR2004  one race alone
            return told
        number = paragraph[0].paragraph
        readings = [
            self.read(paragraph, before.within(number, race))
            for race in range(1, count + 1)
        ]
        best = max(one.held for one in readings)
        chosen = [one for one in readings if one.held == best]
        return chosen[0] if best[0] >= _ENOUGH and len(chosen) == 1 else told

    def read(self, paragraph: tuple[Sentence, ...], before: Before) -> _Told:
        """Read a paragraph sentence by sentence."""
        texts, findings = list[Context](), list[Finding]()
        day = self.ledger.facts.calendar.here.end
        for sentence in paragraph:
            marked = mark(
                sentence, self.ledger.roster, self.lexicon, day, recent=before.named
            )
            told = Context(marked, self.ledger, before)
            findings += _findings(told, self.kinds, self.ledger)
            texts.append(told)
            before = told.after()
        return _Told(tuple(texts), tuple(findings))


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
    if claim.kind not in BOUND_TO_A_SUBJECT or not claim.drivers or claim.outright:
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
