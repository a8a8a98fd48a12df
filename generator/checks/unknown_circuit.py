"""A round of the calendar is at a circuit that the season file does not describe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding
from generator.nearest import correction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find every name of a circuit that is no key of the season's circuits."""
    known = subject.season.circuits
    for at, name in subject.names("circuit"):
        if name not in known:
            what = f'there is no circuit "{name}" in this season'
            yield Finding(at, what, correction(name, known) or "add it to circuits")
