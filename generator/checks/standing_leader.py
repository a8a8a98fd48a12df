"""A standing contradicts itself about who leads."""

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
    """Find a leader with a gap, without the most points, or second in the order."""
    for at, title, standing in subject.standings:
        for path, what in (*_of_leader(standing), *_of_champion(standing)):
            ref = Ref(at.file, (*at.path, *path))
            yield Finding(ref, f"{title}: {what}", "correct one of the two")


def _of_leader(standing: Standing) -> Iterator[tuple[Path, str]]:
    leader = standing.leader
    if leader is None:
        return
    if standing.gaps.get(leader):
        yield ("gaps", leader), f"{leader} leads, and is behind the leader"
    totals = standing.totals
    best = max(totals, key=lambda key: totals[key], default=leader)
    if totals.get(leader, 0) < totals.get(best, 0):
        yield ("leader",), f"{leader} leads, and {best} has more points"
    if standing.order.get(1, leader) != leader:
        yield ("order", 1), f"{leader} leads, and {standing.order[1]} is first"


def _of_champion(standing: Standing) -> Iterator[tuple[Path, str]]:
    champion = standing.champion
    others = set(standing.contenders) - {champion}
    if champion is not None and standing.contenders_complete and others:
        rivals = " and ".join(sorted(others))
        yield ("champion",), f"{champion} is champion, and {rivals} can still win"
