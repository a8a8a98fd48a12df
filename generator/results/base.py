"""What every input type shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

INPUT = {"extra": "forbid", "use_attribute_docstrings": False}
"""Read by pydantic when it validates: a misspelt key is a fault, not a comment."""


def describe_fields() -> None:
    """Have pydantic take the fields' descriptions from their docstrings from now on.

    It reads the source for that, which costs as much as all validation: only a schema
    for editors is worth it.
    """
    INPUT["use_attribute_docstrings"] = True


@dataclass(frozen=True)
class Means:
    """Annotates what a text stands for, so that checks find every place of it."""

    what: Literal["driver", "title", "circuit", "translations"]


@dataclass(frozen=True)
class TaggedBy:
    """Annotates a union whose members are told apart by the value of one key.

    The same as pydantic's Discriminator, but imported without pydantic: a release
    from results that were validated before needs only the types.
    """

    key: str

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Have pydantic choose the member by the key, so that faults name one."""
        from pydantic import Field  # noqa: PLC0415  only where pydantic validates

        return handler.generate_schema(Annotated[source, Field(discriminator=self.key)])
