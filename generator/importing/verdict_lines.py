"""Verdicts as the lines of a meeting file: events, each with the question behind it.

A penalty far down the field, given at a time unknown, is written as a comment: it may
be taken in, and no release need tell it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.importing import verdicts
from generator.importing.flag import told_by_laps, told_by_penalties
from generator.importing.lines import item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.importing.names import Roster
    from generator.importing.verdicts import Verdict
    from generator.timing.merged import RaceTiming

TOLD = 10
"""Places from which on a penalty given at a time unknown is a comment."""
INDENT = "      "


def of(race: RaceTiming, roster: Roster) -> Iterator[str]:
    """Write what the stewards changed, and whom it put on the podium."""
    found = verdicts.of(race)
    if not found:
        return
    yield f"{INDENT}# {_held_against(race)}: confirm, and give the reasons."
    for one in found:
        whole = one.seconds is not None and one.seconds == int(one.seconds)
        line = item(
            {
                "event": "penalty",
                "driver": roster.keys[one.number],
                "seconds": int(one.seconds) if one.seconds and whole else None,
                "disqualified": one.disqualified or None,
                "after_flag": one.after_flag,
                "on_road": one.on_road,
            },
            INDENT,
            _question(one),
        )
        yield line if _told(one) else f"{INDENT}# {line.lstrip()}"
    for gain in verdicts.gains(race):
        who = roster.keys[gain.number]
        change = f"{_ordinal(gain.before)} to {_ordinal(gain.after)}"
        yield f"{INDENT}# {who} gained by it: {change}."


def _told(one: Verdict) -> bool:
    """Whether a release may be expected to tell it; else it is there to be taken in."""
    places = [place for place in (one.on_road, one.place) if place is not None]
    return bool(one.after_flag or one.disqualified) or min(places, default=1) <= TOLD


def _held_against(race: RaceTiming) -> str:
    if told_by_penalties(race) and not told_by_laps(race):
        return "The result without the seconds that it says were added"
    flag = "The order of the laps" if told_by_laps(race) else "The provisional result"
    return f"{flag} against the {'official' if race.official else 'provisional'} result"


def _question(one: Verdict) -> str:
    places = "disqualified"
    if one.place is not None and one.on_road is not None:
        places = f"{_ordinal(one.on_road)} to {_ordinal(one.place)}"
    if one.seconds is not None:
        when = "after the race" if one.after_flag else "in the race or after it"
        return f"+{one.seconds.normalize():f} s {when}, {places}: reason?"
    if one.moved:
        return f"{places}, the time unchanged: excluded? reason?"
    return f"{places}: reason?"


def _ordinal(number: int) -> str:
    teen = number % 100 in {11, 12, 13}
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if teen else ending}"
