"""A value is a frozen dataclass to everybody who asks: pydantic, replace, pickle."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.results.base import INPUT
from generator.value import positional, value


@value
class Car:
    """A car as entered."""

    __pydantic_config__ = INPUT

    number: str
    team: str | None = None
    laps: Mapping[int, float] = field(default_factory=dict)


@value
class Guest(Car):
    """A car entered once."""

    meeting: str


@dataclass(frozen=True)
class Plain:
    """What the standard library makes of the same fields."""

    number: str
    team: str | None = None
    laps: Mapping[int, float] = field(default_factory=dict)


def untyped(kind: type[Any], *positions: Any, **values: Any) -> object:  # noqa: ANN401  what mypy would refuse
    return kind(*positions, **values)


def test_defaults_are_taken_and_never_shared() -> None:
    one, other = Car(number="7"), Car(number="8")

    assert (one.team, one.laps) == (None, {})
    assert one.laps is not other.laps


def test_a_field_without_a_default_is_needed() -> None:
    with pytest.raises(TypeError, match="Car needs number"):
        untyped(Car, team="CLRT")


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(TypeError, match="Car has no colour, tyres"):
        untyped(Car, number="7", tyres="soft", colour="red")


def test_fields_are_given_by_keyword_alone() -> None:
    with pytest.raises(TypeError):
        untyped(Car, "7")


def test_a_value_never_changes() -> None:
    car = Car(number="7")
    for name in ("number", "colour"):
        with pytest.raises(FrozenInstanceError, match=name):
            setattr(car, name, "8")
        with pytest.raises(FrozenInstanceError, match=name):
            delattr(car, name)

    assert car == Car(number="7")


def test_equal_fields_make_equal_values_of_one_class() -> None:
    car = Car(number="7", team="CLRT")
    plain: object = Plain(number="7", team="CLRT")

    assert car == Car(team="CLRT", number="7")
    assert car != Car(number="7")
    assert car != plain
    assert Guest(number="7", meeting="monza") != car


def test_a_value_of_hashable_fields_is_hashable_as_a_dataclass_is() -> None:
    @value
    class Pair:
        """Two things."""

        first: int
        second: int = 2

    assert hash(Pair(first=1)) == hash(Pair(second=2, first=1))
    for car in (Car(number="7"), Plain(number="7")):
        with pytest.raises(TypeError, match="unhashable"):
            hash(car)


def test_a_value_is_copied_with_changes() -> None:
    guest = Guest(number="7", team="CLRT", meeting="monza")

    assert replace(guest, number="8") == Guest(number="8", team="CLRT", meeting="monza")
    assert guest.number == "7"


def test_a_value_survives_a_pickle() -> None:
    guest = Guest(number="7", laps={1: 61.5}, meeting="monza")
    again = pickle.loads(pickle.dumps(guest))  # noqa: S301  our own

    assert again == guest
    with pytest.raises(FrozenInstanceError):
        again.number = "8"


def test_a_value_shows_its_fields() -> None:
    assert repr(Car(number="7")) == "Car(number='7', team=None, laps={})"


@positional
class Stint:
    driver: str
    laps: int = 1

    def __post_init__(self) -> None:
        if self.laps < 1:
            raise ValueError(self.laps)


def test_fields_may_be_given_in_their_order() -> None:
    assert Stint("Klein", 3) == Stint(driver="Klein", laps=3) != Stint("Klein")


def test_a_value_is_checked_when_it_is_made() -> None:
    with pytest.raises(ValueError, match="0"):
        Stint("Klein", 0)


def test_inherited_fields_come_first() -> None:
    assert [one.name for one in fields(Guest)] == ["number", "team", "laps", "meeting"]


def test_pydantic_validates_a_value() -> None:
    read = TypeAdapter(Guest).validate_python
    car = read({"number": "7", "meeting": "monza", "laps": {"1": "61.5"}})

    assert car == Guest(number="7", meeting="monza", laps={1: 61.5})


@pytest.mark.parametrize(
    ("given", "where", "kind"),
    [
        ({}, ("number",), "missing"),
        ({"number": "7", "colour": "red"}, ("colour",), "unexpected_keyword_argument"),
        ({"number": "7", "laps": {"one": 1}}, ("laps", "one"), "int_parsing"),
    ],
)
def test_pydantic_refuses_what_does_not_fit(
    given: dict[str, object], where: tuple[str, ...], kind: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Car).validate_python(given)

    (error,) = caught.value.errors()
    assert error["loc"][: len(where)] == where
    assert error["type"] == kind
