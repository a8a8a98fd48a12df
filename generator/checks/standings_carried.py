"""The standing before a meeting is not the one after the meeting before it.

Points change at a meeting, or by a decision between two; then the earlier file tells
what was believed at its time, and this is a warning only.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject
    from generator.results.meeting import Standing


def check(subject: Subject) -> Iterator[Finding]:
    """Find leaders, totals and gaps that differ from one file to the next."""
    meetings = subject.bundle.meetings
    rounds = [line.meeting for line in subject.season.calendar]
    for earlier, later in pairwise(rounds):
        if earlier not in meetings or later not in meetings:
            continue
        after = meetings[earlier].standings.after
        for title, standing in meetings[later].standings.before.items():
            if title in after:
                at = Ref(later, ("standings", "before", title))
                yield from _changes(at, (earlier, after[title]), standing)


def _changes(at: Ref, before: tuple[str, Standing], now: Standing) -> Iterator[Finding]:
    earlier, then = before
    remedy = "correct one of the two files"
    if then.leader and now.leader and then.leader != now.leader:
        what = f"{now.leader} leads here, {then.leader} after {earlier}"
        yield Finding(Ref(at.file, (*at.path, "leader")), what, remedy, "warning")
    for field in ("totals", "gaps"):
        known = getattr(then, field)
        for driver, points in getattr(now, field).items():
            if known.get(driver, points) != points:
                ref = Ref(at.file, (*at.path, field, driver))
                what = f"{driver} has {points} here, {known[driver]} after {earlier}"
                yield Finding(ref, what, remedy, "warning")
