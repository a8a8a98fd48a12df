"""A title race after race: points, or gaps to the leader, as far as they are known.

Official standings come first. Between two of them the points of the overall title are
counted from the results, where the regulations state the scale and nothing is left to
guess; a count that the next official standing contradicts is worth nothing and is left.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.analysis.history import RaceId
from generator.scoring import points_of
from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.results.bundle import Bundle
    from generator.results.meeting import Standing
    from generator.results.season import Round
    from generator.results.words import ClassKey, DriverKey


@value
class Mark:
    """The standing of a title after one race."""

    race: RaceId
    points: Mapping[DriverKey, int]
    """Totals, as far as they are known."""
    gaps: Mapping[DriverKey, int]
    """Points behind the leader, who has 0, as far as they are known."""
    counted: bool = False
    """Whether it is counted from the results, not official."""

    def of(self, driver: DriverKey, *, gap: bool) -> int | None:
        """Give a driver's points, or gap; in a count who is not there has none."""
        values = self.gaps if gap else self.points
        if self.counted and driver not in values:
            return max(self.points.values(), default=0) if gap else 0
        return values.get(driver)


@value
class Progress:
    """A title over the season, up to a meeting."""

    races: tuple[RaceId, ...]
    """Every race of the calendar so far, in order."""
    marks: tuple[Mark, ...]
    """Standings that are known, in order."""
    from_start: bool
    """Whether the season's first race is known to be among the races."""


def progress_of(bundle: Bundle, meeting: str, title: ClassKey) -> Progress:
    """Follow a title up to a meeting; its races count where their winner is known."""
    rounds = _rounds(bundle, meeting)
    complete = bundle.season.calendar_complete
    official: dict[RaceId, Mark] = {}
    for mark in _official(bundle, meeting, rounds, title):
        if mark.points or len(mark.gaps) > 1:
            official.setdefault(mark.race, mark)
    overall = bundle.season.titles[title].kind == "overall"
    counted = _counted(bundle, rounds) if overall and complete else {}
    marks = _agreed(counted, official) | official
    races = tuple(race for number, one, n in rounds for race in _ids(number, n))
    return Progress(
        races=races,
        marks=tuple(marks[race] for race in sorted(marks)),
        from_start=complete,
    )


_Round = tuple[int, "Round", int]
"""Its number from 1, its line of the calendar, and how many races it counts so far."""


def _rounds(bundle: Bundle, meeting: str) -> tuple[_Round, ...]:
    rounds: list[_Round] = []
    for number, one in enumerate(bundle.season.calendar, start=1):
        here = bundle.meetings.get(one.meeting)
        known = len(here.races) if here else 0
        if one.meeting != meeting:
            rounds.append((number, one, max(one.races, known)))
            continue
        if here and any(race.classification or race.by_class for race in here.races):
            rounds.append((number, one, max(one.races, known)))
        break
    return tuple(rounds)


def _ids(number: int, races: int) -> tuple[RaceId, ...]:
    return tuple(RaceId(number, i) for i in range(1, races + 1))


def _official(
    bundle: Bundle, meeting: str, rounds: Sequence[_Round], title: ClassKey
) -> Iterator[Mark]:
    """Give the official standings: after a meeting, then that before the next one.

    Where rounds are missing in the calendar a standing before one belongs to none.
    """
    last: RaceId | None = None
    for number, one, races in (*rounds, *_to_come(bundle, meeting, len(rounds))):
        file = bundle.meetings.get(one.meeting)
        if file is not None:
            before = file.standings.before.get(title)
            between = file.standings.between.get(title)
            after = file.standings.after.get(title)
            if before and last and bundle.season.calendar_complete:
                yield _mark(last, before)
            if between and races > 1:
                yield _mark(RaceId(number, 1), between)
            if after and races:
                yield _mark(RaceId(number, races), after)
        last = RaceId(number, races)


def _to_come(bundle: Bundle, meeting: str, run: int) -> Iterator[_Round]:
    """Give the meeting yet to be run, of which the standing before it counts."""
    for one in bundle.season.calendar[run : run + 1]:
        if one.meeting == meeting:
            yield run + 1, one, 0


def _mark(race: RaceId, standing: Standing) -> Mark:
    points = dict(standing.totals)
    if points:
        best = max(points.values())
        gaps = {driver: best - total for driver, total in points.items()}
    else:
        leader = standing.leader or standing.order.get(1) or standing.champion
        gaps = {**({leader: 0} if leader else {}), **standing.gaps}
    return Mark(race=race, points=points, gaps=gaps)


def _counted(bundle: Bundle, rounds: Sequence[_Round]) -> dict[RaceId, Mark]:
    """Count from the first race on, until a race in which something is unknown."""
    scale, marks = bundle.season.points, dict[RaceId, Mark]()
    if scale is None or scale.status != "stated":
        return marks
    points: Counter[str] = Counter()
    for number, one, races in rounds:
        if one.meeting not in bundle.meetings:
            return marks
        scored = points_of(bundle, one.meeting, scale)
        for race, gained in enumerate(scored, start=1):
            points = points + gained
            mark = _mark_of(RaceId(number, race), points)
            marks[mark.race] = mark
        if len(scored) < races:
            return marks
    return marks


def _mark_of(race: RaceId, points: Counter[str]) -> Mark:
    best = max(points.values(), default=0)
    gaps = {driver: best - total for driver, total in points.items()}
    return Mark(race=race, points=dict(points), gaps=gaps, counted=True)


def _agreed(
    counted: Mapping[RaceId, Mark], official: Mapping[RaceId, Mark]
) -> dict[RaceId, Mark]:
    """Leave every count that stands behind the last agreement, once one is broken."""
    kept: dict[RaceId, Mark] = {}
    since: dict[RaceId, Mark] = {}
    for race in sorted({*counted, *official}):
        if race in counted:
            since[race] = counted[race]
        if race not in official:
            continue
        if race not in counted or _differ(counted[race], official[race]):
            return kept
        kept |= since
        since = {}
    return kept | since


def _differ(count: Mark, official: Mark) -> bool:
    values, gap = (official.points, False) if official.points else (official.gaps, True)
    return any(count.of(driver, gap=gap) != value for driver, value in values.items())
