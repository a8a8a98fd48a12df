"""Official points differ from those that the season's results give.

Only where nothing is left to guess: the regulations state the scale, and of every
race so far the scoring places, the pole and the fastest lap are known as far as they
score. Guests score nothing, and those behind them move up. The official figure is
what a release tells; this warning asks to look for a slip in either.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding
from generator.scoring import points_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.finding import Subject
    from generator.results.meeting import Standing


def check(subject: Subject) -> Iterator[Finding]:
    """Find totals and gaps of the overall title that differ from ours."""
    scale = subject.season.points
    if scale is None or scale.status != "stated":
        return
    overall = [k for k, t in subject.season.titles.items() if t.kind == "overall"]
    points: Counter[str] = Counter()
    for line in subject.season.calendar:
        meeting = subject.bundle.meetings.get(line.meeting)
        if meeting is None:
            return
        for title in overall:
            standing = meeting.standings.before.get(title)
            yield from _compared(line.meeting, ("before", title), standing, points)
        scored = points_of(subject.bundle, line.meeting, scale)
        if len(scored) < max(line.races, len(meeting.races)):
            return
        for race in scored:
            points += race
        for title in overall:
            standing = meeting.standings.after.get(title)
            yield from _compared(line.meeting, ("after", title), standing, points)


def _compared(
    name: str, at: tuple[str, str], standing: Standing | None, ours: Mapping[str, int]
) -> Iterator[Finding]:
    if standing is None:
        return
    best = max(ours.values(), default=0)
    both = [("totals", d, p, ours.get(d, 0)) for d, p in standing.totals.items()]
    both += [("gaps", d, p, best - ours.get(d, 0)) for d, p in standing.gaps.items()]
    for field, driver, official, computed in both:
        if official != computed:
            ref = Ref(name, ("standings", *at, field, driver))
            figures = f"official says {official}, the results give {computed}"
            what = f"{field} of {driver}: {figures}"
            yield Finding(ref, what, "look for a slip in either", "warning")
