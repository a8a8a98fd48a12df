"""Points and gaps of one standing do not agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Path
    from generator.finding import Subject
    from generator.results.meeting import Standing


def check(subject: Subject) -> Iterator[Finding]:
    """Find gaps that differ from those between the totals beside them."""
    for at, title, standing in subject.standings:
        for path, stated, computed in (*_gaps(standing), *_between(standing)):
            if stated != computed:
                ref = Ref(at.file, (*at.path, *path))
                what = f"{title}: the gap is {stated} here, {computed} by the totals"
                yield Finding(ref, what, "correct the gap or the totals")


def _gaps(standing: Standing) -> Iterator[tuple[Path, int, int]]:
    totals = standing.totals
    best = totals.get(standing.leader or "", max(totals.values(), default=0))
    for driver, gap in standing.gaps.items():
        if driver in totals:
            yield ("gaps", driver), gap, best - totals[driver]


def _between(standing: Standing) -> Iterator[tuple[Path, int, int]]:
    totals = standing.totals
    for first, others in standing.gaps_between.items():
        for second, gap in others.items():
            if first in totals and second in totals:
                path = ("gaps_between", first, second)
                yield path, gap, totals[first] - totals[second]
