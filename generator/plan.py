"""Plan: which storylines, in which order and paragraph, and how each hangs on the last.

A plan has no words. Its shape is one of the collection plans/: which one follows from
the facts.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from generator.value import positional

if TYPE_CHECKING:
    from generator.storyline import Storyline

Kind = Literal["report", "preview"]


class Relation(Enum):
    """How a message hangs on the one before it (after rhetorical structure theory)."""

    NONE = "none"
    """Nothing but order holds them together."""
    SEQUENCE = "sequence"
    """It happened next."""
    CONTRAST = "contrast"
    """It turned the other way: one's fortune, another's (or the same's) misfortune."""
    RESULT = "result"
    """It came of it."""
    PARALLEL = "parallel"
    """The same kind of thing of somebody else."""
    ELABORATION = "elaboration"
    """More about the same thing."""


@positional
class Message:
    """A storyline in its place."""

    story: Storyline
    relation: Relation = Relation.NONE
    lead: bool = False
    """Whether it is told in the standfirst, before the body tells it in full."""
    opens: bool = False
    """Whether it is the first of the standfirst, and names the place."""
    anew: bool = False
    """Whether the one before it was left out, so that it leans on nothing."""


@positional
class Paragraph:
    """Messages that are told together."""

    topic: str
    """What the paragraph is about, for whoever reads the plan."""
    messages: tuple[Message, ...]


@positional
class Rhythm:
    """How long the sentences of a shape are, in words, after real releases."""

    mean: int
    longest: int
    clause: int = 15
    """Words of a storyline that is told in a clause of its own, measured."""
    shortest: int = 9


@positional
class Plan:
    """A release before its words."""

    shape: str
    """Name of the shape: a member of plans/."""
    kind: Kind
    headline: tuple[Storyline, ...]
    """Storylines that may give the angle, the best first."""
    standfirst: Paragraph
    body: tuple[Paragraph, ...]
    rhythm: Rhythm
    left_out: tuple[Storyline, ...] = ()
    """Found, but not told: the least newsworthy."""
