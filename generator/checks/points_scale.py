"""The points scale rises: a worse place would score more."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding
from generator.location import SEASON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find places that score more than the one before."""
    scale = subject.season.points.positions if subject.season.points else ()
    for i, (better, worse) in enumerate(pairwise(scale), 1):
        if worse > better:
            at = Ref(SEASON, ("points", "positions", i))
            what = f"place {i + 1} scores {worse}, place {i} only {better}"
            yield Finding(at, what, "list the points from the first place down")
