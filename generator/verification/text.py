"""A text as paragraphs and sentences, each with the line on which it begins."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAME = str.maketrans(
    dict.fromkeys("\u2019\u2018\u02bc", "'")
    | dict.fromkeys("\u00a0\u202f\u2009\u2002\u2003\t", " ")
    | dict.fromkeys("\u201c\u201d\u00ab\u00bb\u201e", '"')
    | dict.fromkeys("\u2010\u2011", "-")
)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_MARKUP = re.compile(r"^(?:#{1,6}\s+|>\s+|[*-]\s+|\+\s+(?=[^\W\d]))|(?:\*\*|__)")
_END = re.compile(
    r"(?<![A-Z]\.)(?<!\bM\.)(?<!\bSt\.)(?<!\bno\.)(?<!\bvs\.)"
    r"(?<=[.!?…])[\")]?\s+(?=[\"(]?[A-ZÀ-ÞŒ0-9])"
)
_ENDED = re.compile(r"[.!?…:;\")>]\s*$")
_LONGEST = 2500
"""Letters of a sentence; the longest of a release has 600."""
_WRAPPED = 45
"""A line at least this long may have been broken by an editor."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, with plain apostrophes, quotation marks and spaces."""

    text: str
    line: int
    paragraph: int
    heading: bool = False


def plain(text: str) -> str:
    """Write a text with composed letters and one kind of apostrophe and space."""
    return unicodedata.normalize("NFC", text).translate(_INVISIBLE).translate(_SAME)


def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut a text into sentences."""
    return tuple(
        sentence
        for number, block in enumerate(_blocks(plain(text)))
        for sentence in _cut(block, number)
    )


def _blocks(text: str) -> list[list[tuple[int, str]]]:
    """Gather lines into paragraphs, those included that a page break cut in two."""
    blocks: list[list[tuple[int, str]]] = []
    open_ = False
    for number, raw in enumerate(text.splitlines(), 1):
        line = _MARKUP.sub("", raw.strip()).strip()
        if not line:
            continue
        heading = raw.lstrip().startswith("#")
        goes_on = bool(blocks) and open_ and not heading and line[0].islower()
        if goes_on:
            blocks[-1].append((number, line))
        else:
            blocks.append([(number, line)])
        open_ = len(line) >= _WRAPPED and not heading and not _ENDED.search(line)
        open_ = open_ or (goes_on and not _ENDED.search(line))
    return blocks


def _cut(block: list[tuple[int, str]], number: int) -> Iterator[Sentence]:
    joined, starts = "", list[tuple[int, int]]()
    for line, part in block:
        joined += " " if joined else ""
        starts.append((len(joined), line))
        joined += part
    heading = len(joined) < 130 and not re.search(r"[.…]\"?$", joined)  # noqa: PLR2004  a headline's length
    at = 0
    for end in [*(m.end() for m in _END.finditer(joined)), len(joined)]:
        while end - at > _LONGEST:
            # No sentence is so long; an attack of one would take for ever to read.
            cut = joined.rfind(" ", at + 1, at + _LONGEST)
            cut = cut if cut > at else at + _LONGEST
            yield Sentence(joined[at:cut].strip() or "-", _line(starts, at), number)
            at = cut
        piece = joined[at:end].strip()
        if piece:
            yield Sentence(piece, _line(starts, at), number, heading)
        at = end


def _line(starts: list[tuple[int, int]], at: int) -> int:
    """Give the line on which a place of a paragraph stands."""
    return max(line for start, line in starts if start <= at)
