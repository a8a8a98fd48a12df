"""A race or qualifying of an ACC server: classification, laps, penalties."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.errors import Fault
from generator.timing import values
from generator.timing.figures import printed
from generator.timing.values import Place, Result, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.importers._acc_shapes import Line, Session
    from generator.timing.source import Source
    from generator.timing.values import Finish

_NONE = 2147483647
_OUT = "Disqualified"


def qualifying(source: Source, session: Session) -> values.Session:
    """Give qualifying: who set no time has no place."""
    rows = tuple(
        Row(
            number=line.car.race_number,
            position=at if best is not None else None,
            at=Place(source.name, at),
            finish="finished" if best is not None else "not_classified",
            laps=line.timing.lap_count,
            time=best,
            best_lap=printed(best) if best is not None else None,
        )
        for at, line in enumerate(session.result.lines, start=1)
        for best in (_seconds(line.timing.best_lap),)
    )
    at = Place(source.name)
    result = Result(rows=rows, at=at)
    return values.Session(kind="qualifying", results=(result,), at=at)


def race(source: Source, session: Session) -> tuple[values.Session, list[Fault]]:
    """Give a race with its laps, and what is odd about it."""
    remarks = [*_penalties(source, session)]
    timed = _times_agree(session)
    if not timed:
        what = "the total times of cars are not the sums of their laps"
        remedy = "race times and gaps are left out"
        remarks.append(source.fault(0, what, remedy))
    rows = [*_rows(source, session, timed=timed)]
    out = ", ".join(row.number for row in rows if row.finish == "retired")
    if out:
        what = f"no lap after the winner's last: taken for retired: {out}"
        remarks.append(source.fault(0, what, "correct the status if not so"))
    at = Place(source.name)
    made = values.Session(
        kind="race",
        results=(Result(rows=tuple(rows), at=at),),
        laps=tuple(_laps(source, session, timed=timed)),
        at=at,
    )
    return made, remarks


def _times_agree(session: Session) -> bool:
    sums: dict[int, int] = defaultdict(int)
    for lap in session.laps:
        sums[lap.car_id] += lap.laptime
    totals = {one.car.car_id: one.timing.total_time for one in session.result.lines}
    return all(totals.get(car) == total for car, total in sums.items())


def _rows(source: Source, session: Session, *, timed: bool) -> Iterator[Row]:
    lines = session.result.lines
    last = {lap.car_id: at for at, lap in enumerate(session.laps)}
    flag = last.get(lines[0].car.car_id)
    thrown_out = {
        one.car_id
        for one in (*session.penalties, *session.later_penalties)
        if one.penalty == _OUT
    }
    winner = lines[0].timing.lap_count
    for at, line in enumerate(lines, start=1):
        car, done = line.car.car_id, line.timing.lap_count
        early = done < winner and flag is not None and last.get(car, -1) < flag
        finish = _finish(done, early=early, thrown_out=car in thrown_out)
        placed = finish in {"finished", "retired"}
        best = _seconds(line.timing.best_lap)
        yield Row(
            number=line.car.race_number,
            position=at if placed else None,
            at=Place(source.name, at),
            finish=finish,
            laps=done,
            time=_seconds(line.timing.total_time) if timed else None,
            laps_behind=winner - done if done < winner and not early else None,
            best_lap=printed(best) if best is not None else None,
        )


def _finish(laps: int, *, early: bool, thrown_out: bool) -> Finish:
    if thrown_out:
        return "disqualified"
    if not laps:  # whether it started at all the file does not say
        return "not_classified"
    return "retired" if early else "finished"


def _laps(source: Source, session: Session, *, timed: bool) -> Iterator[values.Lap]:
    numbers: Mapping[int, str] = {
        line.car.car_id: line.car.race_number for line in session.result.lines
    }
    done: dict[int, int] = defaultdict(int)
    elapsed: dict[int, int] = defaultdict(int)
    through: dict[int, int] = defaultdict(int)
    for at, lap in enumerate(session.laps, start=1):
        if lap.car_id not in numbers:
            continue
        done[lap.car_id] += 1
        elapsed[lap.car_id] += lap.laptime
        count = done[lap.car_id]
        through[count] += 1
        yield values.Lap(
            numbers[lap.car_id],
            count,
            _seconds(lap.laptime),
            _seconds(elapsed[lap.car_id]) if timed else None,
            Place(source.name, at),
            position=through[count],
        )


def _penalties(source: Source, session: Session) -> Iterator[Fault]:
    numbers = {one.car.car_id: one.car.race_number for one in session.result.lines}
    for one in (*session.penalties, *session.later_penalties):
        car = numbers.get(one.car_id, "?")
        lap = f" in lap {one.violation_in_lap}" if one.violation_in_lap else ""
        what = f"car {car} had a penalty, {one.penalty}, for {one.reason}{lap}"
        yield source.fault(0, what, "add it as an event if it is worth telling")
    yield from (_missed(source, line) for line in session.result.lines if _owes(line))


def _owes(line: Line) -> bool:
    return line.missing_mandatory_pitstop > 0


def _missed(source: Source, line: Line) -> Fault:
    what = f"car {line.car.race_number} missed a mandatory pit stop"
    return source.fault(0, what, "was it punished? the file does not say")


def _seconds(thousandths: int | None) -> Decimal | None:
    if thousandths is None or thousandths <= 0 or thousandths >= _NONE:
        return None
    return Decimal(thousandths).scaleb(-3)
