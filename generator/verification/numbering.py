"""Numbers in a sentence: ordinals and cardinals, in words and in figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.entities import Entity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.lexicon import Lexicon

_DIGITS = re.compile(r"(?<![\w.,/:])\d{1,3}(?![\w]|[.,:/]\d)")
_GAP = re.compile(r"(?<![\w.,])\d{1,3}(?=\s?/\s?1 ?,?\.?000)")


def numbers(text: str, lower: str, lexicon: Lexicon) -> Iterator[Entity]:
    """Find numbers; an ordinal goes before a cardinal, a word before a figure."""
    yield from _ordinals(lower, lexicon)
    cardinals = lexicon.data.CARDINALS
    for match in _among(cardinals).finditer(lower):
        yield Entity("N", match.start(), match.end(), number=cardinals[match[0]])
    for pattern in (_GAP, _DIGITS):
        for match in pattern.finditer(text):
            yield Entity("N", match.start(), match.end(), number=int(match[0]))


def _ordinals(lower: str, lexicon: Lexicon) -> Iterator[Entity]:
    for match in lexicon.pattern("ORDINAL").finditer(lower):
        number = int(match[1])
        yield Entity(_kind(number), match.start(), match.end(), number=number)
    for match in lexicon.pattern("SECONDE").finditer(lower):
        yield Entity("O", match.start(), match.end(), number=2)
    ordinals = lexicon.data.ORDINALS
    for match in _among(ordinals).finditer(lower):
        former = lexicon.pattern("ONE_OF_TWO").match(lower, max(0, match.start() - 3))
        if not former and (match[0] != "second" or lexicon.code == "fr"):
            number = ordinals[match[0]]
            yield Entity(_kind(number), match.start(), match.end(), number=number)


def _kind(number: int) -> str:
    """Tell "first" from other ordinals: it says more often when than where."""
    return "F" if number == 1 else "O"


_BOUNDS: dict[int, re.Pattern[str]] = {}


def _among(table: dict[str, int]) -> re.Pattern[str]:
    if id(table) not in _BOUNDS:
        words = sorted(table, key=lambda word: (-len(word), word))
        _BOUNDS[id(table)] = re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?!\w)")
    return _BOUNDS[id(table)]
