"""YAML as a person writes it: one line an entry, quotation marks only where needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

WIDTH = 100
"""Longest line of a table that is wrapped."""

_PLAIN = re.compile(r"[^\W\d_](?:[\w .'’&+()/-]*[\w.')])?")
_NO_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
_NUMBERS = re.compile(r"[1-9]\d*( [1-9]\d*)+")


def scalar(value: object) -> str:
    """Write one value, so that it is read again as it stands."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, Decimal, date)):
        return str(value)
    text = str(value)
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _NO_WORDS
    if plain or _NUMBERS.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(fields: Mapping[str, object]) -> str:
    """Write a table in one line: {pos: 1, driver: Klein}; what is None is left out."""
    pairs = (
        f"{scalar(key)}: {_inner(value)}"
        for key, value in fields.items()
        if value is not None
    )
    return "{" + ", ".join(pairs) + "}"


def _inner(value: object) -> str:
    if isinstance(value, Mapping):
        return flow(value)
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(_inner(item) for item in value) + "]"
    return scalar(value)


def item(fields: Mapping[str, object], indent: str, note: str = "") -> str:
    """Write one line of a list of tables."""
    return f"{indent}- {flow(fields)}{comment(note)}"


def comment(note: str) -> str:
    """Write a comment behind a line; none where there is nothing to say."""
    return f"  # {note}" if note else ""


def wrapped(key: str, pairs: Iterable[tuple[object, object]], indent: str) -> list[str]:
    """Write a table in braces over as many lines as it needs."""
    lines = [f"{indent}{key}: {{"]
    for name, value in pairs:
        piece = f"{name}: {scalar(value)}, "
        if len(lines[-1]) + len(piece) > WIDTH:
            lines[-1] = lines[-1].rstrip()
            lines.append(f"{indent}  ")
        lines[-1] += piece
    lines[-1] = lines[-1].removesuffix(", ") + "}"
    return lines
