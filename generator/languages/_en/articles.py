"""A or an, the, and the possessive: "an MRT car", "Williams's", "the drivers'".

Sources: New Hart's Rules, "Possession" and "Indefinite article"; Guardian style guide,
"apostrophes" and "a or an before H". The article follows the sound: an hour, a
European title, an MRT car, an 11th. The possessive of a singular in s takes 's in full
("Williams's", "Cannes's"): it is what readers say, and one rule serves every name;
plurals in s, and names
in s after "the", take the apostrophe alone ("the drivers'", "the Netherlands'").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.language import Phrase

SILENT_H = ("hour", "honour", "honor", "honest", "heir")
SOUNDS_LIKE_YOU = (
    "uni",
    "use",
    "usu",
    "usa",
    "util",
    "utop",
    *("ura", "uru", "uga", "ukr", "uku", "uta", "unanim"),
    "eu",
    "ewe",
    "ubiq",
)
SOUNDS_LIKE_ONE = ("one", "once", "ouija")
UN_BEFORE_I = ("unin", "unim", "unid", "unil", "unir")
"""Words in un- whose next letter is an i: uninjured, unimpressed."""
ONE_INSIDE = ("onero",)
SPELT_VOWELS = frozenset("AEFHILMNORSX")
"""Letters whose name begins with a vowel sound."""
SPOKEN = frozenset({"NATO", "NASCAR", "NASA", "LAMBO", "LEGO", "RAM", "SEAT"})
"""Acronyms said as words that begin with a consonant, against their first letter."""

POSSESSIVES: Mapping[str, str] = {
    "he": "his",
    "him": "his",
    "she": "her",
    "her": "her",
    "it": "its",
    "they": "their",
    "them": "their",
    "who": "whose",
}


def begins_with_vowel_sound(text: str) -> bool:
    """Say whether "an" stands before a text."""
    start = text.lstrip(" \u00a0“‘\"'([")
    if start[:1].isdigit():
        return _number_does(start)
    found = re.match(r"[^\W\d_]+", start)
    if not found:
        return False
    word = found.group()
    if re.match(r"[A-Z](?:[A-Z\d]|-|$)", start):
        return _letters_do(word)
    return _word_does(word.lower())


def _number_does(text: str) -> bool:
    """Eight, eleven and eighteen: an 8th, an 11-lap race, an 80, an 18,000."""
    figures = re.match(r"\d+(?:,\d{3})*", text)
    groups = figures.group().split(",") if figures else [""]
    ends_group = len(groups) > 1 or len(groups[0]) % 3 == 2  # noqa: PLR2004
    return groups[0].startswith("8") or (ends_group and groups[0][:2] in {"11", "18"})


def _letters_do(word: str) -> bool:
    if word in SPOKEN:
        return False
    if len(word) > 4:  # noqa: PLR2004  long ones are said as words: UNICEF, ANDROS
        return _word_does(word.lower())
    return word[0] in SPELT_VOWELS


def _word_does(lower: str) -> bool:
    if lower.startswith((*SILENT_H, *UN_BEFORE_I, *ONE_INSIDE)):
        return True
    if lower.startswith((*SOUNDS_LIKE_YOU, *SOUNDS_LIKE_ONE)):
        return False
    if lower[0] == "y":
        return lower[1:2] not in {*"aeiou", ""}
    return lower[0] in "aeiouàáâäåæéèêëíîïóôöøœúûü"


def a(phrase: Phrase) -> str:
    """Set a or an; the writer's own data come before the rule, a plural takes none."""
    if phrase.plural:
        return phrase.text
    vowel = begins_with_vowel_sound(phrase.text)
    if phrase.elides is not None:
        vowel = phrase.elides
    return f"{'an' if vowel else 'a'} {phrase.text}"


def noun(phrase: Phrase, *, definite: bool = True) -> Phrase:
    """Set "the" before a bare noun; a noun that has it keeps it."""
    if not definite or phrase.text.startswith("the "):
        return phrase
    return replace(phrase, text=f"the {phrase.text}", elides=None)


def the(phrase: Phrase) -> str:
    """Set the definite article: {{ race | the }} gives "the race"."""
    return noun(phrase).text


def poss(phrase: Phrase) -> str:
    """Set the possessive; a team in brackets follows it: "Klein's (CLRT)"."""
    name, bracket, team = phrase.text.partition(" (")
    return f"{_possessive(name, plural=phrase.plural)}{bracket}{team}"


def _possessive(name: str, *, plural: bool) -> str:
    if name in POSSESSIVES:
        return POSSESSIVES[name]
    many = plural or name.startswith("the ")
    if many and name.endswith("s") and not name.endswith(("ss", "us")):
        return f"{name}'"
    return f"{name}'s"


def at(phrase: Phrase) -> str:
    """Say where: "at Monza", or by the phrase's own preposition: "in Italy"."""
    return f"{phrase.at or 'at'} {phrase.text}"


def lone(phrase: Phrase) -> str:
    """Take "the" off, for use before a name: "Italian", "Porsche Carrera Cup"."""
    return phrase.text.removeprefix("the ")
