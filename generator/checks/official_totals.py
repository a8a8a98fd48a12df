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

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Set

    from generator.finding import Subject
    from generator.results.meeting import MeetingFile, Race, Standing
    from generator.results.season import Points


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
        scored = _scored(subject, line.meeting, scale)
        if scored is None or len(meeting.races) < line.races:
            return
        points += scored
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


def _scored(subject: Subject, name: str, scale: Points) -> Counter[str] | None:
    """Give the points of a meeting; None where something that scores is unknown."""
    meeting = subject.bundle.meetings[name]
    entries = subject.bundle.entries(name)
    guests = {key for key, entry in entries.items() if entry.guest}
    points: Counter[str] = Counter()
    for race in meeting.races:
        scored = _of_race(race, scale, guests, meeting)
        if scored is None:
            return None
        points += scored
    return points


def _of_race(
    race: Race, scale: Points, guests: Set[str], meeting: MeetingFile
) -> Counter[str] | None:
    scorers = _scorers(race, guests)
    everybody = len(race.classification) == meeting.field_size
    if len(scorers) < len(scale.positions) and not everybody:
        return None
    extra = (
        (race.grid.get(1), scale.pole),
        (race.fastest_lap.driver if race.fastest_lap else None, scale.fastest_lap),
    )
    points = Counter(dict(zip(scorers, scale.positions, strict=False)))
    for driver, bonus in extra:
        if bonus and driver is None:
            return None
        if driver is not None and driver not in guests:
            points[driver] += bonus
    return points


def _scorers(race: Race, guests: Set[str]) -> list[str]:
    """Give those who score, in order, as far as no place before them is unknown."""
    places = {row.pos: row.driver for row in race.classification if row.pos}
    known: list[str] = []
    while (position := len(known) + 1) in places:
        known.append(places[position])
    return [driver for driver in known if driver not in guests]
