"""Three versions of some lines made one: what both sides started from, and each side.

Where only one side changed something its change is taken; where both changed the same
lines, somebody must choose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

L = TypeVar("L", bound=str)
Choose = Callable[[list[str], list[str]], bool]
"""Given mine and theirs, says whether theirs is taken."""


def merge3(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], choose: Choose
) -> list[str]:
    """Merge; choose is asked for each stretch of lines that both sides changed."""
    merged: list[str] = []
    at_base = at_mine = at_theirs = 0
    for in_base, in_mine, in_theirs, size in _common(base, mine, theirs):
        merged += _between(
            list(base[at_base:in_base]),
            list(mine[at_mine:in_mine]),
            list(theirs[at_theirs:in_theirs]),
            choose,
        )
        merged += mine[in_mine : in_mine + size]
        at_base, at_mine, at_theirs = in_base + size, in_mine + size, in_theirs + size
    return merged


def _between(
    base: list[str], mine: list[str], theirs: list[str], choose: Choose
) -> list[str]:
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    if not base:  # both only add: what people added stands behind
        return theirs + [line for line in mine if line not in theirs]
    return theirs if choose(mine, theirs) else mine


def _common(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[int, int, int, int]]:
    """Find the stretches that all three have, and the end of all three."""
    with_mine = _pairs(base, mine)
    with_theirs = _pairs(base, theirs)
    for index in sorted(with_mine.keys() & with_theirs.keys()):
        yield index, with_mine[index], with_theirs[index], 1
    yield len(base), len(mine), len(theirs), 0


def _pairs(one: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return {
        block.a + i: block.b + i
        for block in matcher.get_matching_blocks()
        for i in range(block.size)
    }
