"""Members of a collection, keyed by file name: nobody types a list of them."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

import generator

if TYPE_CHECKING:
    from types import ModuleType


def names(collection: str) -> tuple[str, ...]:
    """Name the members of generator/<collection>/ in alphabetical order."""
    # importlib.resources would take 4 ms of every run to import.
    files = os.listdir(os.path.join(generator.__path__[0], collection))  # noqa: PTH118, PTH208  as above
    return tuple(
        sorted(
            file.removesuffix(".py")
            for file in files
            if file.endswith(".py") and not file.startswith("_")
        )
    )


def member(collection: str, name: str) -> ModuleType:
    """Import one member; ModuleNotFoundError if there is none of that name."""
    return import_module(f"generator.{collection}.{name}")


def members(collection: str) -> dict[str, ModuleType]:
    """Import every member, keyed by file name."""
    return {name: member(collection, name) for name in names(collection)}
