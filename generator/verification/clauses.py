"""A marked sentence cut into clauses, with what earlier sentences leave behind."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.entities import Marked
    from generator.verification.ledger import Ledger

_COMMA = re.compile(r"<D\d+>,(?= <D)|((?:,|:)(?!\d)|[;()])")
"""What parts clauses; the comma of "0,8 seconde" does not."""
NEARBY = 28
"""Letters around a claim in which a word belongs to it."""

LATELY = 3
"""How many of those named last a pronoun may mean."""


@dataclass(frozen=True, slots=True)
class Before:
    """What earlier sentences leave behind."""

    subject: tuple[str, ...] = ()
    race: int | None = None
    paragraph: int = -1
    told: int = -1
    """The paragraph that named a race last."""
    named: tuple[str, ...] = ()
    """Drivers named so far, the last one last."""
    loose: int = -1
    """The paragraph that went from race to race, so that no race is settled in it."""
    fresh: tuple[str, ...] = ()
    """Those of them whom this paragraph has named."""
    title: str | None = None
    """The class that the paragraph named last."""

    @property
    def lately(self) -> tuple[str, ...]:
        """Give who was named last: a pronoun may mean any of them."""
        return self.named[-LATELY:]

    def within(self, paragraph: int, race: int) -> Before:
        """Suppose that a paragraph is about one race."""
        return replace(self, race=race, paragraph=paragraph, told=paragraph)


class Clauses:
    """A marked sentence with what went before."""

    def __init__(self, marked: Marked, ledger: Ledger, before: Before) -> None:
        self.marked, self.ledger, self.before = marked, ledger, before
        self.text = marked.text
        self.lexicon = marked.lexicon

    def clause(self, at: int) -> tuple[int, int]:
        """Give the bounds of the clause around a place, by commas."""
        bounds = [m.start() for m in _COMMA.finditer(self.text) if m[1]]
        bounds += [m.start() for m in self.marked.find("STRONG")]
        start = max((b for b in bounds if b < at), default=0)
        end = min((b for b in bounds if b > at), default=len(self.text))
        return start, end

    def opening(self, at: int) -> int:
        """Give where a clause's own words begin, behind its conjunction."""
        low, _ = self.clause(at)
        opened = self.lexicon.pattern("STRONG").match(self.text, low)
        low = opened.end() if opened else low
        return len(self.text) - len(self.text[low:].lstrip(" ,;:"))

    def segment(self, at: int) -> tuple[int, int]:
        """Give the bounds of the main clause around a place, by conjunctions."""
        bounds = [m.start() for m in self.marked.find("STRONG")]
        start = max((b for b in bounds if b < at), default=0)
        end = min((b for b in bounds if b > at), default=len(self.text))
        return start, end

    def hedged(self, at: int) -> bool:
        """Whether what is told at a place is wished, denied or doubted."""
        start, end = self.clause(at)
        return any(
            start <= m.start() < at or (m.start() < end and m.start() <= at < m.end())
            for m in self.marked.find("HEDGES")
        )

    @property
    def of_a_leader(self) -> bool:
        """Whether somebody is called leader or champion in place of a name."""
        if self.lexicon.pattern("LEADERS").search(self.text):
            return True
        return any("leader" in one.name for _, _, one in self.marked.marks("S"))

    def near(self, name: str, start: int, end: int) -> bool:
        """Whether a pattern of the lexicon stands around a claim."""
        low, high = max(0, start - NEARBY), end + NEARBY
        return bool(self.lexicon.pattern(name).search(self.text[low:high]))

    def matches(self, *names: str) -> Iterator[re.Match[str]]:
        """Find patterns that are neither wished, denied nor doubted."""
        for name in names:
            for match in self.marked.find(name):
                if not self.hedged(match.start()):
                    yield match

    def listed(self, text: str) -> tuple[str, ...]:
        """Give the drivers of a stretch of marked text, in order."""
        return tuple(
            self.marked.entities[int(match[1])].name
            for match in re.finditer(r"<D(\d+)>", text)
        )
