"""Lists of words in text files: sections in brackets, comments after a hash."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@cache
def read(path: Path) -> Mapping[str, tuple[str, ...]]:
    """Read the lines of each section; "" holds those before the first."""
    sections: dict[str, list[str]] = {"": []}
    section = ""
    for raw in path.read_text("utf-8").split("\n"):
        line = raw.strip()
        if line.startswith("["):
            section = line.strip("[]")
            sections[section] = []
        elif line and not line.startswith("#"):
            sections[section].append(line)
    return {name: tuple(lines) for name, lines in sections.items()}


@cache
def words(path: Path, section: str) -> tuple[str, ...]:
    """Read a section as words, wherever its lines end."""
    return tuple(" ".join(read(path)[section]).split())
