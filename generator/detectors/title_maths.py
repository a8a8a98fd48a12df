"""What is left to win, and what each needs for the title.

Only where the points scale is stated: arithmetic on a guess is a guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.prospects import dated, prospects
from generator.evidence import evidence_of, value_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


LAST_OF_THE_TITLES = 9
"""It leads on to where the points are to be won, which is told next."""


class TitleMaths(Storyline):
    """Points still to be had against the gap."""

    beat: ClassVar[Beat] = Beat.TITLES

    leader: Driver
    rival: Driver
    available: int
    """Points that one driver can still score."""
    races_left: int
    last_meeting: bool
    """Whether the next meeting is the last."""
    next_can_decide: bool
    """Whether the title can fall at the next meeting, which is not the last."""
    dates: tuple[dt.date, dt.date] | None
    """When that meeting is, where it is in the same year."""
    summer_break: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the sum for the leading two late in the season, title still open."""
    calendar = facts.calendar
    left = prospects(facts.fights[facts.overall].after, facts.scale, calendar)
    if left is None or calendar.next is None:
        return
    following, dates = calendar.next, dated(calendar)
    late = calendar.here.number * 2 > calendar.rounds
    if late and left.matters:
        rounds = facts.rounds_to_come
        yield TitleMaths(
            evidence=left.known,
            grounds={
                "available": rounds,
                "races_left": rounds,
                "next_can_decide": rounds,
                "last_meeting": rounds,
                "dates": evidence_of(dates),
                "summer_break": (calendar.here.ref, following.ref),
            },
            value=4.5,
            moment=LAST_OF_THE_TITLES,
            subject=left.leader,
            leader=left.leader,
            rival=left.rival,
            available=left.available,
            races_left=calendar.races_left,
            last_meeting=calendar.next_is_last,
            next_can_decide=not calendar.next_is_last and left.can_decide,
            dates=value_of(dates),
            summer_break=calendar.summer_break_follows,
        )
