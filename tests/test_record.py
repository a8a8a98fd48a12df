"""A record: typed fields by keyword, inherited ones first, never changed."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from generator.record import Record


class Lap(Record):
    """A lap of somebody."""

    unit: ClassVar[str] = "s"
    driver: str
    number: int = 1


class TimedLap(Lap):
    """A lap with its time."""

    time: float


def untyped(kind: type[Record], **values: Any) -> Record:  # noqa: ANN401  what mypy would refuse
    return kind(**values)


def test_inherited_fields_come_first_and_class_variables_are_none() -> None:
    assert TimedLap.field_names == ("driver", "number", "time")


def test_a_field_left_out_takes_its_default() -> None:
    assert Lap(driver="Klein").number == 1
    assert Lap(driver="Klein", number=7).number == 7


def test_a_field_without_a_default_cannot_be_left_out() -> None:
    with pytest.raises(TypeError, match=r"TimedLap: .*missing \['time'\]"):
        untyped(TimedLap, driver="Klein")


@pytest.mark.parametrize("name", ["lap", "unit", "field_names"])
def test_nothing_but_a_field_is_taken(name: str) -> None:
    with pytest.raises(TypeError, match=rf"unknown \['{name}'\]"):
        untyped(Lap, driver="Klein", **{name: "m"})


@pytest.mark.parametrize("name", ["driver", "number", "other"])
def test_a_record_never_changes(name: str) -> None:
    lap = Lap(driver="Klein")
    with pytest.raises(AttributeError, match="cannot be changed"):
        setattr(lap, name, "Latorre")
    with pytest.raises(AttributeError, match="cannot be deleted"):
        delattr(lap, name)

    assert (lap.driver, lap.number) == ("Klein", 1)


def test_two_records_of_the_same_fields_stay_apart() -> None:
    one, other = Lap(driver="Klein"), Lap(driver="Klein")

    assert len({one, other}) == 2


def test_a_record_shows_its_fields() -> None:
    shown = repr(TimedLap(driver="Klein", time=61.5))

    assert shown == "TimedLap(driver='Klein', number=1, time=61.5)"
