"""A text is given, and says nothing: a name, a team or a translation is blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find texts without a visible character; a blank source is no fault."""
    for place in subject.places:
        text, path = place.value, place.at.path
        if isinstance(text, str) and not text.strip() and path[-1:] != ("source",):
            yield Finding(place.at, "the text is empty", "write it or delete the line")
