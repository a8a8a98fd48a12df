"""Turns keep the releases of a season apart."""

from __future__ import annotations

import pytest

from generator.sentences.turns import Turn


@pytest.mark.parametrize("count", range(1, 40))
def test_each_variant_has_its_turn_before_one_comes_again(count: int) -> None:
    first = [Turn(meeting).order(range(count))[0] for meeting in range(count)]

    assert sorted(first) == list(range(count))


@pytest.mark.parametrize("count", range(4, 40))
def test_the_next_release_begins_elsewhere(count: int) -> None:

    here, after = (Turn(meeting).order(range(count)) for meeting in (3, 4))

    assert after[0] not in here[:1]
    assert sorted(after) == sorted(here) == list(range(count))


def test_where_there_is_none_there_is_no_turn() -> None:
    assert Turn(3, 7).order(()) == []


def test_the_others_follow_in_their_order() -> None:
    assert Turn(0, 2).order("abcd") == ["c", "d", "a", "b"]
