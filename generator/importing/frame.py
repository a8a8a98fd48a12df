"""What stands around a meeting: from options, from the files, or from names."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from generator.errors import Fault, UsageError
from generator.importing import nations
from generator.importing.season_text import Frame
from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from generator.location import Location
    from generator.results.season import SeasonFile
    from generator.timing.merged import Merged, RaceTiming
    from generator.timing.values import Venue

INITIALS = 4
"""Letters of a championship's name that is rather its initials (ELMS, BTCC)."""
_RACE = re.compile(r"[-_ ](?:race|course|round)[-_ ]?\d+\b", re.IGNORECASE)


@value
class Given:
    """What the command line says of a meeting."""

    championship: str | None = None
    place: str | None = None
    country: str | None = None
    dates: tuple[date, date] | None = None
    ask_dates: Callable[[], tuple[date, date] | None] = lambda: None
    """Asks when the meeting was, where no file says so; None: nobody knows."""


def frame(
    merged: Merged, location: Location, given: Given, season: SeasonFile | None
) -> Frame | None:
    """Frame a meeting; None where the season has it in its calendar already."""
    if season and any(one.meeting == location.meeting for one in season.calendar):
        return None
    venue = merged.venue
    notes: dict[str, str] = {}
    dates = given.dates or _published(venue) or _dates(merged.races, notes)
    dates = dates or given.ask_dates()
    if dates is None:
        raise UsageError(
            f"No file says when {location.meeting} was; give --dates "
            "2025-08-16..2025-08-17 (first and last day of the meeting)."
        )
    championship = given.championship or venue.championship
    if championship is None:
        championship = _titled(location.season)
        if len(championship) <= INITIALS:
            championship = championship.upper()
        notes["championship"] = "name made of that of the folder; grammar"
    place = given.place or venue.place or venue.circuit
    if place is None:
        place = _titled(location.meeting)
        notes["place"] = "made of the meeting's name; country, names, grammar"
    return Frame(
        championship=championship,
        year=season.year if season else venue.year or dates[0].year,
        car=venue.car,
        meeting=location.meeting,
        place=place,
        country=nations.iso(given.country or venue.country),
        start=dates[0],
        end=dates[1],
        races=_races(merged, notes),
        names=notes,
    )


def _races(merged: Merged, notes: dict[str, str]) -> int:
    known = max((race.number for race in merged.races), default=2)
    least = merged.venue.races_at_least or 1
    if known < least:
        notes["races"] = "a file is called race 1: of how many?"
    return max(known, least)


def _published(venue: Venue) -> tuple[date, date] | None:
    first, last = venue.first_day, venue.last_day
    return (first, last) if first and last and first <= last else None


def _dates(
    races: Sequence[RaceTiming], notes: dict[str, str]
) -> tuple[date, date] | None:
    days = [race.day for race in races if race.day]
    if not days:
        return None
    notes["dates"] = "days of racing, as far as the files tell"
    return min(days), max(days)


def _titled(name: str) -> str:
    """Make a name of that of a file or folder: road-america-race-2, Road America."""
    words = re.split(r"[-_ ]+", _RACE.sub("", name))
    words = [word for word in words if not word.isdecimal()]
    return " ".join(word[:1].upper() + word[1:] for word in words) or name


def strangeness(merged: Merged, season: SeasonFile, shown: str) -> Iterator[Fault]:
    """Say where files are of another championship or year than the season."""
    names = {noun.text for noun in season.championship.name.values()}
    names |= {noun.text for noun in season.championship.short.values()}
    here = merged.venue.championship
    if here and here.casefold() not in {name.casefold() for name in names}:
        what = (
            f"the files are of {here}, this season is of {' or '.join(sorted(names))}"
        )
        yield Fault(shown, 0, what, "import into another folder if that is wrong")
    years = {race.day.year for race in merged.races if race.day}
    if years and season.year not in years:
        what = f"the files are of {min(years)}, this season is of {season.year}"
        yield Fault(shown, 0, what, "import into another folder if that is wrong")


def dated(merged: Merged) -> Merged:
    """Date a race of which only the hour is known, where the one before is dated.

    A race that began earlier in the day than the one before it was run a day later.
    """
    races: list[RaceTiming] = []
    for race in merged.races:
        last = races[-1] if races else None
        races.append(race)
        if race.day or not last or not last.day or not (race.start and last.start):
            continue
        if race.start < last.start:
            note = "no file says so: earlier in the day than the race before it"
            day = last.day + timedelta(days=1)
            races[-1] = replace(race, day=day, day_note=note)
    return replace(merged, races=tuple(races))
