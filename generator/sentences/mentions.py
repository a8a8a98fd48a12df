"""Mentions: drivers as they stand in a sentence before it is known how to name them.

Who was named just before decides how a driver is named, so names are chosen last.
Until then a mention is one character of a private range in the text, and a register
says what it stands for.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, cast

from generator.sentences.unknown import UNKNOWN

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.language import Gender

FIRST = 0xE000
LAST = 0xF8FD

Form = Literal["any", "name", "mate", "surname"]
"""How free the naming is: any referring expression, a name, the name of somebody whose
team is clear from the team-mate beside, the surname alone."""

Part = Literal["subject", "acting", "listed", "modified", "other"]
"""What a mention is in its sentence: the subject of the storyline's clause; of another
clause; one of a list of names; one of whom something is said behind a comma; or
anything else."""


@dataclass(frozen=True)
class Mention:
    """One driver at one place of a sentence."""

    driver: Driver
    wrapper: str | None = None
    """Name of the language's wrapper that sets it into the sentence ("de")."""
    subject: bool = False
    """Whether it is the grammatical subject of its clause."""
    form: Form = "any"

    @property
    def gender(self) -> Gender:
        """Gender that agrees with the driver, or UNKNOWN."""
        return self.driver.entry.gender or cast("Gender", UNKNOWN)


@dataclass
class Register:
    """The mentions of a release, each with its character."""

    _by_mention: dict[Mention, str] = field(default_factory=dict)
    _by_character: dict[str, Mention] = field(default_factory=dict)

    def character(self, mention: Mention) -> str:
        """Return the character that stands for a mention; OverflowError past 6,400."""
        if mention not in self._by_mention:
            code = FIRST + len(self._by_mention)
            if code > LAST:
                raise OverflowError("too many different mentions in one release")
            self._by_mention[mention] = chr(code)
            self._by_character[chr(code)] = mention
        return self._by_mention[mention]

    def mention(self, character: str) -> Mention | None:
        """Return what a character stands for, if it stands for a mention."""
        return self._by_character.get(character)

    def mentions(self, text: str) -> list[tuple[int, Mention]]:
        """Find the mentions of a text, each with its place."""
        found = ((at, self.mention(c)) for at, c in enumerate(text) if is_mention(c))
        return [(at, mention) for at, mention in found if mention is not None]

    def drivers(self, text: str) -> Counter[Driver]:
        """Count how often a text names each driver."""
        return Counter(mention.driver for _, mention in self.mentions(text))

    def wrapped(self, character: str, wrapper: str) -> str:
        """Return the character of the same mention under another wrapper."""
        return self.character(replace(self._by_character[character], wrapper=wrapper))


def is_mention(character: str) -> bool:
    """Say whether a character of a text stands for a mention."""
    return FIRST <= ord(character) <= LAST
