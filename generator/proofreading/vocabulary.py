"""The words that a field can hold at all, read from the types of the results files.

A condition that compares with another word never holds: `part_of_day == "midnight"`.
"""

from __future__ import annotations

from dataclasses import is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal, get_args, get_origin, get_type_hints

from generator.results import events, meeting

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def words(field: str) -> tuple[str, ...]:
    """List the words of every field of this name; none where it takes any text."""
    found = {
        word
        for kind in _kinds()
        if field in (hints := get_type_hints(kind))
        for word in _words(hints[field])
    }
    return tuple(sorted(found))


def _kinds() -> Iterator[type]:
    for module in (events, meeting):
        for value in vars(module).values():
            if isinstance(value, type) and is_dataclass(value):
                yield value


def _words(annotation: object) -> Iterator[str]:
    for one in get_args(annotation):
        if get_origin(annotation) is Literal:
            yield from (one,) if isinstance(one, str) else ()
        else:
            yield from _words(one)
