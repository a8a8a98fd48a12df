"""Members of a collection, keyed by file name: nobody types a list of them."""

from __future__ import annotations

from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


def names(collection: str) -> tuple[str, ...]:
    """Name the members of generator/<collection>/ in alphabetical order."""
    folder = files("generator") / collection
    return tuple(
        sorted(
            item.name.removesuffix(".py")
            for item in folder.iterdir()
            if item.name.endswith(".py") and not item.name.startswith("_")
        )
    )


def member(collection: str, name: str) -> ModuleType:
    """Import one member; ModuleNotFoundError if there is none of that name."""
    return import_module(f"generator.{collection}.{name}")


def members(collection: str) -> dict[str, ModuleType]:
    """Import every member, keyed by file name."""
    return {name: member(collection, name) for name in names(collection)}
