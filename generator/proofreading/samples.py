"""Sample storylines: any that its types allow, made from the annotations of its fields.

Which values are tried follows from the type of a field and from what its templates
compare it with; the same templates always see the same samples.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from generator.analysis.calendar import Venue
from generator.analysis.field import Driver
from generator.evidence import Ref
from generator.proofreading.vocabulary import words
from generator.results.meeting import Session
from generator.results.season import Entry
from generator.results.words import Noun
from generator.sentences.views import CONTEXT
from generator.storyline import Storyline

if TYPE_CHECKING:
    from generator.facts import Facts

COUNT = 3000
"""Samples of a storyline: enough for a condition of eight parts to hold in some."""
NONE = " | None"
REF = Ref("season", ("entries",))
PEOPLE = (
    ("Alessandro", "Ortelli", "m", "Écurie Azur"),
    ("Marc", "Lenoir", "m", "CLRT"),
    ("Élise", "Aubert", "f", "Team Hélios"),
    ("Hugo", "Le Roux", "m", None),
    ("Anna", "Stones", "f", "Imola Racing"),
)
"""Names that elide and names that do not, men and women, one without a team."""
CLASSES = ("Pro-Am", "Am", "Rookie")
WHOLE = (2, 1, 3, 5, 12, 21)
DAY = dt.date(2021, 10, 9)


@dataclass(frozen=True)
class Sample:
    """A storyline with what else its template may speak of."""

    story: Storyline
    shared: Mapping[str, object]
    """Values of the scene that differ from those of the meeting."""


def samples(
    kind: type[Storyline],
    facts: Facts,
    codes: tuple[str, ...],
    compared: Mapping[str, frozenset[object]],
) -> Iterator[Sample]:
    """Yield samples of a storyline; nothing where a field is of an unknown type.

    Codes are those of the languages; compared is what templates compare names with.
    """
    values = _values(facts, codes)
    domains = dict[str, tuple[object, ...]]()
    for name, annotation in _annotations(kind).items():
        domain = _domain(annotation, values, _held(name, compared))
        if not domain:
            return
        domains[name] = domain
    shared = _shared(facts)
    common = {"race": (1, 2), "title": (None, *facts.season.titles)}
    for number in range(COUNT):
        own: dict[str, Any] = {
            n: _pick(d, n, number) for n, d in (domains | common).items()
        }
        if number % 2 == 0:
            own |= _distinct(own, number // 2)
        subject = next((v for v in own.values() if isinstance(v, Driver)), None)
        story = kind(evidence=(REF,), value=1.0, subject=subject, **own)
        around = {name: _pick(d, name, number) for name, d in shared.items()}
        yield Sample(story, around)


def _distinct(own: Mapping[str, object], number: int) -> dict[str, object]:
    """Give each field of one driver another driver, and lists of them the rest."""
    people = drivers()
    fields = [name for name, value in own.items() if isinstance(value, Driver)]
    found: dict[str, object] = {
        name: people[(number + place) % len(people)]
        for place, name in enumerate(fields)
    }
    rest = [one for one in people if one not in found.values()]
    for name, value in own.items():
        if isinstance(value, tuple) and any(isinstance(v, Driver) for v in value):
            found[name] = tuple(rest[: len(value)])
    return found


def _annotations(kind: type[Storyline]) -> dict[str, str]:
    names = set(kind.field_names) - set(Storyline.field_names)
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        own = vars(base).get("__annotations__", {})
        found |= {name: str(own[name]) for name in own if name in names}
    return found


def _held(name: str, compared: Mapping[str, frozenset[object]]) -> frozenset[object]:
    """Give what a name is held against; of words, all that its field can hold."""
    found, lawful = compared.get(name, frozenset()), words(name)
    if not lawful:
        return found
    return frozenset({*lawful, *(one for one in found if not isinstance(one, str))})


def _domain(
    annotation: str,
    values: Mapping[str, tuple[object, ...]],
    compared: frozenset[object],
) -> tuple[object, ...]:
    optional = annotation.endswith(NONE)
    bare = annotation.removesuffix(NONE)
    found = values.get(bare, ())
    held = tuple(sorted(c for c in compared if isinstance(c, str)))
    if bare == "str" and held:
        found = held
    if bare == "int":
        found = (*found, *_near(compared))
    if bare.startswith("tuple") and None not in compared:
        found = tuple(value for value in found if value)
    nothing = (None,) * max(1, len(found) // 2) if optional else ()
    return (*found, *nothing) if found else ()


def _near(compared: frozenset[object]) -> tuple[int, ...]:
    numbers = {c for c in compared if isinstance(c, int) and not isinstance(c, bool)}
    near = {number + step for number in numbers for step in (-1, 0, 1)}
    return tuple(sorted(one for one in near if one > 0 or one in numbers))


def _pick(domain: tuple[object, ...], name: str, number: int) -> object:
    """Take the first of everything first, then mix, as no clock or chance would."""
    if not number:
        return domain[0]
    mixed = sha256(f"{name} {number}".encode()).digest()
    return domain[int.from_bytes(mixed[:4], "big") % len(domain)]


def drivers() -> tuple[Driver, ...]:
    """Enter the people of the samples."""
    entries = (
        Entry(
            first_name=first, surname=last, gender="f" if sex == "f" else "m", team=team
        )
        for first, last, sex, team in PEOPLE
    )
    return tuple(Driver(str(one.surname), one, REF) for one in entries)


def _values(facts: Facts, codes: tuple[str, ...]) -> dict[str, tuple[object, ...]]:
    people = drivers()
    nouns = (
        dict.fromkeys(codes, Noun(text="Ascari", gender="f", article=True)),
        dict.fromkeys(codes, Noun(text="Lesmo", gender="m", article=True)),
    )
    sessions = tuple(
        Session(
            what="race", race=n, day=DAY, start=dt.time(14 + n), end=dt.time(15 + n)
        )
        for n in (1, 2)
    )
    venues = tuple(_venues(facts))
    return {
        "Driver": people,
        "tuple[Driver, ...]": (people[:2], people[2:3], people[2:], people, ()),
        "bool": (True, False),
        "int": WHOLE,
        "tuple[int, ...]": ((2, 3), (1, 4, 2), (3, 3)),
        "Decimal": (Decimal("0.8"), Decimal("2.412"), Decimal(1), Decimal(12)),
        "str": ("Ada Ingram",),
        "dt.date": (DAY, DAY - dt.timedelta(1)),
        "tuple[dt.date, dt.date]": ((DAY, DAY + dt.timedelta(2)),),
        "Nouns": (*nouns, {}),
        "tuple[Nouns, ...]": (nouns, nouns[:1]),
        "tuple[Text, ...]": (tuple(dict.fromkeys(codes, c) for c in CLASSES),),
        "Text": (dict.fromkeys(codes, "Imola Cup"), {}),
        "Venue": venues,
        "tuple[Venue, ...]": (venues[:1], venues[:2]),
        "Session": sessions,
        "tuple[Session, ...]": (sessions, sessions[:1]),
    }


def _venues(facts: Facts) -> Iterator[Venue]:
    for number, one in enumerate(facts.season.calendar, start=1):
        yield Venue(number, one, facts.season.circuits[one.circuit], REF)


def _shared(facts: Facts) -> dict[str, tuple[object, ...]]:
    here = facts.calendar.here
    famous = replace(
        here, circuit=replace(here.circuit, famous=not here.circuit.famous)
    )
    return {
        "preview": (False, True),
        "finale": (False, True),
        "weather": (*words("weather"), None),
        "n": (False, True),
        "race_days": (None, tuple(DAY + dt.timedelta(n) for n in range(3))),
        **dict.fromkeys(CONTEXT, (False, True)),
        "here": (*_venues(facts), here, famous),
        "previous": (*_venues(facts), None),
        "next": (*_venues(facts), None),
    }
