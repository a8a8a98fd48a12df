"""The number of a counted thing: in figures, in words, "twice", a hat-trick."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    from generator.verification.context import Context

_TWICE = {
    "une fois": 1,
    "seule fois": 1,
    "once": 1,
    "twice": 2,
    "three times": 3,
    "four times": 4,
    "five times": 5,
}


def counted(told: Context, match: re.Match[str]) -> int | None:
    """Give the number of a matched count; None where it says none."""
    number = told.marked.number(match[0])
    if number is None:
        number = next((n for word, n in _TWICE.items() if word in match[0]), None)
    return 3 if number is None and match.groupdict().get("hat") else number
