"""Dates in a sentence: 13 juillet 2021, du 8 au 10 octobre, July 13, 2021-07-13."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from generator.verification.entities import Entity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.lexicon import Lexicon

_NUMERIC_DATE = re.compile(
    r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b"
)


def dates(text: str, lower: str, lexicon: Lexicon, here: date) -> Iterator[Entity]:
    """Find dates; one without month or year is of the days `here`."""
    for match in _NUMERIC_DATE.finditer(text):
        day, month, year, *iso = match.groups()
        parts = (iso[0], iso[1], iso[2]) if day is None else (year, month, day)
        if (one := _day(*map(int, parts))) is not None:
            yield Entity("M", match.start(), match.end(), days=(one,))
    for pattern, read in ((_across, _from_month_to_month), (_worded, _days)):
        for match in pattern(lexicon).finditer(lower):
            if days := read(match, lexicon, here):
                yield Entity("M", match.start(), match.end(), days=days)
    for match in _bare_day(lexicon).finditer(lower):
        if (one := _day(here.year, here.month, int(match[1]))) is not None:
            yield Entity("M", match.start(1), match.end(1), days=(one,))


def _days(match: re.Match[str], lexicon: Lexicon, here: date) -> tuple[date, ...]:
    months = lexicon.data.MONTHS
    groups = match.groupdict()
    month = months.index(groups["month"] or groups["month2"]) + 1
    year = int(groups["year"] or here.year)
    numbers = [groups[k] for k in ("first", "last", "first2", "last2") if groups[k]]
    days = [_day(year, month, int(number)) for number in numbers]
    return tuple(day for day in days if day is not None)


def _from_month_to_month(
    match: re.Match[str], lexicon: Lexicon, here: date
) -> tuple[date, ...]:
    """Read "du 30 janvier au 1er février 2026": the year stands once, at the end."""
    groups, months = match.groupdict(), lexicon.data.MONTHS
    start, end = (
        (int(groups[f"day{n}"] or groups[f"d{n}"]),
         months.index(groups[f"month{n}"] or groups[f"m{n}"]) + 1,
         groups[f"year{n}"] or groups[f"y{n}"])
        for n in (1, 2)
    )  # fmt: skip
    over = start[1] > end[1]  # the New Year lies between
    last = int(end[2]) if end[2] else int(start[2] or here.year) + over
    first = int(start[2]) if start[2] else last - over
    days = (_day(first, start[1], start[0]), _day(last, end[1], end[0]))
    return tuple(day for day in days if day is not None)


_WORDED: dict[str, re.Pattern[str]] = {}


def _worded(lexicon: Lexicon) -> re.Pattern[str]:
    """Compile a date in words: 13 juillet 2021, du 8 au 10 octobre, July 13, 2021."""
    if lexicon.code not in _WORDED:
        months = "|".join(lexicon.data.MONTHS)
        day = r"(?:er|st|nd|rd|th)?"
        _WORDED[lexicon.code] = re.compile(
            rf"\b(?P<first>\d{{1,2}}){day}(?:(?: ?(?:-|–|to|au|et|and|until) ?|, )"
            rf"(?P<last>\d{{1,2}}){day})? (?:of )?(?P<month>{months})\b"
            rf"(?:,? (?P<year>\d{{4}}))?"
            rf"|\b(?P<month2>{months}) (?P<first2>\d{{1,2}}){day}"
            rf"(?: ?(?:-|–|to) ?(?P<last2>\d{{1,2}}){day})?(?:, \d{{4}})?"
        )
    return _WORDED[lexicon.code]


def _across(lexicon: Lexicon) -> re.Pattern[str]:
    """Compile two dates that bound a stretch: from 30 January to 1 February 2026."""
    name = f"{lexicon.code} across"
    if name not in _WORDED:
        months = "|".join(lexicon.data.MONTHS)
        day = r"(?:er|st|nd|rd|th)?"
        one, two = (
            rf"(?:(?P<day{n}>\d{{1,2}}){day} (?:of )?(?P<month{n}>{months})\b"
            rf"(?: (?P<year{n}>\d{{4}}))?|"
            rf"(?P<m{n}>{months}) (?P<d{n}>\d{{1,2}}){day}\b(?:, (?P<y{n}>\d{{4}}))?)"
            for n in (1, 2)
        )
        days = "|".join(lexicon.data.WEEKDAYS)
        between = rf",? ?(?:-|–|to|au|until|through) ?(?:(?:{days}) )?"
        _WORDED[name] = re.compile(rf"\b{one}{between}{two}")
    return _WORDED[name]


def _bare_day(lexicon: Lexicon) -> re.Pattern[str]:
    """Compile a day of the week with the day of a month that is not named again."""
    name = f"{lexicon.code} day"
    if name not in _WORDED:
        days = "|".join(lexicon.data.WEEKDAYS)
        _WORDED[name] = re.compile(rf"\b(?:{days}) (\d{{1,2}})(?![\dh:])\b")
    return _WORDED[name]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
