"""Seeds: the real releases, where they are at hand; nothing is copied from them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.prose import texts
from benchmarks.prose.corpus import ROOT
from benchmarks.prose.names import MASKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.prose.names import Names
    from benchmarks.prose.texts import Text

VARIABLE = "GENRELEASE_SEEDS"
BESIDE = ROOT.parent / "shared" / "seeds"


@dataclass(frozen=True)
class Copied:
    """The longest run of words that a release has in common with a seed."""

    words: tuple[str, ...]
    seed: str

    @property
    def own(self) -> int:
        """How many of the words are no names."""
        return sum(word not in MASKS for word in self.words)


def folder() -> Path | None:
    """Find the seeds; None where nobody has them."""
    named = os.environ.get(VARIABLE)
    path = Path(named) if named else BESIDE
    return path if path.is_dir() else None


def read(language: str, names: Names) -> tuple[Text, ...]:
    """Read the seeds of one language, with these names taken out."""
    path = folder()
    files = sorted(path.glob(f"*.{language}.txt")) if path else []
    return tuple(
        texts.of_plain(file.stem, language, file.read_text("utf-8"), names)
        for file in files
    )


def longest(text: Text, seeds: Sequence[Text]) -> Copied:
    """Find the longest run in common with any seed, counting no names."""
    runs = (Copied(_run(text.masked, seed.masked), seed.name) for seed in seeds)
    return max(runs, key=lambda run: run.own, default=Copied((), ""))


def _run(own: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Find the common run that has most words besides names."""
    places: dict[str, list[int]] = {}
    for index, word in enumerate(other):
        places.setdefault(word, []).append(index)
    best: tuple[int, int, int] = (0, 0, 0)
    before: dict[int, tuple[int, int]] = {}
    for end, word in enumerate(own, start=1):
        here: dict[int, tuple[int, int]] = {}
        for at in places.get(word, ()):
            plain, start = before.get(at - 1, (0, end - 1))
            here[at] = (plain + (word not in MASKS), start)
            best = max(best, (here[at][0], start, end))
        before = here
    return own[best[1] : best[2]]
