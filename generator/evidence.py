"""What is known, on what it rests, and what is not known.

The world of the results files is open: what they do not say is unknown, which is
not false. A fact is therefore Known(value, evidence) or Unknown(why); neither can be
used as a truth value, so that no sentence rests on silence by accident.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, NoReturn, TypeVar

T = TypeVar("T")

Path = tuple[str | int, ...]
"""Keys and indices that lead to a value of a file: ("races", 0, "grid", 1)."""


@dataclass(frozen=True)
class Ref:
    """A value of a results file that a fact rests on."""

    file: str
    """Stem of the file: "season" or the name of a meeting."""
    path: Path

    def __str__(self) -> str:
        return f"{self.file}: " + ".".join(str(step) for step in self.path)


Evidence = tuple[Ref, ...]


@dataclass(frozen=True)
class Known(Generic[T]):
    """A value that the files establish, with the values that it rests on."""

    value: T
    evidence: Evidence

    def __bool__(self) -> NoReturn:
        raise TypeError("ask for .value: a known fact is not itself true or false")


@dataclass(frozen=True)
class Unknown:
    """A fact that the files do not establish."""

    why: str

    def __bool__(self) -> NoReturn:
        raise TypeError("unknown is neither true nor false")


Maybe = Known[T] | Unknown


def known_to_be(fact: Maybe[T], value: T) -> bool:
    """Say whether a fact is established and has this value; unknown says no."""
    return isinstance(fact, Known) and fact.value == value


def same(one: Maybe[T], other: Maybe[T]) -> bool:
    """Say whether two facts are established and agree; unknown says no."""
    return isinstance(other, Known) and known_to_be(one, other.value)


def value_of(fact: Maybe[T] | None) -> T | None:
    """Give the value of a fact; None where it is not known, and not to be spoken of."""
    return fact.value if isinstance(fact, Known) else None


def evidence_of(*facts: Maybe[Any] | None) -> Evidence:
    """Give what the facts rest on that are known, in their order."""
    known = (one.evidence for one in facts if isinstance(one, Known))
    return tuple(dict.fromkeys(ref for evidence in known for ref in evidence))


def stated(value: object, ref: Ref) -> Evidence:
    """Give where a value stands; nothing where the file does not give it."""
    return (ref,) if value else ()


def counted_over(**counts: Maybe[int]) -> dict[str, Evidence]:
    """Give what each count that is known was counted over, by its name."""
    return {n: one.evidence for n, one in counts.items() if isinstance(one, Known)}
