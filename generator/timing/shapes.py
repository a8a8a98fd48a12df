"""JSON and YAML held against what a format promises, every fault at once.

Importing this takes as long as importing all the rest (pydantic), so an importer does
it when it has a file to read and not before.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel

from generator.errors import Fault, SourceError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from generator.timing.source import Source

Line = Callable[[int], int]
"""Gives the line of an item of a list, from 0."""
MOST = 5
"""Faults of one file that are listed."""
_SHOWN = 40


class Shape(BaseModel):
    """What is read of one object of a file; whatever else it holds is left alone."""

    model_config = ConfigDict(
        frozen=True,
        extra="ignore",
        alias_generator=to_camel,
        populate_by_name=True,
        coerce_numbers_to_str=True,
    )


S = TypeVar("S", bound=Shape)


def parsed(source: Source) -> object:
    """Read JSON; SourceError with the line from which on it is none."""
    try:
        return json.loads(source.text)
    except json.JSONDecodeError as error:
        end = error.pos >= len(source.text.rstrip())
        what = f"the file is no JSON from column {error.colno} on"
        what += ": it is cut off" if end or "nterminated" in error.msg else ""
        remedy = "download or copy it again"
        raise SourceError((source.fault(error.lineno, what, remedy),)) from error
    except RecursionError as error:
        fault = source.fault(0, "the file is nested too deeply", "leave it out")
        raise SourceError((fault,)) from error


def shaped(source: Source, shape: type[S], data: object) -> S:
    """Take one object as the format promises it; SourceError with what is not so."""
    try:
        return shape.model_validate(data)
    except ValidationError as error:
        raise SourceError(_faults(source, error, lambda _: 0)) from error


def shaped_list(source: Source, shape: type[S], data: object, line: Line) -> list[S]:
    """Take a list of objects; SourceError with every item that is not as promised."""
    if not isinstance(data, list):
        what = "the file holds no list"
        raise SourceError((source.fault(1, what, "download or copy it again"),))
    found: list[S] = []
    faults: list[Fault] = []
    for index, one in enumerate(data):
        try:
            found.append(shape.model_validate(one))
        except ValidationError as error:
            at = line(index)
            faults += _faults(source, error, lambda _, at=at: at)  # type: ignore[misc]  # mypy knows no defaults of a lambda
    if faults:
        raise SourceError(_few(source, faults))
    return found


def _faults(source: Source, error: ValidationError, line: Line) -> tuple[Fault, ...]:
    faults = [_fault(source, one, line(0)) for one in error.errors()]
    return _few(source, faults)


def _few(source: Source, faults: list[Fault]) -> tuple[Fault, ...]:
    if len(faults) <= MOST:
        return tuple(faults)
    what = f"{len(faults) - MOST} more of the same kind"
    return (*faults[:MOST], source.fault(0, what, "see above"))


def _fault(source: Source, error: ErrorDetails, line: int) -> Fault:
    path = _path(error["loc"])
    if error["type"] == "missing":
        what = f"{path} is missing"
    else:
        shown = str(error["input"])[:_SHOWN]
        what = f'{path} is "{shown}", which is not what the format promises'
    return source.fault(line, what, "download or export it again")


def _path(parts: tuple[int | str, ...]) -> str:
    """Say where a value stands: Races, item 3, Results, item 5, number."""
    named = (f"item {one + 1}" if isinstance(one, int) else one for one in parts)
    return ", ".join(named) or "the file"
