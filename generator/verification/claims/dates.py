"""Days: the date of the release, of the meeting, of a race, of the next meeting.

Where a day of the week stands before a date, it must be that date's.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.verification.claim import NO, Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


_BESIDE = 2


def find(told: Context) -> Iterator[Claim]:
    """Find dates and weekdays before dates."""
    alone = len(told.marked.sentence.text) < 40  # noqa: PLR2004  a line of its own
    yield from _race_days(told)
    yield from _opening(told)
    for start, end, one in told.marked.marks("M"):
        if one.days:
            value = " ".join(day.isoformat() for day in one.days)
            what = "released" if alone and told.marked.sentence.heading else "day"
            yield told.claim((start, end), what, f"the date {value}", value=value)
            weekday = _weekday(told, start)
            if weekday is not None:
                yield told.claim(
                    (start, end), "weekday",
                    f"{value} is a {told.lexicon.data.WEEKDAYS[weekday]}",
                    value=value, number=weekday,
                )  # fmt: skip


def _race_days(told: Context) -> Iterator[Claim]:
    """Find a race and a day of the week side by side: "Course 2 dimanche matin"."""
    marks = list(told.marked.marks("R"))
    for (_, end, one), (start, stop, other) in pairwise(marks):
        numbers = [e.number for e in (one, other) if e.how in ("number", "ordinal")]
        days = [e.name for e in (one, other) if e.how == "weekday"]
        if numbers and days and 0 <= start - end <= 4 and numbers[0]:  # noqa: PLR2004
            part = told.lexicon.among("PARTS", told.text[stop : stop + 12])
            weekday = told.lexicon.data.WEEKDAYS.index(days[0])
            said = f"race {numbers[0]} on {days[0]} {part[0] if part else ''}".strip()
            yield told.claim(
                (end, stop), "race_day", said, number=numbers[0],
                value=f"{weekday} {part[0] if part else ''}".strip(),
            )  # fmt: skip


def _opening(told: Context) -> Iterator[Claim]:
    """Find a sentence that opens on a day and names a race: "On Sunday,... race 2"."""
    numbers = {e.number for _, _, e in told.marked.marks("R") if e.how == "number"}
    if len(numbers) != 1 or told.marked.has("pole_taken"):
        return  # a pole of Sunday's race may be taken on Saturday
    for match in told.marked.find("opens_on"):
        day = told.marked.first("R", match["day"])
        if day and day.how == "weekday":
            weekday = told.lexicon.data.WEEKDAYS.index(day.name)
            number = next(iter(numbers))
            said = f"race {number} on {day.name}"
            yield told.claim(
                match, "race_day", said, number=number, value=str(weekday), sure=0.55
            )


def _weekday(told: Context, at: int) -> int | None:
    words = told.lexicon.data.WEEKDAYS
    before = [
        (s, e, one)
        for s, e, one in told.marked.marks("R")
        if e <= at and at - e <= _BESIDE
    ]
    if before:
        name = before[-1][2].name
        return words.index(name) if name in words else None
    last = told.text[:at].rstrip(", ").rpartition(" ")[2]
    return words.index(last) if last in words else None


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a day against the calendar, the timetable and the release's own date."""
    if claim.what == "race_day":
        return _on_its_day(claim, ledger)
    days = [date.fromisoformat(one) for one in claim.value.split()]
    if claim.what == "weekday":
        return judged(days[0].weekday() == claim.number, NO, f"{days[0]:%A}")
    released = ledger.facts.meeting.released
    if claim.what == "released" and released:
        return judged(days[0] == released, NO, f"the release is of {released}")
    calendar = ledger.facts.season.calendar
    if len(days) > 1:
        ranges = {(one.start, one.end) for one in calendar}
        known = [f"{one.start} to {one.end}" for one in calendar]
        return judged(
            (days[0], days[-1]) in ranges, NO, "meetings: " + ", ".join(known)
        )
    inside = any(
        one.start <= days[0] <= max(one.end, one.start + timedelta(0))
        for one in calendar
    )
    return judged(inside or days[0] == released, NO, "no meeting has that day")


def _on_its_day(claim: Claim, ledger: Ledger) -> Judgement:
    race = next((r.race for r in ledger.facts.races if r.number == claim.number), None)
    planned = [s.day for s in ledger.facts.meeting.schedule if s.race == claim.number]
    day = race.day if race and race.day else planned[0] if planned else None
    weekday, _, part = claim.value.partition(" ")
    if day is None:
        return judged(None, None, "the day of the race is not known")
    right = day.weekday() == int(weekday)
    known = race.part_of_day if race else None
    if right and part and known:
        right = part == known
    return judged(
        right, NO, f"race {claim.number} was on {day:%A} {known or ''}".strip()
    )
