"""Tells: how a wording asks whether it may tell another storyline as well.

`{% if nth and tells("win_count") %} for the {{ nth|place }} time{% endif %}` is a part
that is there where the count is known and is still to be told; nothing tells it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from generator.storyline import Storyline, Topic

TELLS = "tells"
"""What it is called in a variant."""


class Tells:
    """What a wording asks whether it may tell another storyline as well."""

    def __init__(self, story: Storyline, planned: AbstractSet[Topic] | None) -> None:
        """Answer for a storyline; whatever is asked for is planned where all is."""
        self.story, self.planned = story, planned
        self._told: list[str] = []

    def __call__(self, key: str) -> bool:
        """Tell whether a storyline is still to be told: then the wording tells it."""
        topics = self.story.topics_of((key,))
        if self.planned is not None and not topics <= self.planned:
            return False
        self._told.append(key)
        return True

    def taken(self) -> tuple[str, ...]:
        """Give what has been told since this was last asked."""
        told, self._told = tuple(self._told), []
        return told


def taken(values: Mapping[str, object]) -> tuple[str, ...]:
    """Give what a wording with these values has told besides, if it could ask."""
    tells = values.get(TELLS)
    return tells.taken() if isinstance(tells, Tells) else ()
