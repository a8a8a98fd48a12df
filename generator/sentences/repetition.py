"""Repetition: what has been said in these words before, and what it costs to again.

Texts are compared with names taken out: a name must be repeated, a turn of phrase
need not be.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.sentences.mentions import FIRST, LAST

TOKEN = re.compile(rf"[^\W\d_{chr(FIRST)}-{chr(LAST)}]+|[{chr(FIRST)}-{chr(LAST)}]")
NAME = "\ue000"
STEM = 6
"""Words are told apart by their first letters: "remporter", "remportait"."""
SHORTEST = 3
"""Shorter words are grammar, and may come again."""
GRAMS = {5: 20.0, 4: 6.0, 3: 1.0}
"""Cost of a sequence of so many words that was used before."""
LONG = 4
"""Words of a sequence that is noticed though all of them are common ones..."""
MOSTLY_NAMES = 2
"""... unless so many of them are names."""
SAME_PARAGRAPH = 4.0
"""Cost of a word that stands in the paragraph already."""
SAME_RELEASE = 0.7
"""Cost of one that stands elsewhere in the release."""


def tokens(text: str) -> list[str]:
    """Split into lower-case words, every name the same."""
    return [_token(word) for word in TOKEN.findall(text)]


def _token(word: str) -> str:
    return NAME if FIRST <= ord(word[0]) <= LAST else word.lower()


def opening(text: str) -> str:
    """Return what a sentence opens with: its first word, names all alike."""
    first = TOKEN.search(text)
    return _token(first[0]) if first else ""


@dataclass(frozen=True)
class Print:
    """What a wording leaves in a reader's memory."""

    grams: frozenset[tuple[str, ...]]
    """Its sequences of words, names taken out."""
    stems: frozenset[str]
    """The words that are noticed when they come again."""

    @classmethod
    def of(cls, text: str, common: frozenset[str] = frozenset()) -> Print:
        """Take the print of a text in a language with these common words."""
        words = tokens(text)
        grams = frozenset(
            gram
            for n in GRAMS
            for i in range(len(words) - n + 1)
            if _noticed(gram := tuple(words[i : i + n]), common)
        )
        noticed = (w for w in words if len(w) >= SHORTEST and w not in common)
        return cls(grams, frozenset(word[:STEM] for word in noticed))


def _noticed(gram: tuple[str, ...], common: frozenset[str]) -> bool:
    """Tell whether a sequence is noticed when it comes again.

    Of common words only the long ones are, unless names are most of what they say:
    "Klein devant Latorre et Narac".
    """
    if not common.issuperset(word for word in gram if word != NAME):
        return True
    return len(gram) >= LONG and gram.count(NAME) < MOSTLY_NAMES


@dataclass(frozen=True)
class Memory:
    """What the release has said so far."""

    grams: frozenset[tuple[str, ...]] = frozenset()
    release: frozenset[str] = frozenset()
    paragraph: frozenset[str] = frozenset()

    def cost(self, new: Print) -> float:
        """Return what it costs to say this next."""
        grams = sum(GRAMS[len(gram)] for gram in new.grams & self.grams)
        near = len(new.stems & self.paragraph)
        far = len(new.stems & self.release) - near
        return grams + SAME_PARAGRAPH * near + SAME_RELEASE * max(far, 0)

    def after(self, new: Print) -> Memory:
        """Remember it."""
        return Memory(
            self.grams | new.grams,
            self.release | new.stems,
            self.paragraph | new.stems,
        )

    def next_paragraph(self) -> Memory:
        """Forget what only jars within a paragraph."""
        return Memory(self.grams, self.release, frozenset())


@dataclass
class Prints:
    """Prints by text, so that none is taken twice."""

    common: frozenset[str] = frozenset()
    """Words of the language that nobody notices."""
    _known: dict[str, Print] = field(default_factory=dict)

    def of(self, text: str) -> Print:
        """Return the print of a text."""
        if text not in self._known:
            self._known[text] = Print.of(text, self.common)
        return self._known[text]
