"""Drivers of one surname: which of them a text means by the surname alone.

Whom the text names in full, anywhere, is meant where it names no other of them so.
Where it names two of them in full, or none, the surname stays that of any of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.letters import folded
from generator.verification.text import plain

if TYPE_CHECKING:
    from generator.verification.roster import Roster


def settle(roster: Roster, text: str) -> None:
    """Put first of each surname's owners the one whom alone a text names in full."""
    words = " ".join(folded(plain(text)).split())
    for surname, keys in roster.surnames.items():
        named = [key for key in keys if _in_full(roster, key, surname, words)]
        if len(keys) > 1 and len(named) == 1:
            others = (key for key in keys if key != named[0])
            roster.surnames[surname] = (named[0], *others)


def _in_full(roster: Roster, key: str, surname: str, words: str) -> bool:
    first = roster.drivers[key].entry.first_name  # a crew has none
    return bool(first) and f"{folded(plain(first or ''))} {surname}" in words
