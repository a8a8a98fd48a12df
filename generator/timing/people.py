"""Names of people as one text: first name and surname told apart, crews divided."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.timing.values import Person

_CREW = re.compile(r"\s*(?:/|&|;|\s\+\s)\s*")
_PARTICLES = frozenset(
    {"de", "da", "do", "dos", "du", "del", "della", "di", "d'", "des", "der", "den"}
    | {"van", "von", "vom", "zu", "zur", "ten", "ter", "la", "le", "el", "al", "bin"}
)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_CAPITALS = re.compile(r"(?:[^\W\d_a-z]|Mc|Mac)[^a-zà-öø-ÿ]+$")
_WORDS = re.compile(r"[^\W\d_]+")
_ROMAN = frozenset({"II", "III", "IV"})
_INITIALS = 2
"""Letters of a first name in capitals: JJ, A."""
_TWO_AND_TWO = 4
"""Words of a name that is taken for two first names and two surnames."""


class Crew(NamedTuple):
    """Who drives a car."""

    people: tuple[Person, ...]
    doubt: str = ""
    """What was supposed in dividing a name, for a remark."""


def crew(text: str, nation: str | None = None) -> Crew:
    """Read the names of a cell: Lise Aubrac, AUBRAC Lise, "Aubrac, Lise", A. X / B. Y.

    A country is taken for that of a single driver.
    """
    names = [name for name in _CREW.split(text.strip()) if name]
    country = nation if len(names) == 1 else None
    found = [person(name, country) for name in names]
    doubts = [doubt for _, doubt in found if doubt]
    return Crew(tuple(one for one, _ in found), "; ".join(doubts))


def person(text: str, nation: str | None = None) -> tuple[Person, str]:
    """Divide one name; say what was supposed where it may be divided otherwise."""
    last, comma, first = text.partition(",")
    words = text.split()
    if comma:
        return Person(first.strip(), cased(last.strip()), nation), ""
    capitals = [word for word in words if _CAPITALS.match(word) and word not in _ROMAN]
    if all(len(word) <= _INITIALS or word.endswith(".") for word in capitals):
        capitals = []
    if capitals and len(capitals) < len(words):
        first = " ".join(word for word in words if word not in capitals)
        one = Person(first, cased(" ".join(capitals)), nation)
        return one, _written(text, one, capitals)
    if len(capitals) == len(words):
        words = [cased(word) for word in words]
    at = _surname_at(words)
    one = Person(" ".join(words[:at]), " ".join(words[at:]), nation)
    plain = [word for word in words if word.lower() not in _SUFFIXES | _PARTICLES]
    if len(plain) <= 2:  # noqa: PLR2004  a first name and a surname
        return one, ""
    doubt = f'"{text}" is taken for first name {one.first_name}, surname {one.surname}'
    return one, doubt


def _written(text: str, one: Person, capitals: list[str]) -> str:
    """Doubt VAN DER BERG: some write van der Berg, and others Van der Berg."""
    if any(word.lower() in _PARTICLES for word in capitals):
        return f'"{text}" is written {one.first_name} {one.surname}'
    return ""


def _surname_at(words: list[str]) -> int:
    """Find the word with which the surname begins."""
    for index, word in enumerate(words[1:], start=1):
        if word.lower() in _PARTICLES:
            return index
    kept = [word for word in words if word.lower() not in _SUFFIXES]
    return 2 if len(kept) == _TWO_AND_TWO else min(1, len(words) - 1)


def cased(name: str) -> str:
    """Write a name in capitals as names are written; another as it stands."""
    if name != name.upper():
        return name
    return _WORDS.sub(lambda word: word[0].capitalize(), name)
