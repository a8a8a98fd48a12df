"""Times of day: sessions of the timetable, their day, how long a race is."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from generator.verification.claim import NO, YES, Judgement, Verdict, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.results.meeting import Session
    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_PAIR = 12
"""Letters between the two ends of a session."""
_CLOSED = re.compile(r"[)<]")
_PARTED = re.compile(r"[,;.]")


def find(told: Context) -> Iterator[Claim]:
    """Find times, as sessions from one to another where two stand together."""
    times = list(told.marked.marks("H"))
    at = 0
    while at < len(times):
        start, end, one = times[at]
        paired = at + 1 < len(times) and _one_session(told.text[end : times[at + 1][0]])
        last = times[at + 1][2].number if paired else None
        stop = times[at + 1][1] if paired else end
        shown = _shown(one.number) + (f" to {_shown(last)}" if last is not None else "")
        embargo = "embargo" in told.text
        what = "embargo" if embargo else _session(told, start)
        yield told.claim(
            (start, stop), what or "time", f"{what or 'something'} at {shown}",
            number=one.number, value="" if last is None else str(last),
        )  # fmt: skip
        if not embargo:
            yield from _on_day(told, start, stop, what, one.number)
        at += 2 if paired else 1
    for match in told.marked.find("duration"):
        number = told.marked.number(match[0])
        yield told.claim(
            match, "duration", f"{number} minutes", number=number, sure=0.6
        )


def _one_session(between: str) -> bool:
    """Whether two times bound one session: no bracket closes between them."""
    return len(between) <= _PAIR and not _CLOSED.search(between)


def _on_day(
    told: Context, start: int, stop: int, what: str, minute: int | None
) -> Iterator[Claim]:
    days = _days(told, start, stop)
    if days:
        yield told.claim(
            (start, stop), "on_day", f"{what or 'a session'} on {' or '.join(days)}",
            value=" ".join(days), number=minute, sure=0.8,
        )  # fmt: skip


def _days(told: Context, start: int, stop: int) -> tuple[str, ...]:
    """Give the day before a time, or that behind it where no comma parts them.

    "On Saturday race 1 (14:20), with race 2 (16:00) on Sunday 9 July": a time belongs
    to the day of its own clause; where both days are of it, either may be meant.
    """
    marks = _named_days(told)
    before = [m for m in marks if m[1] <= start]
    after = [m for m in marks if m[0] >= stop]
    if not before:
        return ()
    near = before[-1:]
    if after and not _PARTED.search(told.text[stop : after[0][0]]):
        parted = _PARTED.search(told.text[before[-1][1] : start])
        near = after[:1] if parted else [*near, after[0]]
    return tuple(dict.fromkeys(day for _, _, day in near))


def _named_days(told: Context) -> list[tuple[int, int, str]]:
    """Give the days that are named, "the same day" among them."""
    found = [
        (start, end, one.days[0].isoformat())
        for start, end, one in told.marked.marks("M")
        if len(one.days) == 1
    ]
    found += _weekdays(told)
    for match in told.lexicon.pattern("SAME_DAY").finditer(told.text):
        earlier = [day for _, end, day in found if end <= match.start()]
        found += [(*match.span(), earlier[-1])] if earlier else []
    return sorted(found)


def _weekdays(told: Context) -> list[tuple[int, int, str]]:
    """Give the days of this meeting that stand without a date: "on Saturday"."""
    here = told.ledger.facts.calendar.here
    names = told.lexicon.data.WEEKDAYS
    days = [here.start + timedelta(n) for n in range((here.end - here.start).days + 1)]
    return [
        (start, end, day.isoformat())
        for start, end, one in told.marked.marks("R")
        if one.how == "weekday"
        for day in days
        if day.weekday() == names.index(one.name)
    ]


def _session(told: Context, at: int) -> str:
    """Name the session that the words before a time are about."""
    found: list[tuple[int, str]] = []
    for key in told.lexicon.data.SESSIONS:
        for match in _matches(told, key):
            found += [(match, key)] if match < at else []
    races = [
        (s, f"race {told.scope(s, e).races[0][1]}")
        for s, e, _ in _races(told)
        if s < at
    ]
    where, what = max([*found, *races], default=(0, ""))
    if any(mark in told.text[where:at] for mark in ",;"):
        what = what.partition(" ")[0]  # "the second at 11:45" is the other race
    return what


def _races(told: Context) -> list[tuple[int, int, object]]:
    named = [m for m in told.marked.marks("R") if m[2].how in ("number", "ordinal")]
    return [*named]


def _matches(told: Context, key: str) -> list[int]:
    return [m.start() for m in re.finditer(told.lexicon.data.SESSIONS[key], told.text)]


def _shown(minute: int | None) -> str:
    return f"{(minute or 0) // 60:02}:{(minute or 0) % 60:02}"


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a time against the timetable."""
    if claim.what == "duration":
        known = ledger.facts.season.championship.race_minutes
        right = None if known is None or known != claim.number else True
        return judged(right, None, f"a race has {known} minutes" if known else "")
    schedule = ledger.facts.meeting.schedule
    starts = {race.race.start for race in ledger.facts.races if race.race.start}
    embargo = ledger.facts.meeting.editorial.embargo
    if claim.what == "embargo":
        right = embargo is not None and _minute(embargo) == claim.number
        return judged(right, NO if embargo else None, f"embargo: {embargo}")
    if not schedule and not starts:
        return Judgement(Verdict.NOT_SUPPORTED, "the files have no timetable", 0.7)
    if claim.what == "on_day":
        days = [date.fromisoformat(day) for day in claim.value.split()]
        right = any(
            s.day in days and _minute(s.start) == claim.number for s in schedule
        )
        return judged(right, NO, _table(schedule))
    if any(_minute(start) == claim.number for start in starts):
        return judged(YES, None)
    meant = [
        s for s in schedule if claim.what in ("time", s.what, f"{s.what} {s.race}")
    ]
    right = any(_same(s, claim) for s in (*meant, *schedule))
    return judged(right, NO, _table(schedule))


def _same(session: Session, claim: Claim) -> bool:
    last = int(claim.value) if claim.value else None
    ends = last is None or session.end is None or _minute(session.end) == last
    alone = (
        last is None
        and session.end is not None
        and _minute(session.end) == claim.number
    )
    return (_minute(session.start) == claim.number and ends) or alone


def _minute(time: object) -> int:
    return time.hour * 60 + time.minute  # type: ignore[attr-defined,no-any-return]


def _table(schedule: tuple[Session, ...]) -> str:
    return "; ".join(
        f"{s.what}{f' {s.race}' if s.race else ''}: {s.day} {s.start:%H:%M}"
        + (f" to {s.end:%H:%M}" if s.end else "")
        for s in schedule
    )
