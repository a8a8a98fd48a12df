"""Yellow flags all round the track: the race is neutralised, no safety car is named.

Told apart from the safety car because the timekeepers' flags say no more than yellow.
Where the lead changed at the restart, it was the turning point of the race. One that
changed nothing, and that nobody is known to have caused, is no news.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, ClassVar

from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts

HELD = ("safety_car", "full_course_yellow", "red_flag")
"""Events that hold a race; a restart belongs to the last of them."""


class FullCourseYellow(Storyline):
    """The race is held under yellow."""

    beat: ClassVar[Beat] = Beat.COURSE

    lap: int | None
    laps: int | None
    """How many laps it lasted."""
    again: bool
    """Whether the race had been held before."""
    decisive: bool
    """Whether the lead is known to have changed at the restart."""
    cause: Driver | None


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each full-course yellow that changed the race or has a known cause."""
    for race in facts.races:
        events = race.race.events
        for index, event, evidence in race.events():
            if event.event != "full_course_yellow":
                continue
            later = takewhile(lambda e: e.event not in HELD, events[index + 1 :])
            decisive = [
                race.ref("events", i)
                for i, e in enumerate(later, start=index + 1)
                if e.event == "lead_change" and e.how == "restart"
            ]
            if not decisive and event.cause is None:
                continue
            held = [i for i, one in enumerate(events[:index]) if one.event in HELD]
            laps = None
            if event.lap is not None and event.last_lap is not None:
                laps = event.last_lap - event.lap + 1
            yield FullCourseYellow(
                evidence=evidence,
                grounds={
                    "decisive": tuple(decisive),
                    "again": tuple(race.ref("events", i) for i in held),
                },
                value=5.5 if decisive else 1.0,
                race=race.number,
                moment=index,
                lap=event.lap,
                laps=laps,
                again=bool(held),
                decisive=bool(decisive),
                cause=facts.field[event.cause] if event.cause else None,
            )
