"""Targets: what the figures must be, and which of them are missed where."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.prose.origins import origin
from benchmarks.prose.within import SEQUENCE, Figures, Repeat

if TYPE_CHECKING:
    from benchmarks.prose.texts import Sentence, Text

RACES, WIDE = "race_by_race", "finale and preview"
MEAN = {RACES: (20, 28), WIDE: (25, 38)}
SPREAD = {RACES: 7, WIDE: 12}
LONGEST = 60
PARAGRAPH = (60, 180)
MATTR = 0.76
BY_DRIVER = 0.30
CONNECTIVES = (3.9, 5.4)
SHARED, SELF_BLEU, SEED_RUN = 0.02, 0.20, 8
ENOUGH = 10
"""Releases that the figures between releases ask for."""


@dataclass(frozen=True)
class Miss:
    """A release that misses a target: by how much, and with which words."""

    release: str
    value: str
    distance: float
    """How far off, to put the worst first."""
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """One figure over all releases of a language."""

    figure: str
    target: str
    value: str
    misses: tuple[Miss, ...] = ()
    run: bool = True
    """Whether it could be measured."""

    @property
    def passed(self) -> bool:
        """Whether no release misses it."""
        return self.run and not self.misses


Measured = tuple["Text", Figures]
Check = Callable[["Text", Figures], "Miss | None"]


def verdicts(measured: list[Measured]) -> tuple[Verdict, ...]:
    """Judge the figures within each release."""
    return tuple(
        Verdict(name, target, _range(measured, value), tuple(_misses(measured, check)))
        for name, target, value, check in WITHIN
    )


def _misses(measured: list[Measured], check: Check) -> list[Miss]:
    found = (check(text, figures) for text, figures in measured)
    return sorted((m for m in found if m), key=lambda m: -m.distance)


def _range(measured: list[Measured], value: Callable[[Figures], float]) -> str:
    values = [value(figures) for _, figures in measured] or [0.0]
    low, high = min(values), max(values)
    return f"{low:.3g} to {high:.3g}" if low != high else f"{low:.3g}"


def kind(text: Text) -> str:
    """Tell which rhythm a release follows."""
    return RACES if text.shape == RACES else WIDE


def _within(
    text: Text, value: float, bounds: tuple[float, float], quotes: tuple[str, ...] = ()
) -> Miss | None:
    low, high = bounds
    distance = max(low - value, value - high)
    return Miss(text.name, f"{value:.3g}", distance, quotes) if distance > 0 else None


def _none(text: Text, repeats: tuple[Repeat, ...]) -> Miss | None:
    quotes = tuple(_quote(text.language, repeat) for repeat in repeats)
    return Miss(text.name, str(len(repeats)), len(repeats), quotes) if repeats else None


def _quote(language: str, repeat: Repeat) -> str:
    """Show where the words stand, in each sentence with its template lines."""
    starts = (f"“{one.text[:48]}…” {_lines(one)}" for one in repeat.sentences[:2])
    where = origin(language, repeat.what.split(), repeat.sentences)
    found = f" {where}" if len(repeat.what.split()) == SEQUENCE else ""
    return f"{repeat.what} ({repeat.where}){found}: {' / '.join(starts)}".replace(
        " ()", ""
    )


def _lines(sentence: Sentence) -> str:
    return "+".join(f"{one.storyline}:{one.line}" for one in sentence.sources)


def _mean(text: Text, f: Figures) -> Miss | None:
    return _within(text, f.sentence_mean, MEAN[kind(text)])


def _spread(text: Text, f: Figures) -> Miss | None:
    return _within(text, f.sentence_sd, (SPREAD[kind(text)], float("inf")))


def _longest(text: Text, f: Figures) -> Miss | None:
    quotes = tuple(s.text for s in text.sentences if len(s.words) > LONGEST)
    return _within(text, f.sentence_max, (0, LONGEST), quotes)


def _paragraphs(text: Text, f: Figures) -> Miss | None:
    low, high = PARAGRAPH
    wrong = [
        (words, " ".join(one.text for one in paragraph))
        for words, paragraph in zip(f.paragraphs, text.paragraphs[1:], strict=True)
        if not low <= words <= high
    ]
    far = max((max(low - words, words - high) for words, _ in wrong), default=0)
    shown = " ".join(str(words) for words, _ in wrong)
    quotes = tuple(f"{words}: {prose[:90]}…" for words, prose in wrong)
    return Miss(text.name, shown, far, quotes) if wrong else None


def _mattr(text: Text, f: Figures) -> Miss | None:
    return _within(text, f.mattr, (MATTR, 1))


def _by_driver(text: Text, f: Figures) -> Miss | None:
    return _within(text, f.opens_with_driver, (0, BY_DRIVER))


def _connectives(text: Text, f: Figures) -> Miss | None:
    return _within(text, f.connectives, CONNECTIVES)


WITHIN: tuple[tuple[str, str, Callable[[Figures], float], Check], ...] = (
    (
        "words a sentence, mean",
        "20-28; finale, preview 25-38",
        lambda f: f.sentence_mean,
        _mean,
    ),
    (
        "words a sentence, spread",
        "≥ 7; finale, preview ≥ 12",
        lambda f: f.sentence_sd,
        _spread,
    ),
    ("longest sentence", f"≤ {LONGEST}", lambda f: f.sentence_max, _longest),
    (
        "words a paragraph",
        "60-180",
        lambda f: sum(f.paragraphs) / max(len(f.paragraphs), 1),
        _paragraphs,
    ),
    ("vocabulary (mattr100)", f"≥ {MATTR}", lambda f: f.mattr, _mattr),
    (
        "sentences that open with a driver",
        "≤ 30 %",
        lambda f: f.opens_with_driver,
        _by_driver,
    ),
    (
        "neighbours that open alike",
        "0",
        lambda f: len(f.alike),
        lambda t, f: _none(t, f.alike),
    ),
    (
        "neighbours with the same first word",
        "0",
        lambda f: len(f.alike_first),
        lambda t, f: _none(t, f.alike_first),
    ),
    (
        "main verb again in a paragraph",
        "0",
        lambda f: len(f.verbs),
        lambda t, f: _none(t, f.verbs),
    ),
    (
        "five words again, no name in them",
        "0",
        lambda f: len(f.sequences),
        lambda t, f: _none(t, f.sequences),
    ),
    (
        "five words again, any name alike",
        "0",
        lambda f: len(f.patterns),
        lambda t, f: _none(t, f.patterns),
    ),
    (
        "connectives in 100 words",
        "3.9-5.4",
        lambda f: f.connectives,
        _connectives,
    ),
)


def house_length(measured: list[tuple[Measured, tuple[int, int]]]) -> Verdict:
    """Judge the length against what each house aims at."""
    misses = [
        miss
        for (text, figures), aim in measured
        if (miss := _within(text, figures.words, aim))
    ]
    value = _range([one for one, _ in measured], lambda f: f.words)
    misses.sort(key=lambda miss: -miss.distance)
    return Verdict("words", "as the house aims", value, tuple(misses))


def all_quotes(verdict: Verdict, most: int) -> Iterator[tuple[str, str]]:
    """Yield the worst misses with their quotes, a few of each."""
    for miss in verdict.misses[:most]:
        for quote in miss.quotes[:most] or ("",):
            yield f"{miss.release}: {miss.value}".removeprefix(": "), quote
