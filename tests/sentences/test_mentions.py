"""Mentions: a driver in a sentence is one character until names are chosen."""

from __future__ import annotations

import pytest

from generator.sentences.mentions import FIRST, LAST, Mention, Register, is_mention
from tests.telling import DURAND, KLEIN


def test_a_mention_has_one_character_and_a_character_one_mention() -> None:
    register = Register()
    klein, subject = Mention(KLEIN), Mention(KLEIN, subject=True)

    assert register.character(klein) == register.character(Mention(KLEIN))
    assert register.character(klein) != register.character(subject)
    assert register.mention(register.character(subject)) == subject


def test_only_characters_of_the_private_range_are_mentions() -> None:
    assert is_mention(chr(FIRST))
    assert is_mention(chr(LAST))
    assert not any(map(is_mention, "Klein \uf8ff é"))
    assert Register().mention(chr(FIRST)) is None


def test_a_mention_under_a_wrapper_is_the_same_otherwise() -> None:
    register = Register()
    character = register.character(Mention(KLEIN, subject=True))
    wrapped = register.mention(register.wrapped(character, "de"))

    assert wrapped == Mention(KLEIN, wrapper="de", subject=True)


def test_a_mention_has_the_gender_of_its_driver() -> None:
    assert (Mention(KLEIN).gender, Mention(DURAND).gender) == ("m", "f")


def test_there_is_room_for_a_release_and_no_more() -> None:
    register = Register()
    for number in range(LAST - FIRST + 1):
        register.character(Mention(KLEIN, wrapper=str(number)))

    with pytest.raises(OverflowError):
        register.character(Mention(DURAND))
