"""Where labels go, so that none stands on another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def spread(wanted: Sequence[float], distance: float) -> list[float]:
    """Move positions apart until all keep a distance, each as little as possible.

    Neighbours that come too close are gathered into a block around their middle, as
    often as blocks come too close to each other. The order of the positions is kept;
    of two equal ones the earlier stays lower. The result stands in the given order.
    """
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))
    blocks: list[list[int]] = []
    for index in order:
        blocks.append([index])
        while len(blocks) > 1 and _close(blocks[-2], blocks[-1], wanted, distance):
            last = blocks.pop()
            blocks[-1] += last
    placed = [0.0] * len(wanted)
    for block in blocks:
        start = _start(block, wanted, distance)
        for step, index in enumerate(block):
            placed[index] = start + step * distance
    return placed


def _start(block: Sequence[int], wanted: Sequence[float], distance: float) -> float:
    middle = sum(wanted[i] for i in block) / len(block)
    return middle - (len(block) - 1) * distance / 2


def _close(
    one: Sequence[int], other: Sequence[int], wanted: Sequence[float], distance: float
) -> bool:
    end = _start(one, wanted, distance) + (len(one) - 1) * distance
    return _start(other, wanted, distance) - end < distance
