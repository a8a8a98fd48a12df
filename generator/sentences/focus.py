"""Focus: whom the reader has in mind, and who else a pronoun could mean.

After centering (Grosz, Joshi and Weinstein 1995): the subject of the last sentence, or
its one person, is whom the next one goes on about. "He" means the last subject, unless
somebody else of that gender was a subject too, in that sentence, or has been named
since.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.analysis.field import Driver
    from generator.sentences.mentions import Part


@dataclass
class Focus:
    """Whom the text has just told of."""

    subject: Driver | None = None
    """Subject of the last clause."""
    since: int = 0
    """Sentences begun since the one with that subject; none if it is under way."""
    others: set[Driver] = field(default_factory=set)
    """Who else was named since, in no list: after "devant A et B" he is the subject."""
    acting: set[Driver] = field(default_factory=set)
    """Who else was a subject in the sentence under way."""
    nearer: set[Driver] = field(default_factory=set)
    """Who else has had a clause of his own since, whatever the gender: a reader who
    does not know the people takes "he" for the last that did something."""
    beside: set[Driver] = field(default_factory=set)
    """Everybody else named since: of two, who is "the Cannois"?"""
    only: Driver | None = None
    """The one person of the last sentence, whatever he or she was in it."""
    _named: set[Driver] = field(default_factory=set)
    """Everybody named in the sentence under way."""
    _head: Driver | None = None
    """Whose name opens the sentence under way: its first subject."""

    def begin_sentence(self) -> None:
        """Go on to the next sentence, which may mean who acted in the last one."""
        if self.since == 0:
            self.others &= self.acting
        self.since += 1
        self.only = next(iter(self._named)) if len(self._named) == 1 else None
        self._named.clear()
        self.acting.clear()
        self._head = None

    def begin_paragraph(self) -> None:
        """Forget the subject: a paragraph begins with a name."""
        self.subject = None
        self._named.clear()

    def open_with(self, driver: Driver) -> None:
        """Take the name at the head for a subject: "A had pole, but B won"."""
        self._head = driver

    def name(self, driver: Driver, part: Part) -> None:
        """Take note of a mention, by what it is in its sentence."""
        self._named.add(driver)
        if part == "subject":
            before = self.subject if self.since == 0 else None
            self.acting |= {one for one in (before, self._head) if one}
            self.acting.discard(driver)
            self.others = set(self.acting)
            self.subject = driver
            self.since = 0
            self.nearer.clear()
            self.beside.clear()
        elif driver != self.subject or self.since:
            self.beside.add(driver)
            if part == "acting":
                self.acting.add(driver)
                self.nearer.add(driver)
            if part != "listed":
                self.others.add(driver)

    def in_doubt(self, driver: Driver) -> bool:
        """Tell whether a pronoun for a driver could mean somebody else named since."""
        return bool(alike(driver, self.others) | self.nearer)

    def rivals(self, driver: Driver) -> bool:
        """Tell whether it could mean another subject of the sentence under way."""
        return bool(alike(driver, self.acting))


def alike(driver: Driver, others: Iterable[Driver]) -> set[Driver]:
    """Find whom the same pronoun could mean, as far as the gender is known."""
    gender = driver.entry.gender
    return {other for other in others if other.entry.gender in {None, gender}}
