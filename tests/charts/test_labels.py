"""Labels: apart, in order, and no further from their lines than need be."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts._labels import spread

POSITIONS = st.lists(st.integers(0, 40), max_size=30)


def test_labels_that_are_apart_stay_where_they_are() -> None:
    assert spread([5, 1, 3], 1) == [5, 1, 3]


def test_two_that_are_level_make_room_evenly() -> None:
    assert spread([4, 4], 1) == [3.5, 4.5]


def test_a_third_pushes_on() -> None:
    assert spread([4, 4, 5], 1) == pytest.approx([3.33333, 4.33333, 5.33333], abs=1e-4)


@given(POSITIONS)
def test_all_keep_their_distance(wanted: list[int]) -> None:
    placed = sorted(spread(wanted, 1.5))

    assert all(other - one >= 1.5 - 1e-9 for one, other in pairwise(placed))


@given(POSITIONS)
def test_none_overtakes_another(wanted: list[int]) -> None:
    placed = spread(wanted, 1.5)
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))

    assert order == sorted(range(len(placed)), key=lambda i: placed[i])
