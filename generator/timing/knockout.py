"""Qualifying in rounds (Q1, Q2, Q3): the time that gave each car its place.

It is that of the last round that a car took part in, though an earlier one may have
been faster. Where it rained in the last round, times of the others are faster than pole
position; they then say nothing of how close qualifying was, and are left unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timing.figures import seconds

if TYPE_CHECKING:
    from collections.abc import Sequence


def times(rounds: Sequence[Sequence[str]]) -> list[str | None]:
    """Give the time of each car as printed, from its times in each round in order.

    Cars come in the order of the result; "" where a car set no time.
    """
    last = [_last(one) for one in rounds]
    found = [rounds[i][at] if at is not None else None for i, at in enumerate(last)]
    if not found or found[0] is None:
        return found
    pole = seconds(found[0])
    others = (seconds(time) for time in found[1:] if time)
    if pole is not None and any(time is not None and time < pole for time in others):
        return [
            time if at == last[0] else None
            for time, at in zip(found, last, strict=True)
        ]
    return found


def _last(rounds: Sequence[str]) -> int | None:
    found = [at for at, text in enumerate(rounds) if seconds(text) is not None]
    return found[-1] if found else None
