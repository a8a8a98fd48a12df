"""Assetto Corsa Competizione: the results that a game server writes, a session a file.

JSON in UTF-16 without a mark, or in UTF-8 where somebody has saved it again. Times are
in thousandths, and 2147483647 means none. The order of lines is the classification; of
the laps, that in which cars crossed the line. No day is in it: give `--dates`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import Fault, SourceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timing.choice import Season
    from generator.timing.source import Source
    from generator.timing.values import TimedMeeting

NAME = "ACC server JSON"

_MARKS = ('"sessionType"', '"trackName"', '"leaderBoardLines"')


def recognises(source: Source) -> bool:
    """Know a session by its keys."""
    begins = source.head.lstrip()[:1] == "{"
    return begins and all(mark in source.head for mark in _MARKS[:2])


def read(sources: Sequence[Source]) -> TimedMeeting | Season:
    """Read the sessions; a season where they are of several circuits."""
    from generator.importers import _acc_sessions  # noqa: PLC0415  slow: pydantic

    found: list[_acc_sessions.Read] = []
    faults: list[Fault] = []
    for source in sources:
        try:
            found.append(_acc_sessions.load(source))
        except SourceError as error:
            faults += error.faults
    if faults:
        raise SourceError(tuple(faults))
    return _acc_sessions.meetings(found)
