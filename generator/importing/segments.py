"""A meeting file's text in pieces: one a field, and whatever people wrote in between.

A file is cut by its indentation alone, so that every comment, blank line and way of
writing stays as it is: put together again, the pieces are the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Path = tuple[str | int, ...]
FREE: Path = ()
"""Path of lines that are no field: comments and blank lines between fields."""
RACES = "races"

_KEY = re.compile(r"([A-Za-z_]\w*):(?:\s|$)")
_ITEM = re.compile(r"( *)- ")


@dataclass(frozen=True)
class Segment:
    """Some lines of a file."""

    path: Path
    lines: tuple[str, ...]
    """Without line ends; the dash of a race's first field is not among them."""


def cut(text: str) -> list[Segment]:
    """Cut a file into its fields: those of each race apart, other sections whole."""
    found: list[Segment] = []
    for path, lines in _sections(text.split("\n")):
        if path == (RACES,) and (pieces := _races(lines)):
            found += pieces
        else:
            found += _trimmed(path, lines, 0)
    return found


def joined(segments: Iterable[Segment]) -> str:
    """Put a file together again."""
    lines: list[str] = []
    last: str | int | None = None
    for one in segments:
        own = list(one.lines)
        if len(one.path) > 1 and one.path[1] != last:
            last = one.path[1]
            own[0] = _dashed(own[0])
        lines += own
    return "\n".join(lines)


def _dashed(line: str) -> str:
    indent = len(line) - len(line.lstrip())
    return line[: indent - 2] + "- " + line[indent:]


def _sections(lines: Sequence[str]) -> Iterator[tuple[Path, list[str]]]:
    path: Path = FREE
    section: list[str] = []
    for line in lines:
        if found := _KEY.match(line):
            yield path, section
            path, section = (found[1],), []
        section.append(line)
    yield path, section


def _races(lines: list[str]) -> list[Segment] | None:
    """Cut the list of races; None where it is not written one field a line."""
    first = next((item for line in lines if (item := _ITEM.match(line))), None)
    if first is None or lines[0].partition("#")[0].strip() != f"{RACES}:":
        return None
    indent = len(first[1])
    field = re.compile(rf" {{{indent + 2}}}([A-Za-z_]\w*):(?:\s|$)")
    found: list[Segment] = []
    path: Path = (RACES,)
    section = [lines[0]]
    race = -1
    for line in lines[1:]:
        own = line
        if line.startswith(" " * indent + "- "):
            race += 1
            own = " " * (indent + 2) + line[indent + 2 :]
        key = field.match(own)
        if key or own is not line:
            found += _trimmed(path, section, indent + 2)
            path, section = (RACES, race, key[1] if key else ""), []
        section.append(own)
    return found + _trimmed(path, section, indent + 2)


def _trimmed(path: Path, lines: list[str], indent: int) -> list[Segment]:
    """Set the blank lines and comments behind a field apart from it."""
    end = len(lines)
    while end > bool(path) and _is_free(lines[end - 1], indent):
        end -= 1
    parts = (Segment(path, tuple(lines[:end])), Segment(FREE, tuple(lines[end:])))
    return [one for one in parts if one.lines]


def _is_free(line: str, indent: int) -> bool:
    text = line.lstrip()
    return not text or (text.startswith("#") and len(line) - len(text) <= indent)


def with_lines(segment: Segment, lines: Iterable[str]) -> Segment:
    """Give a field other lines."""
    return replace(segment, lines=tuple(lines))
