"""Dates and times: "Saturday 23 October", "8 to 10 October", "13:15–13:45".

The words are CLDR's, kept in a table because Babel takes longer to load than the rest
of the language; a test compares every one with Babel. Source of the forms: Guardian
style guide, "dates"; times are those of the timetables, on the 24-hour clock.
"""

from __future__ import annotations

import datetime as dt

from generator.languages._en.numbers import ordinal

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
WEEKDAYS = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)


def month(day: dt.date) -> str:
    """Name the month: October."""
    return MONTHS[day.month - 1]


def weekday(day: dt.date) -> str:
    """Name the day of the week: Saturday."""
    return WEEKDAYS[day.weekday()]


def date(day: dt.date, *, year: bool = False, weekday: bool = False) -> str:
    """Saturday 23 October 2021."""
    parts = [str(day.day), month(day)]
    if weekday:
        parts.insert(0, WEEKDAYS[day.weekday()])
    if year:
        parts.append(str(day.year))
    return " ".join(parts)


def date_range(first: dt.date, last: dt.date, *, year: bool = False) -> str:
    """8 to 10 October; 30 September to 2 October; both years where they differ."""
    if first == last:
        return date(first, year=year)
    if first.year != last.year:
        return f"{date(first, year=True)} to {date(last, year=True)}"
    start = str(first.day) if first.month == last.month else date(first)
    return f"{start} to {date(last, year=year)}"


def when(span: tuple[dt.date, dt.date], *, year: bool = False) -> str:
    """Say when, within a sentence: from 8 to 10 October, on 27 and 28 September."""
    first, last = span
    if first == last:
        return f"on {date(first, year=year, weekday=True)}"
    if last - first > dt.timedelta(1) or first.year != last.year:
        return f"from {date_range(first, last, year=year)}"
    start = str(first.day) if first.month == last.month else date(first)
    return f"on {start} and {date(last, year=year)}"


def nth(number: int, penultimate: bool) -> str:  # noqa: FBT001  templates pass it by place
    """Say which of the season a meeting is: second; penultimate, which says more."""
    return "penultimate" if penultimate else ordinal(number)


def time(moment: dt.time) -> str:
    """13:15; 09:00."""
    return f"{moment.hour:02}:{moment.minute:02}"


def time_range(first: dt.time, last: dt.time) -> str:
    """13:15–13:45."""
    return f"{time(first)}–{time(last)}"


def from_to(first: dt.time, last: dt.time) -> str:
    """From 13:15 to 13:45, within a sentence."""
    return f"from {time(first)} to {time(last)}"
