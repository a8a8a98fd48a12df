"""Review: every checker over every release, and what becomes of its findings."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from benchmarks.prose.checkers import elision, grammalecte, harper, proselint, spelling
from benchmarks.prose.checkers.finding import Finding, MissingError
from benchmarks.prose.lists import read
from benchmarks.prose.names import COMMON, merged
from benchmarks.prose.targets import Miss, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.prose.corpus import Sample

CHECKERS: tuple[ModuleType, ...] = (
    elision,
    grammalecte,
    harper,
    proselint,
    spelling,
)
ALLOWED = Path(__file__).with_name("allowed.txt")
PARTS = re.compile(r"[^\W_]+")
AROUND = 30
ERRORS = ("grammar", "spelling")


@dataclass(frozen=True)
class Error:
    """A finding that stands, in its context."""

    release: str
    checker: str
    finding: Finding
    quote: str
    words: str


def verdicts(language: str, samples: Sequence[Sample]) -> tuple[Verdict, ...]:
    """Judge the errors in a thousand words, and say which checkers ran."""
    checkers = [one for one in CHECKERS if language in one.LANGUAGES]
    states = {one.NAME: state(one, language) for one in checkers}
    errors: list[Error] = []
    for one in checkers:
        if not states[one.NAME]:
            errors += _errors(one, language, samples)
    ran = [one.NAME for one in checkers if not states[one.NAME]]
    count = sum(len(sample.text.words) for sample in samples)
    idle = tuple(
        Verdict(f"checker {one.NAME}", "runs", states[one.NAME], run=False)
        for one in checkers
        if states[one.NAME]
    )
    if not ran:
        return idle
    by = f" ({', '.join(ran)})"
    serious = _merged(error for error in errors if error.finding.kind in ERRORS)
    typography = _merged(e for e in errors if e.finding.kind not in ERRORS)
    return (
        _verdict("errors in 1,000 words", serious, count, by),
        _verdict("faults of typography", typography, count, by),
        *idle,
    )


@cache
def state(checker: ModuleType, language: str) -> str:
    """Say why a checker does not run: "" where it finds its planted error."""
    try:
        found = checker.check(language, [checker.PLANTED[language]])
    except MissingError:
        return f"not run: {checker.INSTALL}"
    return "" if found else "not run: it misses its planted error"


@cache
def allowed(language: str) -> frozenset[str]:
    """Read the words that are no errors in a language."""
    lines = read(ALLOWED)
    entries = (*lines["both"], *lines.get(language, ()))
    return frozenset(entry.lower() for entry in entries)


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """Read the patterns of what is no error in any language."""
    return tuple(re.compile(line) for line in read(ALLOWED)["patterns"])


def _errors(
    checker: ModuleType, language: str, samples: Sequence[Sample]
) -> list[Error]:
    """Ask for all releases at once: starting a checker takes longest."""
    plain = checker not in (elision, spelling)
    known = allowed(language) | _name_words(samples)
    texts = [
        (sample, sample.names.plain(paragraph) if plain else paragraph)
        for sample in samples
        for paragraph in sample.text.prose
    ]
    found = checker.check(language, [text for _, text in texts])
    return [
        _error(checker, finding, *texts[finding.paragraph])
        for finding in found
        if not is_allowed(finding, texts[finding.paragraph][1], known)
    ]


def _name_words(samples: Sequence[Sample]) -> frozenset[str]:
    names = merged(sample.names for sample in samples)
    common = {name for lists in COMMON.values() for one in lists for name in one}
    phrases = names.drivers | names.others | common
    parts = {part.lower() for phrase in phrases for part in PARTS.findall(phrase)}
    return frozenset(parts) | {phrase.lower() for phrase in phrases}


def is_allowed(finding: Finding, text: str, known: frozenset[str]) -> bool:
    """Tell whether a finding is on a name or a term of the sport."""
    words = text[finding.start : finding.end].lower().replace("\u00a0", " ").strip()
    if words in known:
        return True
    start, end = finding.start, finding.end
    for match in (m for pattern in patterns() for m in pattern.finditer(text)):
        if match.start() <= start and end <= match.end():
            return True
    parts = PARTS.findall(words)
    return bool(parts) and all(len(part) == 1 or part in known for part in parts)


def _error(checker: ModuleType, finding: Finding, sample: Sample, text: str) -> Error:
    start, end = finding.start, finding.end
    before, after = text[max(start - AROUND, 0) : start], text[end : end + AROUND]
    quote = f"…{before}[{text[start:end]}]{after}…: {finding.message}"
    name = f"{sample.text.name}.{sample.text.language}"
    return Error(name, checker.NAME, finding, quote, text[start:end].lower())


def _merged(errors: Iterable[Error]) -> list[Error]:
    """Count once what two checkers find on the same words."""
    found: dict[tuple[str, int, str], Error] = {}
    for error in errors:
        key = (error.release, error.finding.paragraph, error.words)
        found.setdefault(key, error)
    return list(found.values())


def _verdict(label: str, errors: list[Error], count: int, by: str) -> Verdict:
    rate = 1000 * len(errors) / max(count, 1)
    often = Counter(error.words for error in errors)
    ranked = sorted(errors, key=lambda error: (-often[error.words], error.words))
    misses = tuple(
        Miss(e.release, e.checker, often[e.words], (e.quote,)) for e in ranked
    )
    return Verdict(label, "0", f"{rate:.2g} ({len(errors)}){by}", misses)
