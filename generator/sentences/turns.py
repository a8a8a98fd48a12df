"""Turns: which variants a release takes first, so that the next one takes others."""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

SHARE = 0.382
"""What part of the variants the turn moves on by: after the golden section, turns stay
apart however many there are."""


class Turn(NamedTuple):
    """Whose turn it is among the variants of a storyline."""

    meeting: int
    """Number of the meeting in its season: the next one takes other variants, until
    each has had its turn."""
    offset: int = 0
    """Where the season begins, and the storyline within the release."""

    def order(self, variants: Sequence[T]) -> list[T]:
        """Put the variants whose turn it is first, the others after them in order."""
        count = len(variants)
        if not count:
            return []
        at = (self.meeting * _step(count) + self.offset) % count
        return [*variants[at:], *variants[:at]]


def _step(count: int) -> int:
    """Return a step that comes to each of so many before it comes to one again."""
    step = max(1, round(count * SHARE))
    while gcd(step, count) > 1:
        step += 1
    return step


def pick(salt: str, variant: int, point: int, options: int) -> int:
    """Pick one of the words that a variant offers, always the same for one release."""
    return crc32(f"{salt} {variant} {point}".encode()) % options
