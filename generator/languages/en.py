"""English, as the British sporting press writes it.

Grammar stands in _en/, one part a module, each with its source: New Hart's Rules and
the Guardian style guide. A native speaker adds cases to tests/languages/en.yaml.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from generator.language import Language, Phrase, Wrapper
from generator.languages import _sentence
from generator.languages._en import (
    agreement,
    articles,
    calendar,
    common,
    countries,
    measures,
    nationals,
    numbers,
    penalties,
    plural,
    races,
    typography,
    weather,
)
from generator.value import positional


def agreed(word: str, phrase: Phrase) -> str:
    """Agree a word with a phrase: "was" with several drivers gives "were"."""
    return agreement.agree(word, phrase.gender, plural=phrase.plural)


def contract(text: str) -> str:
    """Join nothing: English written in full needs no elision."""
    return text


def sentence(text: str) -> str:
    """Begin with a capital, a count in letters, and end with a full stop."""
    return _sentence.sentence(text, numbers.cardinal)


WRAPPERS: Mapping[str, Wrapper] = {
    "a": articles.a,
    "the": articles.the,
    "poss": articles.poss,
    "at": articles.at,
    "bare": articles.lone,
}
"""Words that change with the phrase, by template name."""

FUNCTIONS: Mapping[str, Callable[..., str | Phrase]] = {
    "agreed": agreed,
    "plural": plural.plural,
    "number": measures.number,
    "counted": measures.count,
    "multiple": measures.multiple,
    "times": measures.times,
    "span": measures.span,
    "short_gap": measures.short_gap,
    "margin": measures.margin,
    "either": measures.either,
    "month": calendar.month,
    "when": calendar.when,
    "from_to": calendar.from_to,
    "nth": calendar.nth,
    "conditions": weather.conditions,
    "charge": penalties.CHARGES.of,
    "offence": penalties.OFFENCES.of,
    "penalty": penalties.penalty,
    **{name: forms.of for name, forms in agreement.PRONOUNS.items()},
}
"""Further filters of English templates, by name."""


@positional
class English:
    """The answers of English."""

    code: str = "en"
    locale: str = "en_GB"
    wrappers: Mapping[str, Wrapper] = field(default_factory=lambda: WRAPPERS)
    functions: Mapping[str, Callable[..., str | Phrase]] = field(
        default_factory=lambda: FUNCTIONS
    )

    common_words: frozenset[str] = common.WORDS
    clause_openers: frozenset[str] = common.CLAUSE_OPENERS
    relatives: frozenset[str] = common.RELATIVES
    in_letters: int = measures.IN_LETTERS

    noun = staticmethod(articles.noun)
    agree = staticmethod(agreement.agree)
    ordinal = staticmethod(numbers.ordinal)
    cardinal = staticmethod(numbers.cardinal)
    enumerate = staticmethod(measures.enumerate_items)
    date = staticmethod(calendar.date)
    date_range = staticmethod(calendar.date_range)
    weekday = staticmethod(calendar.weekday)
    race_of = staticmethod(races.race_of)
    in_race = staticmethod(races.in_race)
    time = staticmethod(calendar.time)
    time_range = staticmethod(calendar.time_range)
    seconds = staticmethod(measures.seconds)
    points = staticmethod(measures.points)
    country = staticmethod(countries.country)
    national = staticmethod(nationals.national)
    contract = staticmethod(contract)
    sentence = staticmethod(sentence)
    typography = staticmethod(typography.typography)


LANGUAGE: Language = English()
