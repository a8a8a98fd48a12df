"""Every line of every table of cases, run; the words, compared with CLDR's.

A row of a table is the arguments and, last, what is expected. A text where a phrase is
wanted is a masculine phrase; {text: ..., gender: f} is any other; {letters: false} and
its like are keywords. "⍽" stands for a no-break space, "␣" for a narrow one. A question
with bars, "country | lieu", hands the phrase on to a wrapper.
"""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from babel import Locale
from babel.dates import get_day_names, get_month_names
from ruamel.yaml import YAML

from generator.discovery import member, names
from generator.language import Language, Phrase
from generator.languages._en import countries as english_countries
from generator.languages._en.penalties import CHARGES, OFFENCES
from generator.languages._en.weather import CONDITIONS as ENGLISH_WEATHER
from generator.languages._fr import countries as french_countries
from generator.languages._fr.penalties import FAUTES, MOTIFS
from generator.languages._fr.weather import SKIES as FRENCH_WEATHER
from generator.languages._reasons import Reasons
from generator.results.events import Reason
from generator.results.meeting import Weather

FOLDER = Path(__file__).parent
VISIBLE = str.maketrans({"⍽": "\u00a0", "␣": "\u202f"})
LANGUAGES = names("languages")
DATA = {"code", "locale", "wrappers", "functions", "common_words", "in_letters"}
DATA |= {"clause_openers", "relatives"}
"""What a language has, besides the questions that it answers."""


@dataclass(frozen=True)
class Case:
    """One line of a table."""

    language: str
    question: str
    arguments: tuple[object, ...]
    expected: object

    def __str__(self) -> str:
        return f"{self.language}: {self.question}{self.arguments!r}"


def language(code: str) -> Language:
    value: Language = member("languages", code).LANGUAGE
    return value


def tables(code: str) -> Mapping[str, list[list[object]]]:
    path = FOLDER / f"{code}.yaml"
    found: Mapping[str, list[list[object]]] = YAML(typ="safe").load(
        path.read_text(encoding="utf-8")
    )
    return found


def cases(code: str) -> Iterator[Case]:
    for question, rows in tables(code).items():
        for row in rows:
            *arguments, expected = (_shown(value) for value in row)
            yield Case(code, question, tuple(arguments), expected)


def _shown(value: object) -> object:
    return value.translate(VISIBLE) if isinstance(value, str) else value


def asked(question: str) -> list[str]:
    """Split "country | lieu" into its steps."""
    return re.split(r"\s*\|\s*", question)


def answer(case: Case) -> object:
    spoken = language(case.language)
    first, *then = asked(case.question)
    result = _call(find(spoken, first), case.arguments)
    for name in then:
        assert isinstance(result, Phrase)
        result = spoken.wrappers[name](result)
    return result


def find(spoken: Language, name: str) -> Callable[..., object]:
    for table in (spoken.wrappers, spoken.functions):
        if name in table:
            return table[name]
    found: Callable[..., object] = getattr(spoken, name)
    return found


def _call(function: Callable[..., object], arguments: tuple[object, ...]) -> object:
    positional = [each for each in arguments if not _is_keywords(each)]
    keywords = {
        str(key): value
        for each in arguments
        if _is_keywords(each) and isinstance(each, Mapping)
        for key, value in each.items()
    }
    types = [*_types(function), object, object]
    ready = [_converted(each, to) for each, to in zip(positional, types, strict=False)]
    return function(*ready, **keywords)


def _is_keywords(value: object) -> bool:
    return isinstance(value, Mapping) and "text" not in value


def _types(function: Callable[..., object]) -> list[object]:
    """Types of the parameters; a function bound beforehand takes a phrase."""
    if not hasattr(function, "__annotations__"):
        return [Phrase]
    hints = get_type_hints(function)
    hints.pop("return", None)
    return list(hints.values())


def _converted(value: object, to: object) -> object:
    if isinstance(value, Mapping):
        return Phrase(**value)
    if to is Phrase:
        return Phrase(text=str(value))
    if to is Decimal:
        return Decimal(str(value))
    return dt.time.fromisoformat(str(value)) if to is dt.time else value


def questions() -> set[str]:
    """The methods of the Protocol, which every language answers."""
    methods = {name for name in vars(Language) if not name.startswith("_")}
    return methods - DATA


@pytest.mark.parametrize(
    "case", [case for code in LANGUAGES for case in cases(code)], ids=str
)
def test_case(case: Case) -> None:
    result = answer(case)

    if isinstance(result, Phrase) and isinstance(case.expected, Mapping):
        found: object = {key: getattr(result, key) for key in case.expected}
    else:
        found = str(result)
    assert found == case.expected


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_question_wrapper_and_function_has_a_case(code: str) -> None:
    spoken = language(code)
    covered = {step for question in tables(code) for step in asked(question)}

    open_questions = {*questions(), *spoken.wrappers, *spoken.functions} - covered
    assert open_questions == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_case_stands_twice(code: str) -> None:
    lines = [str(case) for case in cases(code)]

    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("code", LANGUAGES)
def test_language_is_named_as_its_file(code: str) -> None:
    spoken = language(code)

    assert spoken.code == code
    assert Locale.parse(spoken.locale).language == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_filters_have_one_meaning_each(code: str) -> None:
    spoken = language(code)

    assert not set(spoken.wrappers) & set(spoken.functions)


# ------------------------------------------------------------ the words of CLDR


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_those_of_cldr(code: str, month: int) -> None:
    words = language(code).date(dt.date(2021, month, 2))

    assert words == f"2 {get_month_names('wide', locale=code)[month]}"


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("day", range(7))
def test_weekdays_are_those_of_cldr(code: str, day: int) -> None:
    monday = dt.date(2021, 10, 18)

    word = language(code).weekday(monday + dt.timedelta(days=day))
    assert word == get_day_names("wide", locale=code)[day]


@pytest.mark.parametrize(
    ("code", "table"),
    [("fr", french_countries.NAMES), ("en", english_countries.NAMES)],
)
def test_countries_in_the_tables_are_those_of_cldr(
    code: str, table: Mapping[str, str]
) -> None:
    territories = Locale(code).territories

    assert table == {country: territories[country] for country in table}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_country_of_cldr_has_a_phrase(code: str) -> None:
    countries = [str(key) for key in Locale(code).territories]

    for country in filter(str.isalpha, countries):
        assert language(code).country(country).text


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_unknown_country_is_refused(code: str) -> None:
    with pytest.raises(LookupError, match="ISO 3166"):
        language(code).country("XQ")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("number", [0, -1])
def test_there_is_no_rank_before_the_first(code: str, number: int) -> None:
    with pytest.raises(ValueError, match="ranks begin at 1"):
        language(code).ordinal(number)


@pytest.mark.parametrize("skies", [ENGLISH_WEATHER, FRENCH_WEATHER], ids=LANGUAGES)
def test_every_weather_of_a_meeting_file_has_a_phrase(skies: Mapping[str, str]) -> None:
    assert set(skies) == set(get_args(Weather))


@pytest.mark.parametrize(
    "reasons",
    [CHARGES, OFFENCES, FAUTES, MOTIFS],
    ids=["charge", "offence", "faute", "motif"],
)
def test_every_reason_of_a_penalty_has_a_phrase(reasons: Reasons) -> None:
    assert set(reasons.phrases) == set(get_args(Reason))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_loads_without_babel(code: str) -> None:
    program = (
        f"import sys; from generator.languages.{code} import LANGUAGE; "
        "LANGUAGE.country('IT'); sys.exit('babel' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
