"""Draft: a sentence in the making, what it tells and how it reads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.plan import Message
    from generator.sentences.variants import Variant
    from generator.sentences.wording import Wording
    from generator.storyline import Topic


@dataclass(frozen=True)
class Part:
    """One message as a sentence tells it."""

    message: Message
    variant: Variant
    keys: tuple[str, ...] = ()
    """Keys of the storylines that the wording tells as well."""

    @property
    def line(self) -> int:
        """Line of the variant in its file."""
        return self.variant.line

    @property
    def also(self) -> frozenset[Topic]:
        """Which storylines of its race and title the wording tells as well."""
        return self.message.story.topics_of(self.keys)


@dataclass(frozen=True)
class Draft:
    """A sentence whose names are still open."""

    text: str
    parts: tuple[Part, ...]
    subject: Driver | None = None
    clauses: int = 1
    open: bool = True
    """Whether another clause or a tail may still join."""
    tailed: bool = False
    waiting: bool = False
    """Whether it is an opening still without its clause."""
    words: int = 0
    """Its length, roughly."""
    last: str = ""
    """Its last clause, where there is more than one."""

    def joined(self, text: str, part: Part, wording: Wording) -> Draft:
        """Return it with another clause: its words by now, and whose it is."""
        return replace(
            self,
            text=text,
            parts=(*self.parts, part),
            subject=wording.subject,
            clauses=self.clauses + 1,
            open=wording.shape != "sentence",
            words=self.words + wording.words + 1,
            last=wording.text,
        )

    @property
    def also(self) -> frozenset[Topic]:
        """Which storylines its wordings tell as well."""
        return frozenset(topic for part in self.parts for topic in part.also)


@dataclass(frozen=True)
class Step:
    """One way of telling the next message."""

    draft: Draft
    added: tuple[str, ...]
    """The words that the step adds, for the account of repetition."""
    fresh: bool
    """Whether it begins a new sentence, so that the last one is finished."""
    rank: int
    """How far the variant stands from the one whose turn it is."""

    @property
    def alone(self) -> bool:
        """Whether the message begins a sentence with nothing before it."""
        return self.fresh and not self.draft.waiting
