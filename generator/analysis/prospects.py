"""What the rounds to come can still do to an open championship.

Sums only where the points scale is stated: arithmetic on a guess is a guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known, Ref, Unknown, evidence_of
from generator.value import positional

if TYPE_CHECKING:
    import datetime as dt

    from generator.analysis.calendar import Calendar
    from generator.analysis.field import Driver
    from generator.analysis.standings import Table
    from generator.evidence import Evidence, Maybe
    from generator.results.season import Points

MATTERS = 3
"""The gap is worth weighing once it is a third of the points still to be had."""
SOON = 6
"""Weeks: from one meeting to a later one than that nobody carries anything."""


@positional
class Prospects:
    """Leader and nearest pursuer against the points that are left."""

    leader: Driver
    rival: Driver
    gap: int
    available: int
    """Points that one driver can still score this season..."""
    next_up: int
    """... and of those at the next meeting."""
    wins: int
    """Points for winning every race of the next meeting, and nothing else."""
    known: Evidence

    @property
    def at_stake(self) -> bool:
        """Whether wins alone can take the lead from the leader at the next meeting."""
        return self.gap < self.wins

    @property
    def matters(self) -> bool:
        """Whether the gap can still be closed, and weighs beside what is left."""
        return self.gap <= self.available <= self.gap * MATTERS

    @property
    def can_decide(self) -> bool:
        """Whether the leader may well be out of reach after the next meeting."""
        return self.matters and self.gap + self.next_up > self.available - self.next_up


def prospects(
    after: Table | None, points: Points | None, calendar: Calendar
) -> Prospects | None:
    """Weigh the gap of an open title; None where the sum cannot be done."""
    if points is None or after is None or after.decided or calendar.next is None:
        return None
    rival = next(iter(after.pursuers), None)
    gap = after.gap(rival.value) if rival is not None else None
    leader = after.leader
    if rival is None or not isinstance(gap, Known) or not isinstance(leader, Known):
        return None
    races = calendar.next.round.races
    return Prospects(
        leader=leader.value,
        rival=rival.value,
        gap=gap.value,
        available=points.most * calendar.races_left,
        next_up=points.most * races,
        wins=points.positions[0] * races,
        known=(*evidence_of(gap, rival, leader), Ref("season", ("points",))),
    )


def dated(calendar: Calendar) -> Maybe[tuple[dt.date, dt.date]]:
    """Give the dates of the next meeting, where it is in the same year."""
    following = calendar.next
    if following is None or not calendar.next_in_same_year:
        return Unknown("no meeting is to come this year")
    dates = (following.start, following.end)
    return Known(dates, (following.ref, calendar.here.ref))


def soon(calendar: Calendar) -> Maybe[tuple[dt.date, dt.date]]:
    """Give those dates, where the meeting follows within a few weeks."""
    weeks = calendar.weeks_to_next
    near = weeks is not None and 0 < weeks <= SOON
    return dated(calendar) if near else Unknown("the next meeting is far off, or none")
