"""Targets between releases and against the seeds."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from benchmarks.prose import seeds
from benchmarks.prose.between import common, of_ten
from benchmarks.prose.names import merged
from benchmarks.prose.origins import origin
from benchmarks.prose.targets import (
    ENOUGH,
    SEED_RUN,
    SELF_BLEU,
    SHARED,
    Miss,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.prose.between import Common, OfTen, Reuse
    from benchmarks.prose.corpus import Sample

SHOWN = 40
"""Reused sequences that are named; the rest is only counted."""


def verdicts(language: str, samples: Sequence[Sample]) -> tuple[Verdict, ...]:
    """Judge what the releases of a language have in common."""
    texts = [sample.text for sample in samples]
    found, ten = common(texts), of_ten(texts, ENOUGH)
    return (
        _shared(language, found, ten),
        _lines(language, found),
        _self_bleu(found, ten),
        _sentences(language, found),
        _seeds(language, samples),
    )


def _shared(language: str, found: Common, ten: OfTen | None) -> Verdict:
    """Judge ten releases, as the target asks, and tell of all."""
    label = "six words shared, names taken out"
    value = f"{100 * found.shared:.2g} % of {found.texts}"
    if ten:
        value = f"{100 * ten.shared:.2g} % of {ENOUGH}, {value}"
    misses = [_miss(language, reuse) for reuse in found.sequences[:SHOWN]]
    wrong = (ten or found).shared > SHARED
    return Verdict(label, f"≤ {SHARED:.0%}", value, tuple(misses) if wrong else ())


def _lines(language: str, found: Common) -> Verdict:
    """Rank the template lines by the releases that have a run of theirs in common."""
    counts: Counter[str] = Counter()
    for reuse in found.sequences:
        where = origin(language, reuse.words, [one for _, one in reuse.uses])
        if where.count(".j2") == 1:
            counts[where] += reuse.texts
    misses = tuple(
        Miss("", str(count), count, (where,)) for where, count in counts.most_common()
    )
    label = "  by template line (runs × releases)"
    return Verdict(label, "few", f"{len(counts)} lines", misses, run=False)


def _self_bleu(found: Common, ten: OfTen | None) -> Verdict:
    worst = sorted(found.self_bleus.items(), key=lambda item: -item[1])
    misses = [
        Miss(name, f"{value:.2f}", value) for name, value in worst if value > SELF_BLEU
    ]
    value = f"{found.self_bleu:.2f} of {found.texts}"
    if ten:
        value = f"{ten.self_bleu:.2f} of {ENOUGH}, {value}"
    wrong = (ten or found).self_bleu > SELF_BLEU
    label = "self-BLEU, names taken out"
    return Verdict(label, f"≤ {SELF_BLEU}", value, tuple(misses) if wrong else ())


def _sentences(language: str, found: Common) -> Verdict:
    misses = [_miss(language, reuse) for reuse in found.sentences]
    label = "sentences in more than two releases"
    return Verdict(label, "0", str(len(misses)), tuple(misses))


def _miss(language: str, reuse: Reuse) -> Miss:
    where = origin(language, reuse.words, [sentence for _, sentence in reuse.uses])
    quote = f"“{' '.join(reuse.words)}” {where}"
    return Miss("", f"{reuse.texts} releases", reuse.texts, (quote,))


def _seeds(language: str, samples: Sequence[Sample]) -> Verdict:
    label, target = "words in a row as in a seed", f"≤ {SEED_RUN}"
    known = seeds.read(language, merged(sample.names for sample in samples))
    if not known or not samples:
        return Verdict(label, target, "no seeds at hand", run=False)
    runs = [(sample, seeds.longest(sample.text, known)) for sample in samples]
    longest = max(run.own for _, run in runs)
    misses = [
        Miss(
            sample.text.name,
            f"{run.own} words of {run.seed}",
            run.own,
            (f"“{' '.join(run.words)}”",),
        )
        for sample, run in runs
        if run.own > SEED_RUN
    ]
    return Verdict(label, target, str(longest), tuple(misses))
