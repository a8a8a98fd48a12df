"""Where and when the championship races next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.facts import Facts


class NextMeeting(Storyline):
    """The round to come."""

    beat: ClassVar[Beat] = Beat.OUTLOOK
    essential: ClassVar[bool] = True

    dates: tuple[dt.date, dt.date]
    round: int
    last: bool
    penultimate: bool
    summer_break: bool
    same_year: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the next round after a report, if the season goes on."""
    calendar = facts.calendar
    if calendar.next is None or not facts.run:
        return
    yield NextMeeting(
        evidence=(calendar.next.ref,),
        grounds={
            "round": facts.rounds(1, calendar.next.number),
            "last": facts.rounds(calendar.next.number, calendar.rounds),
            "penultimate": facts.rounds(calendar.next.number, calendar.rounds),
            "summer_break": (calendar.here.ref,),
        },
        value=4.0,
        dates=(calendar.next.start, calendar.next.end),
        round=calendar.next.number,
        last=calendar.next.number == calendar.rounds,
        penultimate=calendar.next.number == calendar.rounds - 1,
        summer_break=calendar.summer_break_follows,
        same_year=calendar.next.start.year == calendar.here.end.year,
    )
