"""What is known, what is not, and that neither can be taken for true."""

from __future__ import annotations

import pytest

from generator.evidence import Known, Ref, Unknown, known_to_be, value_of

AT = Ref("monza-2021", ("races", 0, "grid", 1))


@pytest.mark.parametrize("value", [True, False, 0, 1, None, ()])
def test_a_known_fact_is_no_truth_value(value: object) -> None:
    with pytest.raises(TypeError, match=r"\.value"):
        bool(Known(value, (AT,)))


def test_an_unknown_fact_is_no_truth_value() -> None:
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(Unknown("no grid is given"))


def test_what_is_known_to_have_a_value() -> None:
    assert known_to_be(Known(3, (AT,)), 3)
    assert not known_to_be(Known(3, (AT,)), 4)


@pytest.mark.parametrize("value", [None, False, 0])
def test_what_is_unknown_has_no_value_whatsoever(value: object) -> None:
    unknown: Known[object] | Unknown = Unknown("not given")

    assert not known_to_be(unknown, value)
    assert known_to_be(Known(value, (AT,)), value)


@pytest.mark.parametrize("value", [False, 0, ()])
def test_an_empty_value_is_a_value(value: object) -> None:
    assert value_of(Known(value, (AT,))) == value
    assert value_of(Known(value, (AT,))) is not None


def test_what_is_unknown_or_absent_gives_nothing_to_tell() -> None:
    assert value_of(Unknown("not given")) is None
    assert value_of(None) is None


def test_a_reference_shows_the_file_and_the_way_to_the_value() -> None:
    assert str(AT) == "monza-2021: races.0.grid.1"


def test_equal_references_are_one() -> None:
    assert len({AT, Ref("monza-2021", ("races", 0, "grid", 1))}) == 1
