"""Nodes to typed values, by pydantic, and never by its guesses.

Whether 03 is a number or the text on a car, and 13:15 a time, is for the field to
say. So whatever could be more than a word goes to pydantic as a value that nothing
accepts; the *types* of the errors then tell what each field wants, and a second pass
gives it that, read from the file's own characters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from generator.reader.hints import Hint
from generator.reader.nodes import Listing, Scalar, Table, child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic_core import ErrorDetails

    from generator.reader.nodes import Node, Trail

T = TypeVar("T")

_MORE_THAN_A_WORD = re.compile(r"[-+]?\.?\d|(?:true|false)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Undecided:
    """A scalar that waits for its field to say what it wants."""

    text: str


@dataclass(frozen=True, slots=True)
class Fitted(Generic[T]):
    """A typed value, or the errors why there is none."""

    value: T | None
    errors: tuple[ErrorDetails, ...] = ()


def fit(kind: type[T], root: Node) -> Fitted[T]:
    """Make a value of a type from the nodes of a file."""
    hint: Hint = kind  # mypy has no word for a type that can be hashed
    adapter: TypeAdapter[T] = _built(hint)
    try:
        return Fitted(adapter.validate_python(_plain(root, {}, ())))
    except ValidationError as error:
        wanted = dict(_wanted(root, _details(error)))
    try:
        return Fitted(adapter.validate_python(_plain(root, wanted, ())))
    except ValidationError as error:
        return Fitted(None, _details(error))


def trail_of(root: Node, loc: Iterable[str | int]) -> Trail:
    """Turn a place in pydantic's terms into keys and indices that the file has.

    Leaves out the names of union members that pydantic puts in between, and what is
    missing at the end.
    """
    trail: Trail = ()
    here: Node | None = root
    for item in loc:
        if (below := child(here, item)) is not None:
            trail, here = (*trail, item), below
    return trail


@cache
def _built(kind: Hint) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _details(error: ValidationError) -> tuple[ErrorDetails, ...]:
    return tuple(error.errors(include_url=False, include_input=False))


def _plain(node: Node, wanted: Mapping[Trail, object], trail: Trail) -> Any:  # noqa: ANN401  what pydantic takes
    if isinstance(node, Table):
        return {
            key: _plain(value, wanted, (*trail, key))
            for key, value in node.values.items()
        }
    if isinstance(node, Listing):
        return [_plain(v, wanted, (*trail, i)) for i, v in enumerate(node.items)]
    if trail in wanted:
        return wanted[trail]
    if node.null:
        return None
    return Undecided(node.text) if _MORE_THAN_A_WORD.match(node.text) else node.text


def _wanted(
    root: Node, errors: Iterable[ErrorDetails]
) -> Iterable[tuple[Trail, object]]:
    for error in errors:
        trail = trail_of(root, error["loc"])
        node = _at(root, trail)
        if isinstance(node, Scalar) and not node.null:
            value = _read(error["type"], node.text)
            if value is not None:
                yield trail, value


def _at(root: Node, trail: Trail) -> Node | None:
    here: Node | None = root
    for item in trail:
        here = child(here, item)
    return here


def _read(error_type: str, text: str) -> object | None:
    """Read a scalar as the type whose absence pydantic reports; None if it is none."""
    pattern, make = _READERS.get(error_type, _NEVER)
    if re.fullmatch(pattern, text) is None:
        return None
    try:
        return make(text)
    except ValueError:  # the 30th of February
        return None


def _time(text: str) -> time:
    return time.fromisoformat(text.zfill(5))


_NEVER: tuple[str, Callable[[str], object]] = (r"(?!)", str)
_READERS: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "string_type": (r"(?s:.*)", str),
    "literal_error": (r"(?s:.*)", str),
    "int_type": (r"[-+]?[0-9]{1,12}", int),
    "decimal_type": (r"[-+]?[0-9]{1,12}(\.[0-9]{1,12})?", Decimal),
    "bool_type": (r"true|True|TRUE|false|False|FALSE", lambda t: t.lower() == "true"),
    "date_type": (r"[0-9]{4}-[0-9]{2}-[0-9]{2}", date.fromisoformat),
    "time_type": (r"[0-9]{1,2}:[0-9]{2}", _time),
    "datetime_type": (
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?",
        datetime.fromisoformat,
    ),
}
