"""What little English agrees: he and she, his and her, was and were, sportswoman.

Source: Guardian style guide, "gender" (a woman is not a -man).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from generator.language import Gender, Phrase


class Three(NamedTuple):
    """Masculine, feminine, and plural for both."""

    m: str
    f: str
    plural: str

    def of(self, phrase: Phrase) -> str:
        """Choose the form that agrees with a phrase."""
        return self.form(phrase.gender, plural=phrase.plural)

    def form(self, gender: Gender, *, plural: bool) -> str:
        """Choose the form by gender and number."""
        if plural:
            return self.plural
        return self.f if gender == "f" else self.m


HE = Three("he", "she", "they")
HIM = Three("him", "her", "them")
HIS = Three("his", "her", "their")
HIMSELF = Three("himself", "herself", "themselves")
PRONOUNS: Mapping[str, Three] = {"he": HE, "him": HIM, "his": HIS, "himself": HIMSELF}
"""By template name."""

NUMBERED: Mapping[str, str] = {
    "was": "were",
    "is": "are",
    "has": "have",
    "does": "do",
    "this": "these",
    "that": "those",
}
MEN = (
    *("man", "sportsman", "frenchman", "englishman", "dutchman", "irishman"),
    *("welshman", "scotsman", "countryman", "gentleman", "frontman", "spokesman"),
)
OTHERS: Mapping[str, tuple[str, str, str]] = {
    "boy": ("girl", "boys", "girls"),
    "brother": ("sister", "brothers", "sisters"),
    "son": ("daughter", "sons", "daughters"),
    "father": ("mother", "fathers", "mothers"),
    "king": ("queen", "kings", "queens"),
    "hero": ("heroine", "heroes", "heroines"),
    "poleman": ("pole-sitter", "pole-sitters", "pole-sitters"),
}
"""Feminine, masculine plural, feminine plural."""


def agree(word: str, gender: Gender, *, plural: bool = False) -> str:
    """Agree a word or the words of a group; most stay as they are."""
    if gender == "m" and not plural:
        return word
    return " ".join(_one(part, gender, plural=plural) for part in word.split(" "))


def _one(word: str, gender: Gender, *, plural: bool) -> str:
    lower = word.lower()
    if lower in PRONOUNS:
        return PRONOUNS[lower].form(gender, plural=plural)
    if lower in MEN:
        stem = word[:-3] + ("wo" if gender == "f" else "")
        return _like(word, stem + ("men" if plural else "man"))
    if lower in OTHERS:
        feminine, masculine_plural, feminine_plural = OTHERS[lower]
        if not plural:
            return feminine
        return feminine_plural if gender == "f" else masculine_plural
    return NUMBERED.get(word, word) if plural else word


def _like(model: str, word: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word
