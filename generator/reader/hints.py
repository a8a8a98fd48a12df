"""What the input types expect at a place, read from their annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from generator.results.base import TaggedBy

Hint = Any
"""A type as an annotation writes it."""


def expected(kind: type, loc: Iterable[str | int]) -> Hint:
    """Give the type at a place in pydantic's terms; None where there is none."""
    here: Hint = kind
    for item in loc:
        here = _step(bare(here), item)
    return bare(here)


def bare(hint: Hint) -> Hint:
    """Strip what only annotates, and the None of what may be left out.

    A union whose members are told apart by a key keeps its annotation.
    """
    if origin(hint) is Annotated and tag_key(hint) is None:
        return bare(get_args(hint)[0])
    if is_union(hint):
        real = [m for m in get_args(hint) if m is not NoneType]
        return bare(real[0]) if len(real) == 1 else Union[tuple(real)]  # noqa: UP007  members are known at run time only
    return hint


def origin(hint: Hint) -> Hint:
    """Give what a generic type was made of: tuple of tuple[int, ...]."""
    return get_origin(hint)


def is_union(hint: Hint) -> bool:
    """Whether it is a choice between types."""
    return origin(hint) in {Union, UnionType}


@cache
def field_types(kind: Hint) -> Mapping[str, Hint]:
    """Give the types of a dataclass's fields, annotations included."""
    hints = get_type_hints(kind, include_extras=True)
    return {field.name: hints[field.name] for field in fields(kind)}


def choices(hint: Hint) -> tuple[str, ...]:
    """Name the words that may stand there; none where it is no choice of words."""
    alternatives = get_args(hint) if is_union(hint) else (hint,)
    options: list[str] = []
    for member in map(bare, alternatives):
        if origin(member) is Literal:
            options += map(str, get_args(member))
    return tuple(options)


def tag_key(hint: Hint) -> str | None:
    """Name the key by which the members of a union are told apart, if there is one."""
    notes = hint.__metadata__ if origin(hint) is Annotated else ()
    return next((note.key for note in notes if isinstance(note, TaggedBy)), None)


def members(hint: Hint) -> Mapping[str, Hint]:
    """Give the members of a union with a tag, by each value of the tag."""
    union, key = get_args(hint)[0], tag_key(hint) or ""
    return {
        tag: member
        for member in get_args(union)
        for tag in choices(bare(field_types(member)[key]))
    }


def _step(hint: Hint, item: str | int) -> Hint:
    if is_dataclass(hint) and isinstance(hint, type):
        return field_types(hint).get(str(item))
    if tag_key(hint):
        return members(hint).get(str(item))
    arguments = get_args(hint)
    if origin(hint) is tuple:
        return arguments[0]
    is_mapping = origin(hint) is Mapping and item != "[key]"
    return arguments[1] if is_mapping else None
