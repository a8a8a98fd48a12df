"""Whom a chart shows in colour: those of whom the storylines tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.field import Driver

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.storyline import Storyline

BESIDE = 0.5
"""What being named in somebody else's storyline counts for, of its news value."""


def protagonists(
    storylines: Iterable[Storyline],
    race: int,
    order: Sequence[Driver],
    most: int,
) -> tuple[Driver, ...]:
    """Choose from the cars of a race, by news value; whoever is first in it is one.

    Storylines of the whole meeting count as well as those of the race. The result
    stands in the order given.
    """
    worth = dict.fromkeys(order, 0.0)
    for story in storylines:
        if story.race not in (None, race):
            continue
        for driver, share in _named(story):
            if driver in worth:
                worth[driver] = max(worth[driver], share * story.value)
    ranked = sorted(
        (driver for driver in order[1:] if worth[driver]),
        key=lambda driver: (-worth[driver], order.index(driver)),
    )
    chosen = {*order[:1], *ranked[: most - 1]}
    return tuple(driver for driver in order if driver in chosen)


def _named(story: Storyline) -> Iterator[tuple[Driver, float]]:
    if story.subject is not None:
        yield story.subject, 1.0
    for name in story.field_names:
        value = getattr(story, name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Driver):
                yield one, BESIDE
