"""Places that a sentence only leaves behind: "four weeks after Mugello"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.verification.context import Context

_APPOSED = 10
"""Letters after a comma in which a place only names what was told of."""


def leaves(told: Context, at: int) -> bool:
    """Whether the words say that somebody or something comes from there."""
    found = told.lexicon.pattern("LEAVES").finditer(told.text)
    return any(match.start() < at < match.end() for match in found)


def left_behind(told: Context, at: int) -> bool:
    """Whether a place only says where the season came from, and hosts nothing told.

    "Four weeks after Mugello", "had last raced five weeks earlier, at Imola".
    """
    low, high = apposed(told, at)
    ago = told.marked.has("time_ago", low, high)
    after = told.lexicon.pattern("AFTER").search(told.text, 0, at)
    return bool(ago or after or leaves(told, at))


def apposed(told: Context, at: int) -> tuple[int, int]:
    """Give the clause of a place: that before it, if the place but names something."""
    low, high = told.clause(at)
    if low and at - low <= _APPOSED:
        low, _ = told.clause(low)  # "dès le prochain rendez-vous, à Nogaro"
    return low, high
