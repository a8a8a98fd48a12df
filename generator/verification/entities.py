"""A sentence with its marks: what each stands for, and patterns found between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.verification.lexicon import MARK

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from datetime import date

    from generator.verification.lexicon import Lexicon
    from generator.verification.text import Sentence


@dataclass(frozen=True, slots=True)
class Entity:
    """What a mark stands for."""

    kind: str
    start: int
    end: int
    """Where it stands in the sentence."""
    name: str = ""
    number: int | None = None
    rounds: tuple[int, ...] = ()
    days: tuple[date, ...] = ()
    slip: str = ""
    sure: float = 1.0
    team: str = ""
    """What stands in brackets behind a driver."""
    how: str = ""
    """By which word a race is named: number, weekday, eve..."""


@dataclass(slots=True)
class Marked:
    """A marked sentence."""

    sentence: Sentence
    text: str
    entities: tuple[Entity, ...]
    lexicon: Lexicon
    origins: tuple[tuple[int, int], ...]
    """Places of the marked text and of the sentence that correspond."""
    memo: dict[str, tuple[re.Match[str], ...]] = field(default_factory=dict)

    def find(self, name: str) -> tuple[re.Match[str], ...]:
        """Find a pattern of the lexicon."""
        if name not in self.memo:
            self.memo[name] = tuple(self.lexicon.pattern(name).finditer(self.text))
        return self.memo[name]

    def has(self, name: str, start: int = 0, end: int | None = None) -> bool:
        """Whether a pattern is found in a stretch of the text."""
        stop = len(self.text) if end is None else end
        return any(m.start() < stop and m.end() > start for m in self.find(name))

    def origin(self, at: int) -> int:
        """Give the place in the sentence of a place in the marked text."""
        marked, original = max((m, o) for m, o in self.origins if m <= at)
        for one in MARK.finditer(self.text):
            if one.start() < at <= one.end():
                entity = self.entities[int(one[2])]
                return entity.end if at == one.end() else entity.start
        return original + at - marked

    def place(self, origin: int) -> int:
        """Give the place in the marked text of a place in the sentence."""
        marked, original = max((m, o) for m, o in self.origins if o <= origin)
        return marked + origin - original

    def marks(self, kinds: str) -> Iterator[tuple[int, int, Entity]]:
        """Give the marks of these kinds with their places in the marked text."""
        for match in MARK.finditer(self.text):
            if match[1] in kinds:
                yield match.start(), match.end(), self.entities[int(match[2])]

    def first(self, kinds: str, text: str) -> Entity | None:
        """Give what the first mark of a kind in a stretch of text stands for."""
        for match in MARK.finditer(text):
            if match[1] in kinds:
                return self.entities[int(match[2])]
        return None

    def number(self, text: str | None) -> int | None:
        """Give the first number or ordinal of a stretch of marked text."""
        found = self.first("NOF", text or "")
        return found.number if found else None
