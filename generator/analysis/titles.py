"""Which of a champion's titles a new one is, by what the entry says of earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.value import positional

if TYPE_CHECKING:
    from generator.analysis.field import Driver


@positional
class Nth:
    """Which title of its kind it is, the new one counted."""

    times: int | None = None
    """How many that makes, where known."""
    in_a_row: int | None = None
    """How many in a row, where known to be two or more."""
    again: bool = False
    """Whether the champion held the title already."""

    @property
    def first(self) -> bool:
        """Whether it is known to be the first."""
        return self.times == 1


def nth_title(champion: Driver, title: str) -> Nth:
    """Count the titles of a new champion."""
    honour = champion.honour(title)
    if honour is None:
        return Nth()
    before, row = honour.times, honour.in_a_row
    certain = honour.reigning and (row or before == 1)
    return Nth(
        times=before + 1 if before is not None else None,
        in_a_row=(row or 1) + 1 if certain else None,
        again=honour.reigning,
    )
