"""One race as the lines of a meeting file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.importing import happenings, verdict_lines, verdicts
from generator.importing.course import course_of, stopped
from generator.importing.flag import at_flag
from generator.importing.lines import comment, flow, item, scalar, wrapped
from generator.timing.figures import seconds

if TYPE_CHECKING:
    from datetime import time

    from generator.importing.course import Course
    from generator.importing.names import Roster
    from generator.timing.merged import Number, RaceTiming
    from generator.timing.values import Row

IN, DEEPER = "    ", "      "
_NOON, _EVENING, _NIGHT = 12, 18, 21


def lines(race: RaceTiming, roster: Roster) -> list[str]:
    """Write a race, the first line with its dash."""
    course = course_of(race)
    body = [
        *_when(race, course),
        *_weather(race),
        *_grid(race, roster),
        *_fastest(race, roster),
        *_classification(race, roster),
        *(_course(course, roster) if course else ()),
        *_events(race, course, roster),
    ]
    fields = (i for i, line in enumerate(body) if not line.lstrip().startswith("#"))
    first = next(fields, None)
    if first is None:
        return ["  - {}", *body]
    above = [f"  {line.lstrip()}" for line in body[:first]]
    return [*above, "  - " + body[first].lstrip(), *body[first + 1 :]]


def _when(race: RaceTiming, course: Course | None) -> Iterator[str]:
    if race.day and not race.day_note:
        yield f"{IN}day: {race.day}"
    if race.start:
        note = comment(f"started at {race.start:%H:%M}")
        yield f"{IN}part_of_day: {_part_of_day(race.start)}{note}"
    if race.day_note:
        # What was inferred is not to be told before somebody has confirmed it.
        yield f"{IN}# day: {race.day}{comment(race.day_note)}"
    laps = course.length if course else race.result[0].laps if race.result else None
    if laps:
        yield f"{IN}laps: {laps}"


def _part_of_day(start: time) -> str:
    parts = ((_NOON, "morning"), (_EVENING, "afternoon"), (_NIGHT, "evening"))
    return next((word for hour, word in parts if start.hour < hour), "night")


def _weather(race: RaceTiming) -> Iterator[str]:
    if not race.weather:
        return
    middle = race.weather[len(race.weather) // 2]
    parts = [
        f"{what} {degrees:.0f} °C"
        for what, degrees in (("air", middle.air), ("track", middle.track))
        if degrees is not None
    ]
    measured = [one.rain for one in race.weather if one.rain is not None]
    if any(measured):
        parts.append("rain was measured: wet, drying or rain_arriving?")
    elif measured:
        parts.append("no rain measured")
    yield f"{IN}# weather: {', '.join(parts)}"


def _grid(race: RaceTiming, roster: Roster) -> Iterator[str]:
    rows = [row for row in race.qualifying if row.position is not None]
    places = dict(race.grid) or {row.position or 0: row.number for row in rows}
    if not places:
        return
    if not race.grid:
        yield f"{IN}# As qualified: the grid after any penalties is not published."
    names = ((at, roster.keys[number]) for at, number in sorted(places.items()))
    yield from wrapped("grid", names, IN)
    # The gap is that of the front row where nobody was moved from it.
    best = [row.time for row in rows[:2] if places.get(row.position or 0) == row.number]
    if len(best) > 1 and best[0] is not None and best[1] is not None:
        yield f'{IN}front_row_gap: "{best[1] - best[0]}"'


def _fastest(race: RaceTiming, roster: Roster) -> Iterator[str]:
    timed = [
        (seconds(row.best_lap), row)
        for row in race.result
        # Whoever is thrown out loses the lap as well.
        if row.best_lap and row.finish != "disqualified"
    ]
    known = [(time, row) for time, row in timed if time is not None]
    if not known:
        return
    best, row = min(known, key=lambda one: one[0])
    if sum(time == best for time, _ in known) == 1:
        fields = {"driver": roster.keys[row.number], "time": row.best_lap}
        yield f"{IN}fastest_lap: {flow(fields)}"


def _classification(race: RaceTiming, roster: Roster) -> Iterator[str]:
    rows = race.result
    if not rows:
        return
    final = "official" if race.official else "provisional"
    yield f"{IN}classification:  # {final}: {_short(rows[0].at.file)}"
    out, moved = stopped(at_flag(race)), verdicts.moved_back(rows)
    winner = rows[0]
    for row in rows:
        yield item(
            {
                "pos": row.position,
                "driver": roster.keys[row.number],
                "status": _status(row, out),
                "laps": row.laps or None,
                "gap": _gap(row, winner) if row.number not in moved else None,
                "best_lap": row.best_lap,
                "grid": row.grid if not race.grid and not race.qualifying else None,
                "car": roster.numbers.get(roster.keys[row.number]),
            },
            DEEPER,
            "behind cars that did less" if row.number in moved else "",
        )


def _status(row: Row, out: Mapping[Number, int]) -> str | None:
    if row.finish != "finished":
        return row.finish
    return "retired" if row.number in out else None


def _gap(row: Row, winner: Row) -> Decimal | None:
    """Give the gap to the winner on the same lap, as published or by race times."""
    if row is winner or row.laps != winner.laps:
        return None
    if row.gap is not None or row.time is None or winner.time is None:
        return row.gap
    return row.time - winner.time


def _course(course: Course, roster: Roster) -> Iterator[str]:
    leaders = ((lap, roster.keys[n]) for lap, n in enumerate(course.leaders, start=1))
    yield from wrapped("lead_history", leaders, IN)
    yield f"{IN}lap_chart:  # positions at the end of laps 1, 2, 3..."
    for number, positions in course.chart.items():
        chart = " ".join(map(str, positions))
        yield f"{DEEPER}{scalar(roster.keys[number])}: {scalar(chart)}"


def _events(race: RaceTiming, course: Course | None, roster: Roster) -> Iterator[str]:
    pole = race.grid.get(1) or (race.qualifying[0].number if race.qualifying else None)
    told = happenings.of(course, pole) if course else _retirements(race)
    found = [
        item(
            {
                "event": one.event,
                "lap": one.lap,
                **{field: roster.keys[number] for field, number in one.cars.items()},
                **one.more,
                "chasers": tuple(roster.keys[n] for n in one.chasers) or None,
            },
            DEEPER,
            one.note,
        )
        for one in told
    ]
    found += verdict_lines.of(race, roster)
    if found:
        # A list of comments alone would be an empty one.
        alone = all(line.lstrip().startswith("#") for line in found)
        yield f"{IN}# events:" if alone else f"{IN}events:"
        yield from found


def _retirements(race: RaceTiming) -> list[happenings.Happening]:
    length = race.result[0].laps or 0 if race.result else 0
    found = (
        happenings.Happening(
            min(lap, length),
            0,
            "retirement",
            {"driver": number},
            note="from the result",
        )
        for number, lap in stopped(at_flag(race)).items()
    )
    return sorted(found, key=lambda one: one.lap)


def _short(file: str) -> str:
    return file.rpartition("/")[2]
