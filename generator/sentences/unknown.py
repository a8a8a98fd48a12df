"""What is not known cannot be said: a wording that needs it does not fit.

The gender of a driver may be unknown, as timekeepers do not publish it. A word that
would be the same for a man and a woman is said all the same; any other makes the
wording that asks for it unsayable, and the engine takes one without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.language import Gender


class UnsayableError(Exception):
    """A wording would speak of what is not known, and so does not fit."""


class _UnknownGender:
    """Stands for a gender; whoever asks which one speaks of what is not known."""

    def __eq__(self, other: object) -> bool:
        if other is self:
            return True
        raise UnsayableError

    def __hash__(self) -> NoReturn:
        raise UnsayableError

    def __bool__(self) -> NoReturn:
        raise UnsayableError


UNKNOWN: Any = _UnknownGender()


def either(form: Callable[[Gender], str], gender: Gender) -> str:
    """Give the form of a word for a gender; if that is unknown, what fits both."""
    if gender is not UNKNOWN:
        return form(gender)
    masculine, feminine = form("m"), form("f")
    if masculine != feminine:
        raise UnsayableError
    return masculine
