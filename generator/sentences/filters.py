"""Filters: what templates of every language may ask of a value.

Each language adds its own: the words that change with the phrase beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from generator.language import Phrase
from generator.sentences.unknown import UNKNOWN, UnsayableError, either
from generator.sentences.views import Named

if TYPE_CHECKING:
    import datetime as dt

    from generator.language import Gender, Language

Filter = Callable[..., object]
Nameable = Named | Phrase | str


SECOND = "\uf8fe"
"""Stands on either side of what a joint asks of its second clause."""
PREDICATE = "predicate"


@dataclass(frozen=True)
class Second:
    """The second clause of a joint, while the joint is worded without it."""

    wrapper: str = ""

    def __str__(self) -> str:
        return f"{SECOND}{self.wrapper}{SECOND}"


def filters(language: Language) -> dict[str, Filter]:
    """Gather the filters of one language."""
    own: dict[str, Filter] = {
        "enum": partial(_enum, language),
        "agree": partial(_agree, language),
        "ordinal": language.ordinal,
        "place": partial(_place, language),
        "cardinal": partial(_cardinal, language),
        "date": language.date,
        "dates": partial(_dates, language),
        "weekday": language.weekday,
        "race_of": language.race_of,
        "in_race": language.in_race,
        "clock": language.time,
        "hours": partial(_hours, language),
        "national": partial(_national, language),
        "seconds": language.seconds,
        "points": language.points,
        PREDICATE: _predicate,
        "subject": Named.as_subject,
        "name": Named.by_name,
        "mate": Named.by_mate,
        "beside": partial(_beside, language),
    }
    wrappers = {name: partial(wrap, language, name) for name in language.wrappers}
    every = own | wrappers | dict(language.functions)
    return {name: partial(_speak, function) for name, function in every.items()}


def sayable(value: object) -> object:
    """Pass a value that a template prints; UnsayableError for one not known."""
    if value is None:
        raise UnsayableError
    return value


def _speak(function: Filter, value: object, *rest: object, **options: object) -> object:
    return function(sayable(value), *rest, **options)


def _predicate(_: Second) -> Second:
    """Ask for the clause without the subject that it begins with, to coordinate it."""
    return Second(PREDICATE)


def _enum(
    language: Language, items: Sequence[Nameable], wrapper: str | None = None
) -> str:
    wrapped = [wrap(language, wrapper, i) if wrapper else i for i in items]
    return language.enumerate([str(item) for item in wrapped])


def _agree(
    language: Language,
    who: Named | Phrase | Sequence[Named],
    word: str,
    *,
    plural: bool = False,
) -> str:
    if isinstance(who, Named):
        return either(lambda g: language.agree(word, g, plural=plural), who.gender)
    if isinstance(who, Phrase):
        return language.agree(word, who.gender, plural=plural or who.plural)
    genders = [one.gender for one in who]
    known: list[Gender] = [one for one in genders if one is not UNKNOWN]
    gender: Gender = "f" if all(one == "f" for one in known) else "m"
    if gender == "f" and len(known) < len(genders):
        gender = UNKNOWN  # were one a man, all would agree with him
    return either(lambda g: language.agree(word, g, plural=len(who) > 1), gender)


def _beside(
    language: Language,
    who: Named,
    mates: bool,  # noqa: FBT001  templates pass it by place
    noun: str,
    before: str = "",
) -> str:
    """Name somebody beside another: as the team-mate, where they share a team."""
    if not mates:
        return str(who.by_name())
    return f"{before}{_agree(language, who, noun)} {who.by_mate()}"


def _place(language: Language, number: int, gender: Gender = "m") -> str:
    letters = number <= language.in_letters
    return either(lambda g: language.ordinal(number, g, letters=letters), gender)


def _national(language: Language, code: str) -> object:
    """Name who comes from a country; UnsayableError where the language does not say."""
    return sayable(language.national(code))


def _cardinal(language: Language, number: int, gender: Gender = "m") -> str:
    return language.cardinal(number, gender, letters=number <= language.in_letters)


def _dates(
    language: Language, span: tuple[dt.date, dt.date], *, year: bool = False
) -> str:
    return language.date_range(*span, year=year)


def _hours(language: Language, span: tuple[dt.time, dt.time]) -> str:
    return language.time_range(*span)


def wrap(
    language: Language, wrapper: str, value: Nameable | Second
) -> Named | Second | str:
    """Set a value beside a word that changes with it, now or when it is named."""
    if isinstance(value, Named):
        return value.with_wrapper(wrapper)
    if isinstance(value, Second):
        return Second(wrapper)
    phrase = value if isinstance(value, Phrase) else Phrase(text=value)
    return language.wrappers[wrapper](phrase)
