"""What a checker finds, and how it says that it is not there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["grammar", "spelling", "typography"]


class MissingError(Exception):
    """The checker is not installed here."""


@dataclass(frozen=True)
class Finding:
    """Words that a checker objects to."""

    kind: Kind
    paragraph: int
    start: int
    end: int
    message: str
