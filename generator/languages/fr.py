"""French, as the sporting press of France writes it.

Grammar stands in _fr/, one part a module, each with its source: Grevisse's Le Bon
Usage, the Académie française, the Lexique des règles typographiques en usage à
l'Imprimerie nationale. A native speaker adds cases to tests/languages/fr.yaml.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import partial

from generator.language import Language, Phrase, Wrapper
from generator.languages import _sentence
from generator.languages._fr import (
    agreement,
    articles,
    calendar,
    common,
    countries,
    determiners,
    measures,
    nationals,
    numbers,
    penalties,
    plural,
    pronouns,
    races,
    seams,
    typography,
    weather,
)
from generator.value import positional


def accord(word: str, phrase: Phrase) -> str:
    """Agree a word with a phrase: "sacré" with a woman gives "sacrée"."""
    return agreement.agree(word, phrase.gender, plural=phrase.plural)


def article_noun(phrase: Phrase) -> str:
    """Set the definite article: {{ race | le }} gives "la course"."""
    return articles.noun(phrase).text


def sentence(text: str) -> str:
    """Begin with a capital, a count in letters, and end with a full stop."""
    return _sentence.sentence(text, numbers.whole)


WRAPPERS: Mapping[str, Wrapper] = {
    "de": articles.de,
    "a": articles.a,
    "lieu": articles.lieu,
    "provenance": articles.provenance,
    "jusque": articles.jusque,
    "si": articles.si,
    "que": partial(articles.elide, "que"),
    "lorsque": partial(articles.elide, "lorsque"),
    "puisque": partial(articles.elide, "puisque"),
    "quoique": partial(articles.elide, "quoique"),
    "le": article_noun,
    "un": determiners.un,
    "ce": determiners.ce,
    "son": determiners.son,
    "leur": determiners.leur,
}
"""Words that change with the phrase, by template name."""

FUNCTIONS: Mapping[str, Callable[..., str | Phrase]] = {
    "accord": accord,
    "antepose": determiners.antepose,
    "pluriel": plural.pluriel,
    "chrono": measures.chrono,
    "nombre": measures.nombre,
    "compte": measures.compte,
    "multiple": measures.multiple,
    "fois": measures.fois,
    "duree": measures.duree,
    "ecart_court": measures.ecart_court,
    "ou": measures.ou,
    "mois": calendar.mois,
    "quand": calendar.quand,
    "plage": calendar.plage,
    "enieme": calendar.enieme,
    "meteo": weather.meteo,
    "faute": penalties.FAUTES.of,
    "motif": penalties.MOTIFS.of,
    **{name: forms.of for name, forms in pronouns.PRONOUNS.items()},
}
"""Further filters of French templates, by name."""


@positional
class French:
    """The answers of French."""

    code: str = "fr"
    locale: str = "fr_FR"
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
    contract = staticmethod(seams.contract)
    sentence = staticmethod(sentence)
    typography = staticmethod(typography.typography)


LANGUAGE: Language = French()
