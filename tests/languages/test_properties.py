"""What holds of every language, whatever the text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.discovery import member, names
from generator.language import Language, Phrase

LANGUAGES = names("languages")
NO_BREAK = str.maketrans({"\u00a0": " ", "\u202f": " "})


def language(code: str) -> Language:
    value: Language = member("languages", code).LANGUAGE
    return value


PIECES = st.sampled_from(
    [
        *("«", "»", '"', "'", "’", "(", ")", "[", "]", "–", "-", "--", "...", "…"),
        *(":", ";", "!", "?", ",", ".", "%", " ", "  ", "\u00a0", "\u202f", "\n"),
        *("mot", "l", "S", "J.-P.", "M.", "course", "race", "5", "23", "1er", "11e"),
        *("2:05.312", "13h15", "13:15", "https://a.fr/b?c=d", "a@b.fr", "0,8", "s"),
        *("+33 (0) 1 57 65 89 42", "au", "à", "of", "Porsche", "n°", "2'05\"312"),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=40)
UNHARMED = st.sampled_from(
    [
        *("2:05.312", "1:32.4", "59.871", "1:02:05.312", "2'05\"312", "13h15"),
        *("https://newsroom.porsche.com/fr/a?b='c';d:e!", "http://x.fr/--...;"),
        *("newsroom.porsche.com/fr", "www.porsche.fr/a;b", "faycal.elasri@porsche.fr"),
        *("+33 (0) 1 57 65 89 42", "+ 33 (0) 1 57 65 89 40", "01 57 65 89 42"),
        *("GT3", "911", "12/1000e", "Pro-Am", "Top 5"),
    ]
)
LETTERS = st.text("aébcçdeïlmnørstuüv", min_size=2, max_size=8)
NAMES = st.tuples(
    st.sampled_from(["J.-P. ", "M.-C. ", "Jean-Baptiste ", "Ève ", "Ó ", ""]),
    LETTERS.map(str.title),
    st.sampled_from(["", "-Le Roux", " de Vries", " van der Garde", " Jr"]),
).map("".join)


@pytest.mark.parametrize("code", LANGUAGES)
@given(text=TEXTS)
def test_typography_twice_is_typography_once(code: str, text: str) -> None:
    once = language(code).typography(text)

    assert language(code).typography(once) == once


@pytest.mark.parametrize("code", LANGUAGES)
@given(token=UNHARMED)
def test_typography_leaves_addresses_and_times(code: str, token: str) -> None:
    result = language(code).typography(f"voir {token} ou {token}, et ({token})")

    assert result.translate(NO_BREAK).count(token) == 3


@pytest.mark.parametrize("code", LANGUAGES)
@given(name=NAMES)
def test_typography_leaves_names(code: str, name: str) -> None:
    result = language(code).typography(f"{name}, {name} ({name})")

    assert result.translate(NO_BREAK) == f"{name}, {name} ({name})"


@pytest.mark.parametrize("code", LANGUAGES)
@given(text=TEXTS)
def test_typography_leaves_no_double_space(code: str, text: str) -> None:
    assert "  " not in language(code).typography(text)


# ------------------------------------------------------------- other properties


@pytest.mark.parametrize("code", LANGUAGES)
@given(text=st.text(max_size=30))
def test_a_sentence_stays_one(code: str, text: str) -> None:
    once = language(code).sentence(text)

    assert language(code).sentence(once) == once


@pytest.mark.parametrize("code", LANGUAGES)
@given(text=st.lists(PIECES, max_size=10).map(" ".join))
def test_contracting_twice_is_contracting_once(code: str, text: str) -> None:
    once = language(code).contract(text)

    assert language(code).contract(once) == once


@pytest.mark.parametrize("code", LANGUAGES)
@given(name=st.text(min_size=1, max_size=20))
def test_wrappers_keep_the_name(code: str, name: str) -> None:
    """Whatever stands before it, a proper name itself is never changed."""
    spoken = language(code)
    phrase = Phrase(text=f"X{name}", proper=True)

    for wrapper in spoken.wrappers.values():
        assert "X" + name.partition(" (")[0] in wrapper(phrase)


@pytest.mark.parametrize("code", LANGUAGES)
@given(number=st.integers(0, 10**9))
def test_numbers_in_words_are_all_different(code: str, number: int) -> None:
    spoken = language(code)

    assert spoken.cardinal(number) != spoken.cardinal(number + 1)
    assert spoken.ordinal(number + 1) != spoken.ordinal(number + 2)


@pytest.mark.parametrize("code", LANGUAGES)
@given(amount=st.decimals("0", "7200", places=3))
def test_every_gap_can_be_said(code: str, amount: Decimal) -> None:
    words = language(code).seconds(amount)

    assert "second" in words or "minute" in words
