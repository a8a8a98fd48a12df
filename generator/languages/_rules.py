"""How typography is written: rules in a list, skipped where they have nothing to do."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import NamedTuple

NB = "\u00a0"


class Rule(NamedTuple):
    """A pattern and its replacement."""

    marks: tuple[str, ...]
    """The text holds one of these, or the rule has nothing to do."""
    pattern: str
    replacement: str


def apply(rules: tuple[Rule, ...], text: str) -> str:
    """Apply the rules in their order."""
    for marks, pattern, replacement in rules:
        if any(mark in text for mark in marks):
            text = re.sub(pattern, replacement, text)
    return text


def hold_labels(labels: AbstractSet[str], text: str) -> str:
    """Keep a number with the noun that it names: "course 1", "lap 12"."""

    def space(match: re.Match[str]) -> str:
        before = re.search(
            r"[^\W\d_]+°?$", text[max(0, match.start() - 12) : match.start()]
        )
        return NB if before and before.group().lower() in labels else " "

    return re.sub(r" (?=\d)", space, text)
