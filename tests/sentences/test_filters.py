"""What a template may ask of a value, in any language; of nothing, nothing."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import cast

import pytest

from generator.discovery import names
from generator.language import Phrase
from generator.pipeline import language
from generator.sentences.filters import (
    Filter,
    filters,
    sayable,
)
from generator.sentences.mentions import Mention, Register, is_mention
from generator.sentences.unknown import UnsayableError
from generator.sentences.views import Named
from tests.telling import DURAND, KLEIN, LATORRE

LANGUAGES = names("languages")
REGISTER = Register()


def ask(code: str, name: str) -> Filter:
    return filters(language(code))[name]


def named(*drivers: object) -> tuple[Named, ...]:
    return tuple(
        Named(REGISTER, Mention(one))
        for one in (KLEIN, LATORRE, DURAND)
        if one in drivers
    )


def mention(character: object) -> Mention:
    found = REGISTER.mention(str(character))
    assert found is not None
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_can_be_asked_of_what_is_unknown(code: str) -> None:
    for function in filters(language(code)).values():
        with pytest.raises(UnsayableError):
            function(None)


@pytest.mark.parametrize("value", [0, "", False, Decimal(0), ()])
def test_nothing_much_is_not_unknown(value: object) -> None:
    assert sayable(value) is value


def test_what_is_unknown_cannot_be_printed() -> None:
    with pytest.raises(UnsayableError):
        sayable(None)


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [("fr", 16, "seize"), ("fr", 17, "17"), ("en", 3, "three"), ("en", 17, "17")],
)
def test_a_count_above_sixteen_is_in_figures(
    code: str, number: int, words: str
) -> None:
    assert ask(code, "cardinal")(number) == words


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [
        ("fr", 4, "quatrième"),
        ("fr", 18, "18e"),
        ("en", 4, "fourth"),
        ("en", 18, "18th"),
    ],
)
def test_so_is_a_place(code: str, number: int, words: str) -> None:
    assert ask(code, "place")(number) == words


def test_a_number_agrees_in_french() -> None:
    assert ask("fr", "cardinal")(1, "f") == "une"
    assert ask("fr", "place")(1, "f") == "première"


@pytest.mark.parametrize(("code", "both"), [("fr", "{} et {}"), ("en", "{} and {}")])
def test_drivers_are_listed(code: str, both: str) -> None:
    pair = named(KLEIN, LATORRE)

    assert ask(code, "enum")(pair) == both.format(*pair)


def test_a_list_repeats_its_preposition() -> None:
    listed = str(ask("fr", "enum")(named(KLEIN, LATORRE), "de"))
    found = [mention(c) for c in listed if is_mention(c)]

    assert [(m.driver, m.wrapper) for m in found] == [(KLEIN, "de"), (LATORRE, "de")]


@pytest.mark.parametrize(
    ("who", "word"),
    [
        ((KLEIN,), "vainqueur"),
        ((DURAND,), "gagnante"),
    ],
)
def test_a_word_agrees_with_a_driver(who: tuple[object, ...], word: str) -> None:
    (one,) = named(*who)
    base = "vainqueur" if word == "vainqueur" else "gagnant"

    assert ask("fr", "agree")(one, base) == word


def test_a_word_agrees_with_several() -> None:
    agree = ask("fr", "agree")

    assert agree(named(KLEIN, DURAND), "battu") == "battus"
    assert agree(named(DURAND), "battu") == "battue"
    assert agree((*named(DURAND), *named(DURAND)), "battu") == "battues"


def test_a_word_agrees_with_a_thing() -> None:
    cars = Phrase(text="voitures", gender="f", plural=True)

    assert ask("fr", "agree")(cars, "engagé") == "engagées"
    assert ask("fr", "agree")(Phrase(text="course", gender="f"), "couru") == "courue"


def test_a_phrase_is_set_beside_its_word_at_once_and_a_name_later() -> None:
    (one,) = named(KLEIN)
    later = cast("Named", ask("fr", "de")(one))

    assert ask("fr", "de")(Phrase(text="Albi")) == "d'Albi"
    assert ask("fr", "de")("Nogaro") == "de Nogaro"
    assert later.mention == Mention(KLEIN, wrapper="de")


def test_a_name_is_marked_as_subject_or_asked_for_as_a_name() -> None:
    (one,) = named(KLEIN)
    subject = cast("Named", ask("en", "subject")(one))
    by_name = cast("Named", ask("en", "name")(one))

    assert subject.mention == Mention(KLEIN, subject=True)
    assert by_name.mention == Mention(KLEIN, form="name")


@pytest.mark.parametrize("code", LANGUAGES)
def test_dates_and_hours_are_those_of_the_language(code: str) -> None:
    own = language(code)
    days = (date(2021, 10, 8), date(2021, 10, 10))
    hours = (time(13, 15), time(13, 45))

    assert ask(code, "dates")(days) == own.date_range(*days)
    assert ask(code, "dates")(days, year=True) == own.date_range(*days, year=True)
    assert ask(code, "hours")(hours) == own.time_range(*hours)
    assert ask(code, "clock")(hours[0]) == own.time(hours[0])
