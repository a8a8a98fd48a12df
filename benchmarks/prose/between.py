"""Figures of a set of releases in one language: what they have in common."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from benchmarks.prose.words import Gram, grams

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.prose.texts import Sentence, Text

SEQUENCE = 6
ORDER = 4
"""Longest sequence that BLEU looks at."""
LEAST = 5
"""Shorter sentences may come again."""
TWICE = 2
FEWEST = 2
"""Fewer texts have nothing between them."""

Use = tuple["Text", "Sentence"]


@dataclass(frozen=True)
class Reuse:
    """Words that several releases have in common, names taken out."""

    words: Gram
    uses: tuple[Use, ...]

    @property
    def texts(self) -> int:
        """In how many releases they stand."""
        return len({text.name for text, _ in self.uses})


@dataclass(frozen=True)
class Common:
    """What the releases of one language have in common."""

    texts: int
    shared: float
    """Mean share of a release's masked six-word runs that another has too."""
    self_bleu: float
    self_bleus: dict[str, float]
    """By release."""
    sentences: tuple[Reuse, ...]
    """Masked sentences of five words or more in more than two releases."""
    sequences: tuple[Reuse, ...]
    """Shared runs, the longest stretch of each, most used first."""


def common(texts: Sequence[Text]) -> Common:
    """Compare releases with each other."""
    if len(texts) < FEWEST:
        return Common(len(texts), 0.0, 0.0, {}, (), ())
    spread = Counter(g for t in texts for g in set(grams(t.masked, SEQUENCE)))
    bleus = _self_bleus(texts)
    return Common(
        texts=len(texts),
        shared=fmean(_share(text, spread) for text in texts),
        self_bleu=fmean(bleus.values()),
        self_bleus=bleus,
        sentences=_sentences(texts),
        sequences=_sequences(texts),
    )


@dataclass(frozen=True)
class OfTen:
    """What ten releases have in common on the mean: more would have more."""

    shared: float
    self_bleu: float


def of_ten(texts: Sequence[Text], number: int = 10) -> OfTen | None:
    """Compare sets of so many releases, each begun where the last one was halfway."""
    ranked = sorted(texts, key=lambda text: text.name)
    if len(ranked) < number:
        return None
    starts = range(0, len(ranked), max(number // 2, 1))
    sets = [
        common([ranked[(start + i) % len(ranked)] for i in range(number)])
        for start in starts
    ]
    return OfTen(fmean(s.shared for s in sets), fmean(s.self_bleu for s in sets))


def _share(text: Text, spread: Counter[Gram]) -> float:
    own = list(grams(text.masked, SEQUENCE))
    return sum(spread[gram] > 1 for gram in own) / max(len(own), 1)


def _sentences(texts: Sequence[Text]) -> tuple[Reuse, ...]:
    uses: dict[Gram, list[Use]] = defaultdict(list)
    for text in texts:
        for sentence in text.sentences:
            if len(sentence.masked) >= LEAST:
                uses[sentence.masked].append((text, sentence))
    found = (Reuse(words, tuple(where)) for words, where in uses.items())
    return _most_used(one for one in found if one.texts > TWICE)


def _sequences(texts: Sequence[Text]) -> tuple[Reuse, ...]:
    """Join neighbouring runs that the same sentences share into one stretch."""
    uses: dict[Gram, list[Use]] = defaultdict(list)
    for text in texts:
        for sentence in text.sentences:
            for gram in grams(sentence.masked, SEQUENCE):
                uses[gram].append((text, sentence))
    shared = {
        gram: where
        for gram, where in uses.items()
        if len({t.name for t, _ in where}) > 1
    }
    stretches: list[Reuse] = []
    last: Gram = ()
    for gram, where in shared.items():
        same = stretches and stretches[-1].uses == tuple(where)
        if same and last[1:] == gram[:-1]:
            stretches[-1] = Reuse((*stretches[-1].words, gram[-1]), tuple(where))
        else:
            stretches.append(Reuse(gram, tuple(where)))
        last = gram
    return _most_used(stretches)


def _most_used(found: Iterable[Reuse]) -> tuple[Reuse, ...]:
    ranked = sorted(found, key=lambda r: (-r.texts, -len(r.words), r.words))
    return tuple(ranked)


def _self_bleus(texts: Sequence[Text]) -> dict[str, float]:
    """Give the BLEU-4 of each text against the others, smoothed by one above words."""
    counts = [[Counter(grams(t.masked, n)) for n in range(1, ORDER + 1)] for t in texts]
    result: dict[str, float] = {}
    for index, text in enumerate(texts):
        rest = [counts[i] for i in range(len(texts)) if i != index]
        logs = 0.0
        for n in range(ORDER):
            own = counts[index][n]
            most = {gram: max(other[n][gram] for other in rest) for gram in own}
            hits = sum(min(count, most[gram]) for gram, count in own.items())
            smooth = int(n > 0)
            logs += math.log(max(hits + smooth, 1e-9) / max(own.total() + smooth, 1))
        nearest = min(
            (len(t.masked) for i, t in enumerate(texts) if i != index),
            key=lambda size: (abs(size - len(text.masked)), size),
        )
        brevity = min(1.0, math.exp(1 - nearest / max(len(text.masked), 1)))
        result[text.name] = brevity * math.exp(logs / ORDER)
    return result
