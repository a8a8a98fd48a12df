"""Origins: the template file and line that words of a release come from."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.prose.corpus import ROOT
from benchmarks.prose.names import MASKS
from benchmarks.prose.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.prose.texts import Sentence, Source

TEMPLATES = ROOT / "templates"
CODE = re.compile(r"\{#.*?#\}|\{%.*?%\}", re.DOTALL)
VALUE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
QUOTED = re.compile(r'"([^"]*)"')
HALF = 0.5


def origin(language: str, run: Sequence[str], sentences: Iterable[Sentence]) -> str:
    """Name the template lines that such a run of words most likely stands in."""
    wanted = [word for word in run if word not in MASKS]
    sources = {source for sentence in sentences for source in sentence.sources}
    scored = [
        (_share(wanted, _words(language, f"storylines/{one.storyline}", one.line)), one)
        for one in sources
    ]
    if not scored:
        return ""
    best = max(share for share, _ in scored)
    chosen = sorted({_path(language, one) for share, one in scored if share == best})
    shown = " ".join(chosen[:3]) + (" …" if len(chosen) > 3 else "")  # noqa: PLR2004
    return shown if best > HALF else f"joints or filters with {shown}"


def _share(wanted: Sequence[str], there: frozenset[str]) -> float:
    return sum(word in there for word in wanted) / max(len(wanted), 1)


def _path(language: str, source: Source) -> str:
    return f"templates/{language}/storylines/{source.storyline}.j2:{source.line}"


@cache
def _words(language: str, name: str, line: int) -> frozenset[str]:
    """Collect the words of the variant whose header stands on a line."""
    path = TEMPLATES / language / f"{name}.j2"
    if not path.is_file():
        return frozenset()
    return frozenset(words(_spoken(_variant(path, line))))


def _variant(path: Path, line: int) -> str:
    lines = path.read_text("utf-8").split("\n")[line:]
    blank = next((i for i, one in enumerate(lines) if not one.strip()), len(lines))
    return "\n".join(lines[:blank])


def _spoken(variant: str) -> str:
    """Keep what a variant may print: its words, and the texts in its expressions."""
    quoted = " ".join(QUOTED.findall(variant))
    return f"{VALUE.sub(' ', CODE.sub(' ', variant))} {quoted}"
