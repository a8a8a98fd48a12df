"""Value: a frozen dataclass of keyword fields that costs little to define.

The standard library writes, compiles and runs the code of six methods for each frozen
dataclass: for the types of the results files alone that took as long as reading them.
Here the methods are written once, for all, and look the fields up. The result is still
a dataclass: pydantic validates it and `dataclasses.replace` copies it. Making a value
takes longer, so what is made by the thousand stays a plain dataclass.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from typing import TYPE_CHECKING, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from typing import NoReturn

C = TypeVar("C")


@dataclass_transform(
    frozen_default=True, kw_only_default=True, field_specifiers=(field,)
)
def value(cls: type[C]) -> type[C]:
    """Make a frozen dataclass whose fields are given by keyword."""
    made = dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
    for name, method in METHODS.items():
        setattr(made, name, method)
    return made


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def positional(cls: type[C]) -> type[C]:
    """Make a value whose fields may be given in their order, too."""
    made = dataclass(init=False, repr=False, eq=False)(cls)
    for name, method in METHODS.items():
        setattr(made, name, method)
    return made


def _init(self: object, *first: object, **given: object) -> None:
    given |= zip(type(self).__match_args__, first, strict=False)  # type: ignore[attr-defined]  # a dataclass
    values = {one.name: _taken(self, one, given) for one in fields(self)}  # type: ignore[arg-type]  # a dataclass
    if given:
        raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(given))}")
    self.__dict__.update(values)
    if check := getattr(self, "__post_init__", None):
        check()


def _taken(self: object, one: Field[object], given: dict[str, object]) -> object:
    if one.name in given:
        return given.pop(one.name)
    if one.default_factory is not MISSING:
        return one.default_factory()
    if one.default is MISSING:
        raise TypeError(f"{type(self).__name__} needs {one.name}")
    return one.default


def _repr(self: object) -> str:
    shown = ", ".join(f"{name}={one!r}" for name, one in vars(self).items())
    return f"{type(self).__name__}({shown})"


def _eq(self: object, other: object) -> bool:
    return type(other) is type(self) and vars(self) == vars(other)


def _hash(self: object) -> int:
    return hash(tuple(vars(self).values()))


def _setattr(_: object, name: str, __: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(_: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


METHODS = {
    "__init__": _init,
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__setattr__": _setattr,
    "__delattr__": _delattr,
}
