"""What a YAML file says, before anybody asks what it means, with its lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

Trail = tuple[str | int, ...]
"""The way to a value: ("races", 0, "classification", 2, "driver")."""


class Position(NamedTuple):
    """A place in a file; both count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """One word, number or text, as it is written."""

    at: Position
    text: str
    plain: bool = True
    """Whether it stands without quotation marks."""

    @property
    def null(self) -> bool:
        """Whether it says nothing: empty, ~ or null, without quotation marks."""
        return self.plain and self.text in {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    at: Position
    items: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Table:
    """Keys and their values."""

    at: Position
    values: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Position] = field(default_factory=dict)
    """Where each key stands."""

    def written(self, item: str | int) -> str | None:
        """Give the key as it is written in the file; None where there is none.

        The typed value of a key may be a number: 1 finds a key written 01.
        """
        if (text := str(item)) in self.values:
            return text
        alike = (k for k in self.values if k.isdecimal() and k.lstrip("0") == text)
        return next(alike, None)


Node = Scalar | Listing | Table


@dataclass(frozen=True, slots=True)
class Lines:
    """Where everything stands in one file."""

    file: str
    """Path as the user would type it, relative to the project."""
    root: Node | None
    """None where the file could not be read."""

    def value(self, trail: Trail) -> Position:
        """Find a value, or the nearest thing around it that is written."""
        return self._walk(trail)[1]

    def key(self, trail: Trail) -> Position:
        """Find the key of a value, or the value itself where it is in a list."""
        return self._walk(trail)[0]

    def node(self, trail: Trail) -> Node | None:
        """Give what is written there; None where nothing is."""
        here: Node | None = self.root
        for item in trail:
            here = child(here, item)
        return here

    def line(self, trail: Trail) -> int:
        """Give the line of the key of a value; 0 where the file is unreadable."""
        return self.key(trail).line

    def _walk(self, trail: Trail) -> tuple[Position, Position]:
        here = self.root
        key = value = here.at if here else Position(0, 0)
        for item in trail:
            parent, here = here, child(here, item)
            if here is None:
                break
            value = key = here.at
            if isinstance(parent, Table):
                key = parent.keys[parent.written(item) or ""]
        return key, value


def child(node: Node | None, item: str | int) -> Node | None:
    """Give the value of a key, or the item of a list; None where there is none."""
    if isinstance(node, Table):
        key = node.written(item)
        return None if key is None else node.values[key]
    if isinstance(node, Listing) and isinstance(item, int) and item < len(node.items):
        return node.items[item]
    return None


def without(node: Node, trails: frozenset[Trail], trail: Trail = ()) -> Node:
    """Copy what is written but for some keys with their values."""
    if isinstance(node, Listing):
        items = [without(v, trails, (*trail, i)) for i, v in enumerate(node.items)]
        return Listing(node.at, items)
    if isinstance(node, Scalar):
        return node
    kept = {k: v for k, v in node.values.items() if (*trail, k) not in trails}
    values = {k: without(v, trails, (*trail, k)) for k, v in kept.items()}
    return Table(node.at, values, node.keys)
