"""Pydantic's errors in the words of somebody who writes results.

Keyed by the type of the error, never by its text: that may change with any version.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, get_args

from generator.errors import Fault
from generator.nearest import correction, listed, nearest
from generator.reader.fitting import trail_of
from generator.reader.hints import (
    choices,
    expected,
    field_types,
    is_union,
    members,
    origin,
    tag_key,
)
from generator.reader.nodes import Listing, Node, Scalar, Table, child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pydantic_core import ErrorDetails

    from generator.reader.hints import Hint
    from generator.reader.nodes import Lines, Trail

_WANTED: Mapping[object, str] = {
    str: "text",
    int: "a whole number",
    bool: "true or false",
    Decimal: "a number with a point, such as 0.012",
    date: "a date such as 2021-07-13",
    time: "a time such as 13:15",
    datetime: "a date and a time such as 2021-07-13 08:00",
}


@dataclass(frozen=True, slots=True)
class _Error:
    """One of pydantic's errors, with what is needed to put it into words."""

    type: str
    loc: tuple[str | int, ...]
    trail: Trail
    node: Node | None
    hint: Hint
    """What is expected there."""
    around: Hint
    """What is expected of the thing around it."""

    @property
    def name(self) -> str:
        """The key that it concerns, or the key of the list that it stands in."""
        named = [item for item in self.loc if isinstance(item, str)]
        shown = [i for i in named if i in self.trail] or named[-1:] or ["the file"]
        return shown[-1]


def faults(kind: type, lines: Lines, errors: Iterable[ErrorDetails]) -> Iterator[Fault]:
    """Put errors into words, one fault a place."""
    told: set[Trail] = set()
    understood = tuple(_understood(kind, lines, errors))
    misspelt = {_meant(error) for error in understood}
    for error in understood:
        if error.type == "missing" and error.loc in misspelt:
            continue
        one_a_place = error.type not in {"missing", "unexpected_keyword_argument"}
        if one_a_place and error.trail in told:
            continue
        if one_a_place:
            told.add(error.trail)
        what, remedy = _WORDING.get(error.type, _wrong_type)(error)
        yield Fault(lines.file, lines.line(error.trail), what, remedy)


def _understood(
    kind: type, lines: Lines, errors: Iterable[ErrorDetails]
) -> Iterator[_Error]:
    for error in errors:
        loc = error["loc"]
        trail = trail_of(lines.root, loc) if lines.root else ()
        node = lines.node(trail)
        # A choice between types names its member last: the choice itself is wanted.
        inner = loc[:-1] if isinstance(node, Scalar) and loc[-1:] != trail[-1:] else loc
        key = loc[-1:] == ("[key]",)
        yield _Error(
            "key" if key else error["type"],
            loc,
            trail,
            node,
            expected(kind, loc if key else inner),
            expected(kind, loc[:-1]),
        )


def _meant(error: _Error) -> tuple[str | int, ...]:
    """Give the place that a misspelt key was probably to fill."""
    if error.type != "unexpected_keyword_argument":
        return ()
    return (*error.loc[:-1], *nearest(str(error.loc[-1]), _fields(error), 1))


def _fields(error: _Error) -> tuple[str, ...]:
    """Name the keys known in the table around."""
    known = is_dataclass(error.around)
    return tuple(field_types(error.around)) if known else ()


def _missing(error: _Error) -> tuple[str, str]:
    name, wanted = str(error.loc[-1]), _in_words(error.hint)
    where = f' of "{error.trail[-1]}"' if _is_text(error.trail[-1:]) else " here"
    return f'"{name}"{where} is missing', f"add a line {name}: with {wanted}"


def _is_text(last: Trail) -> bool:
    return bool(last) and isinstance(last[0], str)


def _unexpected(error: _Error) -> tuple[str, str]:
    known = _fields(error)
    name = str(error.loc[-1])
    what = f'"{name}" is not known here'
    return what, correction(name, known) or f"delete it, or use {listed(known)}"


def _bad_tag(error: _Error) -> tuple[str, str]:
    key, known = tag_key(error.hint) or "", tuple(members(error.hint))
    given = child(error.node, key)
    if not isinstance(given, Scalar) or given.null:
        return f'"{key}" is missing here', f"add {key}: with {listed(known)}"
    remedy = correction(given.text, known)
    return f'there is no {key} "{given.text}"', remedy or f"write {listed(known)}"


def _wrong_key(error: _Error) -> tuple[str, str]:
    key = error.trail[-1] if error.trail else ""
    return f'"{key}" is not a number', "number the positions 1, 2, 3"


def _wrong_word(error: _Error) -> tuple[str, str]:
    what, remedy = _wrong_type(error)
    if not isinstance(error.node, Scalar) or error.node.null:
        return what, remedy
    return what, correction(error.node.text, choices(error.hint)) or remedy


def _wrong_size(error: _Error) -> tuple[str, str]:
    count = len(get_args(error.hint))
    return f'"{error.name}" wants {count} items', "count the items of the list"


def _wrong_type(error: _Error) -> tuple[str, str]:
    wanted = _in_words(error.hint)
    if error.node is None or (isinstance(error.node, Scalar) and error.node.null):
        return f'"{error.name}" is empty', f"write {wanted}, or leave the line out"
    if choices(error.hint):
        return f'"{error.name}" cannot be {_found(error.node)}', f"write {wanted}"
    what = f'"{error.name}" wants {wanted}, and this is {_found(error.node)}'
    return what, f"write {wanted}"


def _found(node: Node) -> str:
    if isinstance(node, Listing):
        return "a list"
    if isinstance(node, Table):
        return f"a table ({listed(list(node.values)[:3], 'and')}...)"
    shown = node.text if len(node.text) <= 40 else node.text[:39] + "…"  # noqa: PLR2004  a line's width
    return f'"{shown}"'


def _in_words(hint: Hint) -> str:
    if is_union(hint):
        return listed(_in_words(member) for member in get_args(hint))
    if options := choices(hint):
        return listed(options)
    if origin(hint) is tuple:
        return "a list"
    if is_dataclass(hint) and isinstance(hint, type):
        return f"a table with {listed(list(field_types(hint))[:4], 'and')}"
    if origin(hint) is Mapping or tag_key(hint):
        return "a table of keys and values"
    return _WANTED.get(hint, "something else")


_WORDING: Mapping[str, Callable[[_Error], tuple[str, str]]] = {
    "missing": _missing,
    "unexpected_keyword_argument": _unexpected,
    "union_tag_invalid": _bad_tag,
    "union_tag_not_found": _bad_tag,
    "literal_error": _wrong_word,
    "key": _wrong_key,
    "too_long": _wrong_size,
}
