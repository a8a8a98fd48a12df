"""What a penalty was for, as a table of phrases by the reasons of a meeting file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Reasons:
    """One way of giving the reason of a penalty, whatever it was."""

    phrases: Mapping[str, str]
    collision: str
    """The phrase for a contact that has been told of."""

    def of(self, reason: str, collision: bool = False) -> str:  # noqa: FBT001, FBT002  templates pass it by place
        """Return the phrase for a reason, for a collision told of where it is one."""
        told = collision and reason == "contact"
        return self.collision if told else self.phrases[reason]
