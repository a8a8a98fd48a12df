"""Files as Al Kamel would export them, of an invented meeting.

qualifying("46", "7", "03")                   native: byte-order mark, CRLF, a last ;
results(("46", 100), ("7", 101.5))            car and race time in seconds
laps({"46": [50, 50], "7": [51, 50.5]})       lap times of each car
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timing.figures import printed
from generator.timing.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

from decimal import Decimal

DRIVERS = {
    "46": ("Lise", "Aubrac", "Atelier Nord", ""),
    "7": ("Tom", "Berger", "Atelier Nord", ""),
    "13": ("Nils", "Corvin", "Brume Racing", "Legends"),
    "3": ("Odo", "Delmas", "Brume Racing", "Legends"),
    "03": ("Pia", "Esposti", "Phare", ""),
    "21": ("Rune", "Falk", "Phare", ""),
}
"""First name, surname, team and group by number."""


def table(rows: Iterable[Sequence[object]], *, native: bool = True) -> bytes:
    """Write rows as the timekeepers do, or as somebody who processed the file."""
    if native:
        text = "".join(";".join(map(str, row)) + ";\r\n" for row in rows)
        return b"\xef\xbb\xbf" + text.encode()
    return "".join(";".join(map(str, row)) + "\n" for row in rows).encode()


def qualifying(
    *numbers: str, name: str = "cup/Race 1 Qualifying.csv", native: bool = True
) -> Source:
    """Publish qualifying, the fastest first, a tenth apart."""
    head = (
        "POS", "NUMBER", "LAP", "TIME", "GAP_FIRST", "GAP_PREVIOUS", "KPH", " LAPS",
        "TEAM", "CLASS", "GROUP", "DIVISION", "VEHICLE", "DRIVER_FIRSTNAME",
        "DRIVER_SECONDNAME", "DRIVER_COUNTRY",
    )  # fmt: skip
    rows: list[Sequence[object]] = [head]
    for place, number in enumerate(numbers, start=1):
        first, last, team, group = DRIVERS[number]
        best, gap = Decimal("49.9") + Decimal(place) / 10, Decimal(place - 1) / 10
        rows.append(
            (place, number, 3, best, f"+{gap}" if gap else "-", "-", 150, 5, team, "Am",
             group, "Cup", "Velden", first, last, "FRA")
        )  # fmt: skip
    return Source(name, table(rows, native=native))


def results(
    *rows: tuple[str, float | None],
    name: str = "cup/Race 1/Results Official.csv",
    laps: int | Mapping[str, int] = 4,
    native: bool = True,
    anonymous: bool = False,
    positions: Sequence[object] = (),
) -> Source:
    """Publish a result; a car without a time did not start."""
    names = () if anonymous else ("DRIVER_FIRSTNAME", "DRIVER_SECONDNAME")
    head = (
        "POSITION", "NUMBER", "STATUS", "LAPS", "TOTAL_TIME", "GAP_FIRST", "FL_LAPNUM",
        "FL_TIME", "CLASS", "GROUP", "DIVISION", "VEHICLE", *names,
    )  # fmt: skip
    lines: list[Sequence[object]] = [head]
    first = Decimal(str(rows[0][1]))
    for index, (number, seconds) in enumerate(rows):
        done = laps if isinstance(laps, int) else laps.get(number, 4)
        who = DRIVERS[number]
        shown = number.lstrip("0") if anonymous else number
        place = positions[index] if positions else index + 1
        driver = () if anonymous else who[:2]
        if seconds is None:
            lines.append(
                ("", shown, "Not started", 0, "", "", 0, "", "Am", who[3], "Cup",
                 "Velden", *driver)
            )  # fmt: skip
            continue
        time = Decimal(str(seconds))
        gap = f"+{time - first}" if time > first else "-"
        best = printed(Decimal("50.000") + Decimal(index) / 1000)
        lines.append(
            (place, shown, "Classified", done, printed(time), gap, 2, best, "Am",
             who[3], "Cup", "Velden", *driver)
        )  # fmt: skip
    return Source(name, table(lines, native=native))


def laps(
    times: Mapping[str, Sequence[float]],
    *,
    flags: Mapping[int, str] | None = None,
    name: str = "cup/Race 1/Laps.csv",
    native: bool = True,
    lost_zeros: bool = False,
) -> Source:
    """Publish laps; flags are shown at the end of a lap, for every car alike."""
    head = (
        "NUMBER", " DRIVER_NUMBER", " LAP_NUMBER", " LAP_TIME", " S1", " ELAPSED",
        " HOUR", " CROSSING_FINISH_LINE_IN_PIT", "PIT_TIME", "FLAG_AT_FL",
    )  # fmt: skip
    rows: list[Sequence[object]] = [head]
    for number, own in times.items():
        elapsed = Decimal(0)
        shown = number.lstrip("0") if lost_zeros else number
        for lap, time in enumerate(own, start=1):
            elapsed += Decimal(str(time))
            minute, second = divmod(int(elapsed), 60)
            hour = f"14:{30 + minute:02}:{second:02}.000"
            flag = (flags or {}).get(lap, "GF")
            rows.append(
                (shown, 1, lap, printed(Decimal(str(time))), "", printed(elapsed),
                 hour, "", "", flag)
            )  # fmt: skip
    return Source(name, table(rows, native=native))


def weather(*, name: str = "cup/Race 1/Weather.csv", rain: int = 0) -> Source:
    """Publish the weather of Saturday, 14 June 2025, two hours behind local time."""
    head = ("TIME_UTC_SECONDS", "TIME_UTC_STR", "AIR_TEMP", "TRACK_TEMP", "RAIN")
    rows: list[Sequence[object]] = [head]
    rows += [(1749903600 + 60 * i, "", 21.5, 30, rain) for i in range(3)]
    return Source(name, table(rows))


LAPS: Mapping[str, Sequence[float]] = {
    "46": [26, 25, 25, 24.5],
    "7": [26.5, 24.4, 25, 25],
    "13": [27, 26, 26, 26],
    "03": [28, 27, 27],
}
"""A race of four laps: the first is passed on lap 2, and takes the lead back on lap 4;
the last stops."""


def meeting() -> list[Source]:
    """Publish the qualifying, results, laps and weather of one race."""
    return [
        qualifying("46", "7", "03", "13"),
        result_of(LAPS),
        laps(LAPS),
        weather(),
    ]


def result_of(times: Mapping[str, Sequence[float]], **more: object) -> Source:
    """Publish the result that belongs to these laps."""
    order = sorted(times, key=lambda n: (-len(times[n]), sum(times[n])))
    done = {number: len(own) for number, own in times.items()}
    rows = [(number, round(sum(times[number]), 3)) for number in order]
    return results(*rows, laps=done, **more)  # type: ignore[arg-type]  # as results
