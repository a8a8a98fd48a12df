"""A class or title is named that the season does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding
from generator.nearest import correction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find every name of a title that is no key of the season's titles."""
    known = subject.season.titles
    for at, name in subject.names("title"):
        if name not in known:
            what = f'there is no title "{name}" in this season'
            remedy = correction(name, known) or "add it to titles in season.yaml"
            yield Finding(at, what, remedy)
