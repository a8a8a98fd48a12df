"""Lists: names side by side, found by the word with which a language ends a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.sentences import mentions

if TYPE_CHECKING:
    from generator.language import Language

NAME = f"[{chr(mentions.FIRST)}-{chr(mentions.LAST)}]"
ENDS_IN_LIST = re.compile(rf"{NAME} \w{{2,3}} {NAME}$")


class Lists:
    """Finds the lists of one language."""

    def __init__(self, language: Language) -> None:
        """Ask the language for the word between two: " et ", " and "."""
        word = re.escape(language.enumerate(("|", "|")).strip("|"))
        self._pair = re.compile(f"{NAME}(?:, |{word})(?={NAME})")
        self._goes_on = re.compile(f"{word}(?!{NAME})")

    def members(self, text: str) -> frozenset[int]:
        """Find the mentions in lists, where a description would read as one more."""
        pairs = self._pair.finditer(text)
        return frozenset(at for pair in pairs for at in (pair.start(), pair.end()))

    def simple(self, text: str) -> bool:
        """Tell whether a predicate may follow a clause and still be about its subject.

        Not so behind a comma, nor behind a list or another "et": "devant A et B et
        signait ...", "passait A et menait et ...".
        """
        listed = ENDS_IN_LIST.search(text) or self._goes_on.search(text)
        return not ("," in text or listed)
