"""Dates and times: "samedi 23 octobre", "1er août", "13h15 – 13h45".

The words are CLDR's, kept in a table because Babel takes longer to load than the rest
of the language; a test compares every one with Babel. Source of the forms: Lexique de
l'Imprimerie nationale, "Dates" (only the first of the month is an ordinal) and
"Heures"; "13h15" without spaces and "9h" without minutes are the sporting press's.
"""

from __future__ import annotations

import datetime as dt

from generator.language import Phrase
from generator.languages._fr.numbers import ordinal

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def mois(day: dt.date) -> str:
    """Name the month: octobre."""
    return MONTHS[day.month - 1]


def weekday(day: dt.date) -> str:
    """Name the day of the week: samedi."""
    return WEEKDAYS[day.weekday()]


def jour(day: dt.date) -> str:
    """Give the day of the month: 1er, 2, 23."""
    return "1er" if day.day == 1 else str(day.day)


def date(day: dt.date, *, year: bool = False, weekday: bool = False) -> str:
    """Samedi 23 octobre 2021."""
    parts = [jour(day), mois(day)]
    if weekday:
        parts.insert(0, WEEKDAYS[day.weekday()])
    if year:
        parts.append(str(day.year))
    return " ".join(parts)


def date_range(first: dt.date, last: dt.date, *, year: bool = False) -> str:
    """8 au 10 octobre; 30 septembre au 2 octobre; both years where they differ."""
    if first == last:
        return date(first, year=year)
    if first.year != last.year:
        return f"{date(first, year=True)} au {date(last, year=True)}"
    start = jour(first) if first.month == last.month else date(first)
    return f"{start} au {date(last, year=year)}"


def quand(span: tuple[dt.date, dt.date], *, year: bool = False) -> str:
    """Say when, within a sentence: du 8 au 10 octobre, les 27 et 28 septembre."""
    first, last = span
    if first == last:
        return f"le {date(first, year=year, weekday=True)}"
    if last - first > dt.timedelta(1) or first.year != last.year:
        return f"du {date_range(first, last, year=year)}"
    start = jour(first) if first.month == last.month else date(first)
    return f"les {start} et {date(last, year=year)}"


def enieme(number: int, penultimate: bool) -> Phrase:  # noqa: FBT001  templates pass it by place
    """Say which of the season a meeting is: le deuxième; l'avant-dernier."""
    rank = "l'avant-dernier" if penultimate else f"le {ordinal(number)}"
    return Phrase(text=rank, contracts=True)


def time(moment: dt.time) -> str:
    """13h15; 9h."""
    return f"{moment.hour}h{moment.minute:02}" if moment.minute else f"{moment.hour}h"


def time_range(first: dt.time, last: dt.time) -> str:
    """13h15 – 13h45."""
    return f"{time(first)} – {time(last)}"


def plage(first: dt.time, last: dt.time) -> str:
    """De 13h15 à 13h45, within a sentence."""
    return f"de {time(first)} à {time(last)}"
