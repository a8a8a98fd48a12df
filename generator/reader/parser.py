"""Text to nodes: the shape of a YAML file, with the faults of its form.

Nodes are put together here and not by ruamel.yaml, so that a file nested too deep, one
that grows without end through its aliases, or one with a key given twice is a fault.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from generator.errors import Fault
from generator.reader.events import events, restored
from generator.reader.nodes import Listing, Position, Scalar, Table
from generator.reader.syntax import diagnosis

if TYPE_CHECKING:
    from ruamel.yaml.events import Event, NodeEvent

    from generator.reader.nodes import Node

DEEPEST = 30
"""Levels of nesting; results files need 8."""
LARGEST = 100_000
"""Values, those repeated by aliases counted each time."""


class Unreadable(Exception):  # noqa: N818  carries a fault up to `parse`, no further
    """The file cannot be read any further."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(str(fault))


def parse(text: str, shown: str) -> tuple[Node | None, tuple[Fault, ...]]:
    """Parse a text of YAML 1.2 into its root and the faults of its form.

    The root is None where the text is empty or cannot be read to its end.
    """
    building = _Building(shown)
    try:
        for event in events(text):
            building.take(event)
    except Unreadable as stop:
        return None, (*building.faults, stop.fault)
    except YAMLError as error:
        return None, (*building.faults, diagnosis(text, shown, _line(text, error)))
    return building.root, tuple(building.faults)


def _line(text: str, error: YAMLError) -> int:
    """Give the line of an error; for a quotation without end, where it opens."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return 0
    opening = error.context_mark
    if opening is not None and text[opening.index : opening.index + 1] in {'"', "'"}:
        return int(opening.line) + 1
    return int(error.problem_mark.line) + 1


@dataclass(slots=True)
class _Open:
    """A list or table that is not yet at its end."""

    node: Listing | Table
    anchor: str | None
    size: int = 1
    key: tuple[str, Position] | None = None
    """The key of a table whose value comes next."""


@dataclass(slots=True)
class _Building:
    """The nodes so far."""

    shown: str
    root: Node | None = None
    faults: list[Fault] = field(default_factory=list)
    documents: int = 0
    open: list[_Open] = field(default_factory=list)
    anchors: dict[str, tuple[Node, int] | None] = field(default_factory=dict)
    """Named nodes with their sizes; None while a node is not at its end."""

    def take(self, event: Event) -> None:
        at = Position(event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, ScalarEvent):
            self._scalar(event, at)
        elif isinstance(event, MappingStartEvent):
            self._begin(Table(at), event)
        elif isinstance(event, SequenceStartEvent):
            self._begin(Listing(at), event)
        elif isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            done = self.open.pop()
            self._place(done.node, done.size, done.anchor)
        elif isinstance(event, AliasEvent):
            self._alias(event.anchor, at)
        elif isinstance(event, DocumentStartEvent):
            self._document(at)

    def _document(self, at: Position) -> None:
        self.documents += 1
        if self.documents > 1:
            remedy = "keep one document a file and delete the line ---"
            raise self._unreadable(at, "a second document begins here", remedy)

    def _scalar(self, event: ScalarEvent, at: Position) -> None:
        self._refuse_tag(event, at)
        plain = bool(event.implicit[0])
        self._place(Scalar(at, restored(event.value), plain), 1, event.anchor)

    def _begin(self, node: Listing | Table, event: NodeEvent) -> None:
        self._refuse_tag(event, node.at)
        if self.open:
            self._refuse_as_key(node.at)
        if len(self.open) >= DEEPEST:
            what = f"more than {DEEPEST} brackets or indents are nested here"
            raise self._unreadable(node.at, what, "close them")
        if event.anchor:
            self.anchors[event.anchor] = None
        self.open.append(_Open(node, event.anchor))

    def _alias(self, name: str, at: Position) -> None:
        if name not in self.anchors:
            remedy = f'write &{name} before what it repeats, or quote "*{name}"'
            raise self._unreadable(at, f"*{name} repeats what nobody named", remedy)
        known = self.anchors[name]
        if known is None:
            what = f"*{name} repeats the very thing that it stands in"
            raise self._unreadable(at, what, "write out what is meant")
        node, size = known
        if isinstance(node, (Listing, Table)):
            self._refuse_as_key(at)
        self._place(node, size, None)

    def _place(self, node: Node, size: int, anchor: str | None) -> None:
        if anchor:
            self.anchors[anchor] = (node, size)
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        parent.size += size
        if parent.size > LARGEST:
            what = "aliases repeat so much that the file has no reasonable size"
            raise self._unreadable(node.at, what, "write out what is meant")
        if isinstance(parent.node, Listing):
            parent.node.items.append(node)
        elif parent.key is None and isinstance(node, Scalar):
            parent.key = (node.text, node.at)
        elif parent.key is not None:
            self._value(parent.node, parent.key, node)
            parent.key = None

    def _value(self, table: Table, key: tuple[str, Position], node: Node) -> None:
        name, at = key
        twin = table.written(int(name) if name.isdecimal() else name)
        if twin is None:
            table.values[name] = node
            table.keys[name] = at
            return
        what = f'"{name}" is given twice, first in line {table.keys[twin].line}'
        remedy = "keep one of the two"
        self.faults.append(Fault(self.shown, at.line, what, remedy))

    def _refuse_as_key(self, at: Position) -> None:
        parent = self.open[-1]
        if isinstance(parent.node, Table) and parent.key is None:
            what = "a list or a table stands where a name is expected"
            raise self._unreadable(at, what, "write a name, a colon and its value")

    def _refuse_tag(self, event: NodeEvent, at: Position) -> None:
        tag: object = getattr(event, "tag", None)  # ruamel.yaml's types do not say it
        if tag is not None:
            what = f"{restored(str(tag))} is a tag, which results do not use"
            remedy = 'delete it, or put text that begins with "!" in quotation marks'
            raise self._unreadable(at, what, remedy)

    def _unreadable(self, at: Position, what: str, remedy: str) -> Unreadable:
        return Unreadable(Fault(self.shown, at.line, what, remedy))
