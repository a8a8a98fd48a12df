"""State: one way of telling the release so far, and a step from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from generator.sentences.repetition import Memory, Print

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.sentences.draft import Draft
    from generator.storyline import Topic


class Last(NamedTuple):
    """What the next sentence is read after."""

    begins: str = ""
    words: int = 0
    jarring: frozenset[Driver] = frozenset()
    """Whose names jar at the head of the next."""
    meant: Driver | None = None
    """Whom a pronoun there would mean."""


@dataclass(frozen=True)
class State:
    """One way of telling, so far."""

    cost: float = 0.0
    done: tuple[tuple[Draft, ...], ...] = ()
    """Finished paragraphs."""
    sentences: tuple[Draft, ...] = ()
    """Finished sentences of this paragraph."""
    draft: Draft | None = None
    memory: Memory = field(default_factory=Memory)
    named: frozenset[Driver] = frozenset()
    """Whom the reader knows."""
    told: frozenset[Topic] = frozenset()
    """What a wording of another storyline has told as well."""
    gap: bool = False
    """Whether the message before was left out: nothing hangs on it."""
    last: Last = field(default_factory=Last)
    """The last finished sentence."""


class Way(NamedTuple):
    """A step that might be taken, and what the release would have cost by then."""

    cost: float
    outlook: float
    """That cost with what the sentence under way will add to it, as it stands."""
    base: State
    draft: Draft | None
    new: tuple[Print, ...]
    gap: bool = False
    """Whether it leaves the message out."""
