"""One results file: from its bytes to a typed value with its lines."""

from __future__ import annotations

from dataclasses import dataclass, is_dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from generator.errors import Fault
from generator.reader.fitting import fit, trail_of
from generator.reader.hints import expected
from generator.reader.nodes import Lines, Scalar, Table, without
from generator.reader.parser import parse
from generator.reader.source import text
from generator.reader.wording import faults

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from generator.reader.nodes import Node

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What a file says, apart from its faults."""

    value: T | None
    """None where it has faults that cannot be left out."""
    lines: Lines
    faults: tuple[Fault, ...] = ()


def read(kind: type[T], raw: bytes | Fault, shown: str) -> Read[T]:
    """Read a file of which the bytes, or the fault why there are none, are known."""
    root, found = outline(raw, shown)
    lines = Lines(shown, root)
    if isinstance(root, Table):
        fitted = fit(kind, root)
        found = (*found, *faults(kind, lines, fitted.errors))
        value = _rest(kind, root, fitted.errors) if fitted.errors else fitted.value
        return Read(value, lines, found)
    return Read(None, lines, found or (_no_table(root, shown),))


def outline(raw: bytes | Fault, shown: str) -> tuple[Node | None, tuple[Fault, ...]]:
    """Read a file's nodes without asking what they mean."""
    if isinstance(raw, Fault):
        return None, (raw,)
    decoded = text(raw, shown)
    return (None, (decoded,)) if isinstance(decoded, Fault) else parse(decoded, shown)


def _rest(kind: type[T], root: Node, errors: tuple[ErrorDetails, ...]) -> T | None:
    """Read what is left without the faulty fields, so that it is checked as well.

    Only fields are left out, and no entry of a table or item of a list: others rest
    on those, and would be at fault without them.
    """
    fields = frozenset(
        trail_of(root, error["loc"])
        for error in errors
        if error["type"] != "missing"
        and is_dataclass(expected(kind, error["loc"][:-1]))
    )
    return fit(kind, without(root, fields)).value


def _no_table(root: Node | None, shown: str) -> Fault:
    if root is None or (isinstance(root, Scalar) and root.null):
        return Fault(shown, 0, "the file is empty", "write the results into it")
    what = "the file does not begin with a key and a colon"
    return Fault(shown, root.at.line, what, "begin it with a line such as races:")
