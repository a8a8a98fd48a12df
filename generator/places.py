"""Every place of a results file that names a driver, a title or a circuit.

The types say which texts are names (`Means` in results/base.py), so a field that is
added to them is checked without anybody thinking of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from types import NoneType
from typing import Annotated, get_args

from generator.evidence import Path, Ref
from generator.location import SEASON
from generator.reader.hints import Hint, field_types, is_union, origin
from generator.results.base import Means
from generator.results.bundle import Bundle


@dataclass(frozen=True)
class Place:
    """A value, with what it stands for and where it stands."""

    what: str
    """As in `Means`; "key" or "value" for everything else."""
    at: Ref
    value: object


def places(bundle: Bundle) -> Iterator[Place]:
    """Give every value of a season's files, and every key of their tables."""
    for stem, file in ((SEASON, bundle.season), *sorted(bundle.meetings.items())):
        for what, path, value in _walk(type(file), file, ()):
            yield Place(what, Ref(stem, path), value)


_Found = Iterator[tuple[str, Path, object]]


def _walk(hint: Hint, value: object, path: Path, what: str = "value") -> _Found:
    if origin(hint) is Annotated:
        notes = (note.what for note in hint.__metadata__ if isinstance(note, Means))
        yield from _walk(get_args(hint)[0], value, path, next(notes, what))
    elif is_union(hint) and not is_dataclass(value):
        yield from _walk(_member(hint, value), value, path, what)
    else:
        yield what, path, value
        yield from _within(hint, value, path)


def _within(hint: Hint, value: object, path: Path) -> _Found:
    arguments = get_args(hint)
    if is_dataclass(value):
        kind: Hint = type(value)
        for name, field in field_types(kind).items():
            yield from _walk(field, getattr(value, name), (*path, name))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _walk(arguments[0], key, (*path, key), "key")
            yield from _walk(arguments[1], item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _walk(arguments[0], item, (*path, index))


def _member(union: Hint, value: object) -> Hint:
    """Give the member of a union that a value is of."""
    real = [member for member in get_args(union) if member is not NoneType]
    return real[0] if len(real) == 1 and value is not None else type(value)
