"""Words and sentences, as every measure counts them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WORD = re.compile(r"[^\W_]+(?:[-.,:][^\W_]+)*['’]?")
"""An elided article is a word of its own ("l’"); "13,5" and "Pro-Am" are one."""
END = re.compile(r"[.!?…]+(?:\s?»)?[”\"’')\]]*\s+(?=[«“\"(\[]?\s?[^\W_a-zà-öø-ÿœ])")
"""Where a sentence may end: before a capital, a digit or an opening quotation mark."""
ABBREVIATION = re.compile(
    r"(?:^|[\s(.-])(?:[A-ZÀ-Þ]|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|St|vs)\.\s$"
)

Gram = tuple[str, ...]


def words(text: str) -> list[str]:
    """Split into lower-case words."""
    return WORD.findall(text.lower())


def sentences(paragraph: str) -> list[str]:
    """Split a paragraph into sentences."""
    cuts = [
        mark.end()
        for mark in END.finditer(paragraph)
        if not ABBREVIATION.search(paragraph[: mark.end()])
    ]
    bounds = zip([0, *cuts], [*cuts, len(paragraph)], strict=True)
    pieces = (paragraph[start:end].strip() for start, end in bounds)
    return [piece for piece in pieces if piece]


def grams(tokens: Sequence[str], size: int) -> Iterator[Gram]:
    """Yield every run of so many words."""
    return (tuple(tokens[i : i + size]) for i in range(len(tokens) - size + 1))
