"""One meeting of a season: what an importer gives whose files hold several.

The reader of a meeting runs when it is chosen, and no other: a fault in the results of
July does not block the meeting of August, and a season costs no more than a race.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from generator.errors import Fault, SourceError
from generator.timing.headings import plain
from generator.timing.values import TimedMeeting, Venue
from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

_YEAR = re.compile(r"(?:19|20)\d\d$")
MOST = 12
"""Meetings that are listed."""


@value
class Choice:
    """A meeting that may be chosen."""

    venue: Venue
    """What it is known by: round, year, name, circuit, place, country."""
    file: str
    """One of its files."""
    names: tuple[str, ...] = ()
    """What else it is called ("belgium")."""
    read: Callable[[], TimedMeeting]


@value
class Season:
    """Several meetings in the files of one import."""

    choices: tuple[Choice, ...]


@value
class Wanted:
    """Which meeting to take where files hold several."""

    asked: str | None = None
    """As the user asks for it: "12", "Belgium", "belgium 2021"."""
    into: str = ""
    """Name of the meeting file, which is asked where the user does not say."""


def chosen(season: Season, wanted: Wanted) -> TimedMeeting:
    """Read the meeting that is wanted; SourceError where it is not exactly one."""
    text = wanted.asked if wanted.asked is not None else wanted.into
    found = [one for one in season.choices if _fits(one, _words(text), wanted)]
    if wanted.asked is None and len(season.choices) == 1:
        found = [*season.choices]
    if len(found) != 1:
        raise SourceError((_open(found or season.choices, text, found=bool(found)),))
    return found[0].read()


def _fits(one: Choice, words: Sequence[str], wanted: Wanted) -> bool:
    years = [word for word in words if _YEAR.match(word)]
    if years and one.venue.year is not None and str(one.venue.year) not in years:
        return False
    rest = [word for word in words if word not in years]
    if wanted.asked is not None and len(rest) == 1 and rest[0].isdecimal():
        return one.venue.round == int(rest[0])
    called = (one.venue.meeting, one.venue.place, one.venue.circuit, *one.names)
    return any(_within(_words(name), rest) for name in called if name)


def _within(name: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a name stands within what is asked for, or the other way round."""
    if not name or not words:
        return False
    short, long = sorted((name, words), key=len)
    starts = range(len(long) - len(short) + 1)
    return any([*long[i : i + len(short)]] == [*short] for i in starts)


def _words(text: str) -> list[str]:
    return plain(text.replace("_", " ")).split()


def _open(choices: Sequence[Choice], text: str, *, found: bool) -> Fault:
    names = [_called(one.venue) for one in choices]
    more = [f"and {len(names) - MOST} more"] if len(names) > MOST else []
    what = (
        f'"{text}" may be any of {len(names)} meetings in these files'
        if found
        else f'none of the {len(names)} meetings in these files is called "{text}"'
    )
    listed = "; ".join([*names[:MOST], *more])
    remedy = f"say --meeting and a round or a name, of {listed}"
    return Fault(choices[0].file.rpartition("/")[0] or choices[0].file, 0, what, remedy)


def _called(venue: Venue) -> str:
    name = venue.meeting or venue.circuit or venue.place or "a meeting"
    round_ = "" if venue.round is None else f"{venue.round}, "
    return f"{round_}{name}" + (f" ({venue.year})" if venue.year else "")
