"""A word mixes alphabets: a Cyrillic letter that looks like a Latin one.

The seeds print "Fréтин" with three Cyrillic letters: no eye sees it, and no search for
the name finds it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from generator.finding import Finding
from generator.nearest import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find words whose letters are of two alphabets, and name the strangers."""
    for place in subject.places:
        if isinstance(place.value, str) and not place.value.isascii():
            for word in re.findall(r"\w+", place.value):
                if strangers := _strangers(word):
                    named = [f"{letter} ({_name(letter)})" for letter in strangers]
                    what = f'"{word}" mixes alphabets: {listed(named, "and")}'
                    yield Finding(place.at, what, "type the word again")


def _strangers(word: str) -> list[str]:
    """Give the letters of another alphabet than the word's Latin ones."""
    letters = [letter for letter in dict.fromkeys(word) if letter.isalpha()]
    foreign = [letter for letter in letters if not _is_latin(letter)]
    return foreign if len(foreign) < len(letters) else []


def _is_latin(letter: str) -> bool:
    # The ordinal signs of 1ª and 1º are of no alphabet.
    return unicodedata.name(letter, "").startswith(("LATIN", "FEMININE", "MASCULINE"))


def _name(letter: str) -> str:
    return unicodedata.name(letter, f"U+{ord(letter):04X}").capitalize()
