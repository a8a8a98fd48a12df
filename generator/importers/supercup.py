"""Supercup-style JSON: one event a file, its sessions as tables of headers and rows.

Holds the series, the place and the dates of the meeting, an entry list with guests, and
tables of practice (left out), qualifying and races, each with its date and start. A
place may be `Ret` or `DNS`. There are no race times and no gaps, only laps and best
laps: what a release cannot know it does not say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import Fault, SourceError
from generator.timing.choice import Choice, Season

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timing.source import Source
    from generator.timing.values import TimedMeeting

NAME = "Supercup-style JSON"

_MARKS = ('"event_id"', '"series"', '"track"')


def recognises(source: Source) -> bool:
    """Know an event by its keys."""
    begins = source.head.lstrip()[:1] == "{"
    return begins and all(mark in source.head for mark in _MARKS)


def read(sources: Sequence[Source]) -> TimedMeeting | Season:
    """Read the event; a season where there are several."""
    from generator.importers import _supercup_event  # noqa: PLC0415  slow: pydantic

    choices: list[Choice] = []
    faults: list[Fault] = []
    for source in sources:
        try:
            choices.append(_supercup_event.choice(source))
        except SourceError as error:
            faults += error.faults
    if faults:
        raise SourceError(tuple(faults))
    return choices[0].read() if len(choices) == 1 else Season(choices=tuple(choices))
