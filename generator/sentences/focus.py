"""Focus: whom the reader has in mind, and who else a pronoun could mean.

The last subject is meant by "he", unless somebody else of that gender has been named
since outside a list, or was a subject before in the same sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.analysis.field import Driver


@dataclass
class Focus:
    """Whom the text has just told of."""

    subject: Driver | None = None
    """Subject of the last clause."""
    since: int = 0
    """Sentences begun since the one with that subject; none if it is under way."""
    others: set[Driver] = field(default_factory=set)
    """Who else was named since, in no list: after "devant A et B" he is the subject."""
    beside: set[Driver] = field(default_factory=set)
    """Everybody else named since: of two, who is "the Cannois"?"""
    _head: Driver | None = None
    """Whose name opens the sentence under way: its first subject."""

    def begin_sentence(self) -> None:
        """Go on to the next sentence."""
        self.since += 1
        self._head = None

    def begin_paragraph(self) -> None:
        """Forget the subject: a paragraph begins with a name."""
        self.subject = None

    def open_with(self, driver: Driver) -> None:
        """Take the name at the head for a subject: "A had pole, but B won"."""
        self._head = driver

    def name(self, driver: Driver, *, subject: bool, listed: bool) -> None:
        """Take note of a mention."""
        if subject:
            before = self.subject if self.since == 0 else None
            self.others = {one for one in (before, self._head) if one} - {driver}
            self.subject = driver
            self.since = 0
            self.beside.clear()
        elif driver != self.subject:
            self.beside.add(driver)
            if not listed:
                self.others.add(driver)

    def in_doubt(self, driver: Driver) -> bool:
        """Tell whether a pronoun for a driver could mean somebody else named since."""
        gender = driver.entry.gender
        return any(other.entry.gender in {None, gender} for other in self.others)
