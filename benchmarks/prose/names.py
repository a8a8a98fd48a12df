"""Names: what a release must repeat, taken out before its words are compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from babel import Locale

from generator import pipeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.results.bundle import Bundle
    from generator.results.season import Circuit
    from generator.results.words import Noun

NAME, NUMBER, ARTICLE = "qname", "qnum", "qart"
"""What stands for a name, a number, and a short word that changes with a name."""
MASKS = frozenset((NAME, NUMBER, ARTICLE))
NUMBERS = re.compile(r"\d+(?:[.,:h]\d+)*")
BRACKETS = re.compile(rf"\s*\(\s*{NAME}\s*\)", re.IGNORECASE)
ARTICLES = re.compile(
    rf"(?:\b(?:d|l|qu)['’]\s*|\b(?:de|le|la|que)\s+)(?={NAME})", re.IGNORECASE
)
RUN = re.compile(rf"(?:{NAME}[\s\u2011-]*){{2,}}")

COMMON = {
    (False, False): (
        ("Paul", "Marc", "Pierre"),
        ("Martin", "Durand", "Moreau", "Girard"),
    ),
    (False, True): (("Antoine", "Olivier", "Alain"), ("Arnaud", "Aubert", "Albert")),
    (True, False): (("Marie", "Claire", "Sophie"), ("Martin", "Durand", "Moreau")),
    # Surnames that are no man's first name: a checker would have them agree with him.
    (True, True): (("Anne", "Alice", "Emma"), ("Oudin", "Aumont", "Estève")),
}
"""Common names by woman or man, and by whether a vowel begins the name replaced."""


@dataclass(frozen=True)
class Names:
    """The names of one text."""

    drivers: frozenset[str]
    """Full names and surnames."""
    others: frozenset[str]
    """Teams, places, events, the car, the titles."""
    women: frozenset[str] = frozenset()
    """Those of the drivers who are women, with straight apostrophes."""

    def mask(self, text: str) -> str:
        """Put the same word for every name, and for every number."""
        text = self._any.sub(f" {NAME} ", text)
        text = NUMBERS.sub(NUMBER, text)
        text = BRACKETS.sub("", text)
        text = ARTICLES.sub(f"{ARTICLE} ", text)
        return RUN.sub(f"{NAME} ", text)

    def plain(self, text: str) -> str:
        """Put common names for the drivers' and drop the teams in brackets.

        Checkers of grammar parse a sentence better where they know its names.
        """
        text = self._teams.sub("", text)
        return self._drivers.sub(self._common, text)

    def _common(self, match: re.Match[str]) -> str:
        name = _straight(" ".join(match[0].split()))
        vowel = name[0].lower() in "aeiouéèêhyœ"
        given, surnames = COMMON[name in self.women, vowel]
        place = sum(map(ord, name))
        surname = surnames[place % len(surnames)]
        return f"{given[place % len(given)]} {surname}" if " " in name else surname

    def opens(self, sentence: str) -> bool:
        """Whether a sentence opens with a driver's name."""
        return bool(self._drivers.match(sentence))

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return _one_of(self.drivers | self.others)

    @cached_property
    def _teams(self) -> re.Pattern[str]:
        return re.compile(rf"\s\({_one_of(self.others).pattern}\)")

    @cached_property
    def _drivers(self) -> re.Pattern[str]:
        return _one_of(self.drivers)


def of_bundle(bundle: Bundle, meeting: str, code: str) -> Names:
    """Gather the names that a release of this meeting may print."""
    season, language = bundle.season, pipeline.language(code)
    drivers: set[str] = set()
    women: set[str] = set()
    others = {
        word for circuit in season.circuits.values() for word in _circuit(circuit, code)
    }
    for key, entry in bundle.entries(meeting).items():
        surname = entry.surname or key
        both = {surname, f"{entry.first_name} {surname}"}
        drivers |= both
        if entry.gender == "f":
            women |= set(map(_straight, both))
        others |= {entry.team or "", entry.first_name or ""}
        texts = (entry.home, entry.demonym, *entry.labels)
        spoken = {text[code] for text in texts if code in text}
        others |= spoken
        if entry.gender is not None:
            others |= {language.agree(text, entry.gender) for text in spoken}
    nouns = [
        season.championship.name,
        season.championship.short,
        season.championship.car,
        *(line.supporting for line in season.calendar),
    ]
    others |= set(_texts(nouns, code))
    quotes = bundle.meetings[meeting].editorial.quotes
    others |= {quote.name for quote in quotes if quote.name}
    others |= {title.name.get(code, "") for title in season.titles.values()}
    return Names(frozenset(drivers), frozenset(others), frozenset(women))


def read(lines: Iterable[str]) -> Names:
    """Read names from lines: "driver: First Last", "team: ...", anything else."""
    drivers: set[str] = set()
    others: set[str] = set()
    for line in lines:
        kind, colon, name = line.partition(":")
        if line.startswith("#") or not colon:
            continue
        name = name.strip()
        if kind.startswith("driver"):
            first, _, last = name.partition(" ")
            drivers |= {name, last}
            others.add(first)
        else:
            others.add(name)
    return Names(frozenset(drivers), frozenset(others))


def merged(all_names: Iterable[Names]) -> Names:
    """Gather the names of several texts."""
    every = list(all_names)
    return Names(
        frozenset().union(*(names.drivers for names in every)),
        frozenset().union(*(names.others for names in every)),
        frozenset().union(*(names.women for names in every)),
    )


def _circuit(circuit: Circuit, code: str) -> tuple[str, ...]:
    nouns = (circuit.name, circuit.place, circuit.region, circuit.known_as)
    country = Locale.parse(code).territories.get(circuit.country, "")
    corners = (circuit.first_corner, *circuit.corners)
    return (country, *_texts((*nouns, *corners), code))


def _texts(nouns: Iterable[Mapping[str, Noun]], code: str) -> tuple[str, ...]:
    return tuple(noun[code].text for noun in nouns if code in noun)


def _straight(name: str) -> str:
    return name.replace("’", "'")


def _one_of(phrases: frozenset[str]) -> re.Pattern[str]:
    """Match any of the phrases, whatever their spaces and apostrophes."""
    longest = sorted((p for p in phrases if len(p) > 1), key=len, reverse=True)
    if not longest:
        return re.compile(r"(?!)")
    forms = (re.escape(p).replace(r"\ ", r"\s") for p in longest)
    any_form = "|".join(re.sub("['’]", "['’]", form) for form in forms)
    return re.compile(rf"(?<!\w)(?:{any_form})(?!\w|-\w)")
