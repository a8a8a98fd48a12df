"""Figures of one release."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean, pstdev
from typing import TYPE_CHECKING

from benchmarks.prose.connectives import connectives
from benchmarks.prose.names import MASKS, NAME
from benchmarks.prose.verbs import main_verbs
from benchmarks.prose.words import grams

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.prose.texts import Sentence, Text

WINDOW = 100
SEQUENCE = 5
PLAIN, OTHERS = 4, 3
"""Words that are neither names nor numbers in a sequence, at least: in one without
names, and in one where all names are alike."""


@dataclass(frozen=True)
class Repeat:
    """Something that is there too often, and the sentences that have it."""

    what: str
    sentences: tuple[Sentence, ...]
    where: str = ""


@dataclass(frozen=True)
class Figures:
    """What one release is like."""

    words: int
    sentences: int
    sentence_mean: float
    sentence_sd: float
    sentence_max: int
    paragraphs: tuple[int, ...]
    """Words of each paragraph, the standfirst left out."""
    mattr: float
    """Distinct words in a moving window of a hundred."""
    opens_with_driver: float
    connectives: float
    """In a hundred words."""
    alike: tuple[Repeat, ...]
    """Neighbours that open with the same two words, or both with a driver."""
    alike_first: tuple[Repeat, ...]
    """Neighbours that open with the same word."""
    verbs: tuple[Repeat, ...]
    """Main verbs that come again within a paragraph."""
    sequences: tuple[Repeat, ...]
    """Runs of five words without a name that come again."""
    patterns: tuple[Repeat, ...]
    """Runs of five words, every name the same, that come again."""


def figures(text: Text) -> Figures:
    """Measure one release."""
    lengths = [len(one.words) for one in text.sentences] or [0]
    count = max(len(text.words), 1)
    by_driver = sum(one.by_driver for one in text.sentences)
    found = connectives(text.language, "\n".join(text.prose))
    return Figures(
        words=len(text.words),
        sentences=len(text.sentences),
        sentence_mean=fmean(lengths),
        sentence_sd=pstdev(lengths),
        sentence_max=max(lengths),
        paragraphs=tuple(sum(len(s.words) for s in p) for p in text.paragraphs[1:]),
        mattr=mattr(text.words),
        opens_with_driver=by_driver / max(len(text.sentences), 1),
        connectives=100 * len(found) / count,
        alike=tuple(_alike(text)),
        alike_first=tuple(_alike_first(text)),
        verbs=tuple(_verbs(text)),
        sequences=tuple(_repeated(text, names=False)),
        patterns=tuple(_repeated(text, names=True)),
    )


def mattr(words: Sequence[str]) -> float:
    """Return the mean share of distinct words in windows of a hundred."""
    if len(words) <= WINDOW:
        return len(set(words)) / max(len(words), 1)
    starts = range(len(words) - WINDOW + 1)
    return fmean(len(set(words[i : i + WINDOW])) / WINDOW for i in starts)


def _neighbours(text: Text) -> Iterator[tuple[str, Sentence, Sentence]]:
    for number, paragraph in enumerate(text.paragraphs):
        for one, other in pairwise(paragraph):
            yield f"paragraph {number}", one, other


def _alike(text: Text) -> Iterator[Repeat]:
    for where, one, other in _neighbours(text):
        if one.by_driver and other.by_driver:
            yield Repeat("both with a driver", (one, other), where)
        elif one.masked[:2] == other.masked[:2]:
            yield Repeat(" ".join(one.masked[:2]), (one, other), where)


def _alike_first(text: Text) -> Iterator[Repeat]:
    for where, one, other in _neighbours(text):
        if one.masked[:1] == other.masked[:1] != (NAME,):
            yield Repeat(one.masked[0], (one, other), where)


def _verbs(text: Text) -> Iterator[Repeat]:
    for number, paragraph in enumerate(text.paragraphs):
        users: dict[str, list[Sentence]] = {}
        for sentence in paragraph:
            for verb in main_verbs(text.language, sentence.text):
                users.setdefault(verb, []).append(sentence)
        for verb, sentences in users.items():
            if len(sentences) > 1:
                yield Repeat(verb, tuple(sentences), f"paragraph {number}")


def _repeated(text: Text, *, names: bool) -> Iterator[Repeat]:
    """Find sequences that come again; of overlapping ones the first."""
    users: dict[tuple[str, ...], list[Sentence]] = {}
    for sentence in text.sentences:
        for gram in grams(sentence.masked, SEQUENCE):
            plain = sum(word not in MASKS for word in gram)
            if plain >= OTHERS if names else NAME not in gram and plain >= PLAIN:
                users.setdefault(gram, []).append(sentence)
    seen: Counter[tuple[Sentence, ...]] = Counter()
    for gram, sentences in users.items():
        key = tuple(sentences)
        if len(sentences) > 1 and not seen[key]:
            seen[key] += 1
            yield Repeat(" ".join(gram), key)
