"""Sessions sorted to their races, and the files of one race held against each other."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from generator.errors import Fault, SourceError
from generator.timing.numbers import Sighting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, time

    from generator.timing.merged import Number, RaceTiming
    from generator.timing.numbers import Roll
    from generator.timing.values import Lap, Place, Row, Session, Weather

SAME = ("position", "laps", "time")
"""What two files that publish one result must agree on."""
MOST = 3
"""Faults of one kind that are listed."""


def numbered(
    sessions: Sequence[Session],
) -> tuple[dict[int, list[Session]], list[Fault]]:
    """Sort sessions by race, those without a number by what they have in common."""
    found: dict[int, list[Session]] = defaultdict(list)
    open_: list[Session] = []
    for one in sessions:
        (open_ if one.number is None else found[one.number]).append(one)
    if not found:
        return ({1: open_} if open_ else {}), []
    faults: list[Fault] = []
    for one in open_:
        number = next(iter(found)) if len(found) == 1 else _alike(one, found)
        if number is not None:
            found[number].append(one)
        elif one.kind == "race":
            what = "nothing says which race this is"
            remedy = 'write the number into its name, such as "Race 1"'
            faults.append(Fault(one.at.file, 0, what, remedy))
    return found, faults


def _alike(one: Session, races: Mapping[int, list[Session]]) -> int | None:
    mine = _times(one)
    theirs = {
        number: {time for other in members for time in _times(other)}
        for number, members in races.items()
    }
    best = max(theirs, key=lambda number: len(mine & theirs[number]))
    # Laps have a time for each, of which a result repeats the last alone.
    least = min(len(mine), len(theirs[best]))
    return best if 2 * len(mine & theirs[best]) > least > 0 else None


def _times(session: Session) -> set[object]:
    rows = (row.time for result in session.results for row in result.rows)
    return {time for time in rows if time} | {lap.elapsed for lap in session.laps}


def combined(results: Sequence[Sequence[Row]]) -> tuple[Row, ...]:
    """Put the rows of several files of one result together; they must agree."""
    if not results:
        return ()
    rows = {row.number: row for row in results[0]}
    faults: list[Fault] = []
    for other in results[1:]:
        for row in other:
            known = rows.get(row.number)
            if known is not None and (differs := _difference(known, row)):
                faults.append(_conflict(known, row, differs))
            rows[row.number] = _filled(known, row) if known else row
    if faults:
        raise SourceError((*faults[:MOST], *_more(faults)))
    ordered = sorted(
        rows.values(), key=lambda row: (row.position is None, row.position)
    )
    return tuple(ordered)


def _difference(one: Row, other: Row) -> str | None:
    pairs = ((f, getattr(one, f), getattr(other, f)) for f in SAME)
    return next((f for f, a, b in pairs if None not in (a, b) and a != b), None)


def _conflict(one: Row, other: Row, field: str) -> Fault:
    here, there = getattr(other, field), getattr(one, field)
    what = (
        f"{field} of car {one.number} is {here} here, and {there} in {one.at.file}, "
        f"line {one.at.line}"
    )
    remedy = (
        "import one meeting at a time; if one result is not final, put the word "
        "provisional into its name"
    )
    return Fault(other.at.file, other.at.line, what, remedy)


def _more(faults: list[Fault]) -> tuple[Fault, ...]:
    if len(faults) <= MOST:
        return ()
    what = f"{len(faults) - MOST} more cars differ in the same way"
    return (Fault(faults[0].file, 0, what, "see above"),)


def _filled(one: Row, other: Row) -> Row:
    missing = {
        name: value
        for name, value in other._asdict().items()
        if value is not None and getattr(one, name) is None
    }
    return one._replace(**missing) if missing else one


def laps_of(
    sessions: Sequence[Session], rows: Sequence[Row], roll: Roll
) -> dict[Number, tuple[Lap, ...]]:
    """Give each car its laps; SourceError where they are not those of the result."""
    if not sessions:
        return {}
    stints = [stint for one in sessions for stint in _sequences(one.laps)]
    sightings = [
        Sighting(
            stint[0].number,
            stint[0].at,
            times=frozenset({(len(stint), stint[-1].elapsed)}),
        )
        for stint in stints
    ]
    found = dict(zip(roll.resolve(sightings), map(tuple, stints), strict=True))
    if rows and (faults := [*_against(found, rows, sessions[0].at)]):
        raise SourceError((*faults[:MOST], *_more(faults)))
    return found


def _sequences(laps: Sequence[Lap]) -> Iterator[list[Lap]]:
    """Divide laps into those of each car, also where two cars share a number."""
    open_: dict[Number, list[list[Lap]]] = defaultdict(list)
    for lap in laps:
        stints = open_[lap.number]
        follows = [one for one in stints if one[-1].lap == lap.lap - 1]
        near = min(follows, key=lambda one: _jump(one[-1], lap), default=None)
        if near is None:
            stints.append([lap])
        else:
            near.append(lap)
    return (stint for stints in open_.values() for stint in stints)


def _jump(before: Lap, lap: Lap) -> float:
    if before.elapsed is None or lap.elapsed is None or lap.time is None:
        return 0.0
    return abs(float(before.elapsed + lap.time - lap.elapsed))


def _against(
    laps: Mapping[Number, tuple[Lap, ...]], rows: Sequence[Row], at: Place
) -> Iterator[Fault]:
    done: dict[Number, set[int]] = defaultdict(set)
    for row in rows:
        done[row.number].add(row.laps or 0)
    for number, counts in done.items():
        run = len(laps.get(number, ()))
        if run in counts or counts == {0}:
            continue
        line = laps[number][-1].at.line if run else 0
        what = f"car {number} has {run} laps here, and {max(counts)} in the result"
        remedy = "export it again if the file is cut off; import one meeting at a time"
        yield Fault(at.file, line, what, remedy)
    for number in laps.keys() - done.keys():
        what = f"car {number} has laps here, and does not stand in the result"
        remedy = "export the result again if it is cut off; import one meeting"
        yield Fault(at.file, laps[number][0].at.line, what, remedy)


def absent(race: RaceTiming) -> Iterator[Fault]:
    """Tell of cars that an earlier file has and the latest result has not."""
    there = {row.number for row in race.result}
    earlier = (("qualified", race.qualifying), ("has a result", race.provisional))
    for what, rows in earlier if there else ():
        for row in rows:
            if row.number not in there:
                last = race.result[0].at.file
                told = f"car {row.number} {what} here, and does not stand in {last}"
                yield Fault(row.at.file, row.at.line, told)


def day_of(
    sessions: Sequence[Session], start: time | None, weather: Sequence[Weather]
) -> date | None:
    """Give the local day of a race; from the weather station's clock where need be."""
    published = next((one.day for one in sessions if one.day), None)
    if published or not weather:
        return published
    first = weather[0].when
    if start is None:
        return first.date()
    local = datetime.combine(first.date(), start, tzinfo=UTC)
    # How far local time is from UTC, to the half hour: the station starts just before.
    away = round((local - first) / timedelta(minutes=30)) * timedelta(minutes=30)
    half_a_day, day = timedelta(hours=12), timedelta(days=1)
    while away > half_a_day:
        away -= day
    while away <= -half_a_day:
        away += day
    return (first + away).date()
