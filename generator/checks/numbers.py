"""A number is negative, or zero where one counts from one."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject

_FROM_ONE = {
    "pos",
    "grid",
    "position",
    "on_road",
    "dropped_to",
    "top",
    "lap",
    "laps",
    "field_size",
    "races",
    "race",
    "in_a_row",
    "seasons",
    "within_cars",
    "race_minutes",
}
"""Fields that count from one, as the keys of tables do."""


def check(subject: Subject) -> Iterator[Finding]:
    """Find numbers below zero, and zeros where counting starts at one."""
    for place in subject.places:
        value = place.value
        if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
            continue
        from_one = place.what == "key" or place.at.path[-1] in _FROM_ONE
        if value < (1 if from_one else 0):
            what = f"{value} is no number for this"
            yield Finding(place.at, what, "write a greater number")
