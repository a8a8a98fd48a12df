"""Every name that the results know, as a text may write it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.verification.letters import folded
from generator.verification.lexicon import CODES, lexicon
from generator.verification.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.results.words import Nouns


@dataclass(slots=True)
class Roster:
    """Names by kind, each with what it stands for, to be searched without accents."""

    drivers: Mapping[str, Driver]
    surnames: dict[str, tuple[str, ...]]
    """Surname without accents to the drivers who have it."""
    first_names: dict[str, tuple[str, ...]]
    demonyms: dict[str, str]
    teams: dict[str, str]
    places: dict[str, tuple[int, ...]]
    """Name of a place, region, country or circuit to the rounds that it may mean."""
    adjectives: dict[str, tuple[int, ...]]
    fixed: dict[str, str]
    """Names that hold other names: championship, host events, the car, the house."""
    classes: dict[str, str]
    labels: dict[str, str]
    """A distinction that one driver alone carries."""
    people: frozenset[str]
    """Others who may be named: contacts, speakers, champions of last season."""
    words: frozenset[str] = frozenset()
    """Every word of a known name, none of which is a misspelling."""
    patterns: dict[str, re.Pattern[str]] = field(default_factory=dict)

    def pattern(self, kind: str) -> re.Pattern[str]:
        """Compile the names of a kind into one pattern, longest first."""
        if kind not in self.patterns:
            names = sorted(getattr(self, kind), key=lambda name: (-len(name), name))
            source = "|".join(map(re.escape, names)) or r"(?!)"
            self.patterns[kind] = re.compile(rf"(?<![\w-])(?:{source})(?![\w])")
        return self.patterns[kind]


def roster_of(facts: Facts) -> Roster:
    """Gather the names of a meeting's season."""
    found = Roster(
        drivers=facts.field,
        surnames=_grouped((plain(d.surname), d.key) for d in facts.field.values()),
        first_names=_grouped(
            (plain(d.entry.first_name or ""), d.key) for d in facts.field.values()
        ),
        demonyms=_unique(_demonyms(facts)),
        teams={
            folded(plain(team)): plain(team)
            for team in (d.team for d in facts.field.values())
            if team
        },
        places=_rounds(_places(facts)),
        adjectives=_rounds(_adjectives(facts)),
        fixed=dict(_fixed(facts)),
        classes=dict(_classes(facts)),
        labels=_unique(
            (plain(text), driver.key)
            for driver in facts.field.values()
            for label in driver.entry.labels
            for text in label.values()
        ),
        people=frozenset(_people(facts)),
    )
    known = (
        *found.surnames, *found.first_names, *found.teams, *found.places,
        *found.fixed, *found.people, *found.adjectives,
    )  # fmt: skip
    found.words = frozenset(word for name in known for word in re.findall(r"\w+", name))
    return found


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, key in pairs:
        found[folded(name)] = (*found.get(folded(name), ()), key)
    return found


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    grouped = _grouped(pairs)
    return {name: keys[0] for name, keys in grouped.items() if len(set(keys)) == 1}


def _demonyms(facts: Facts) -> Iterator[tuple[str, str]]:
    for driver in facts.field.values():
        for text in driver.entry.demonym.values():
            # The files have one form; a text may agree it: "la Mentonnaise".
            for ending in ("", "e", "ne"):
                yield plain(text) + ending, driver.key


def _rounds(pairs: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for name, number in pairs:
        if number not in found.get(folded(plain(name)), ()):
            found[folded(plain(name))] = (*found.get(folded(plain(name)), ()), number)
    return found


def _texts(nouns: Nouns) -> Iterator[str]:
    return (noun.text for noun in nouns.values())


def _places(facts: Facts) -> Iterator[tuple[str, int]]:
    for number, one in enumerate(facts.season.calendar, 1):
        circuit = facts.season.circuits[one.circuit]
        for nouns in (circuit.name, circuit.place, circuit.region, circuit.known_as):
            for text in _texts(nouns):
                yield from ((form, number) for form in _short_forms(text))
        for code in CODES:
            country = lexicon(code).data.COUNTRIES.get(circuit.country or "")
            if country:
                yield country[0], number


_KIND = re.compile(r"^(?:circuit|autodrome)\s(?:de |d'|du )?", re.IGNORECASE)
_SHORTEST = 3
"""Letters of a name that stands for a longer one: Spa, not La."""


def _short_forms(text: str) -> Iterator[str]:
    """Give a place's name, and those by which a text may call it."""
    yield text
    # "au Castellet", "du Mans": the article may have contracted.
    if text.startswith("Le "):
        yield text.removeprefix("Le ")
    head, _, rest = text.partition("-")
    # "Spa" for Spa-Francorchamps; "Côte" is no place for Côte-d'Or.
    if rest[:1].isupper() and head[:1].isupper() and len(head) >= _SHORTEST:
        yield head
    short = _KIND.sub("", text)
    if short[:1].isupper():
        yield short


def _adjectives(facts: Facts) -> Iterator[tuple[str, int]]:
    for number, one in enumerate(facts.season.calendar, 1):
        circuit = facts.season.circuits[one.circuit]
        fr = circuit.adjective.get("fr", "")
        for form in (fr, fr + "e", fr + "s", fr + "ne", fr + "es") if fr else ():
            yield form, number
        demonym = circuit.place.get("fr")
        if demonym and demonym.text.startswith("Barcelon"):
            yield "barcelonaise", number
        if circuit.adjective.get("en"):
            yield circuit.adjective["en"], number


def _fixed(facts: Facts) -> Iterator[tuple[str, str]]:
    championship = facts.season.championship
    for text in (*_texts(championship.name), *_texts(championship.short)):
        yield folded(plain(text)), "K"
    for one in facts.season.calendar:
        for text in _texts(one.supporting):
            yield folded(plain(text)), "E"
            initials = "".join(word[0] for word in text.split() if word[0].isupper())
            if len(initials) >= _SHORTEST:
                yield folded(initials), "E"
    yield from ((name, "V") for name in _cars(facts))
    for driver in facts.field.values():
        for label in driver.entry.labels:
            yield from ((folded(plain(text)), "L") for text in label.values())


def _cars(facts: Facts) -> Iterator[str]:
    championship = facts.season.championship
    for text in _texts(championship.car):
        bare = plain(text).removesuffix(" cars")
        for name in filter(None, (bare, bare.partition(" ")[2])):
            for kind in ("", f" type {championship.car_type}"):
                yield folded(name + kind)
                yield folded(name + kind + " cars")


def _classes(facts: Facts) -> Iterator[tuple[str, str]]:
    for key, title in facts.season.titles.items():
        if title.kind in ("class", "rookie"):
            for name in (key, *title.name.values()):
                yield plain(name), key
                yield plain(name) + "s", key


def _people(facts: Facts) -> Iterator[str]:
    for contact in facts.season.house.contacts:
        yield folded(plain(contact.name))
    for quote in facts.meeting.editorial.quotes:
        if quote.name:
            yield folded(plain(quote.name))
    for name in facts.season.last_champions.values():
        yield folded(plain(name))
    yield folded(plain(facts.season.house.name))
