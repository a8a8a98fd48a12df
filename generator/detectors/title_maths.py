"""What is left to win, and what each needs for the title.

Only where the points scale is stated: arithmetic on a guess is a guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, Ref, evidence_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


MATTERS = 3
"""The gap is worth weighing once it is a third of the points still to be had."""


class TitleMaths(Storyline):
    """Points still to be had against the gap."""

    beat: ClassVar[Beat] = Beat.TITLES

    leader: Driver
    rival: Driver
    gap: int
    available: int
    """Points that one driver can still score."""
    races_left: int
    last_meeting: bool
    """Whether the next meeting is the last."""
    next_can_decide: bool
    """Whether the title can fall at the next meeting, which is not the last."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the sum for the leading two late in the season, title still open."""
    points, after = facts.scale, facts.fights[facts.overall].after
    calendar = facts.calendar
    if points is None or after is None or after.decided:
        return
    rival = next(iter(after.pursuers), None)
    if rival is None or not isinstance(after.leader, Known) or calendar.next is None:
        return
    gap = after.gap(rival.value)
    available = points.most * calendar.races_left
    next_up = points.most * calendar.next.round.races
    late = calendar.here.number * 2 > calendar.rounds
    if (
        late
        and isinstance(gap, Known)
        and gap.value <= available <= gap.value * MATTERS
    ):
        yield TitleMaths(
            evidence=(
                *evidence_of(gap, rival, after.leader),
                Ref("season", ("points",)),
            ),
            grounds={
                name: facts.rounds(calendar.next.number, calendar.rounds)
                for name in (
                    "available",
                    "races_left",
                    "next_can_decide",
                    "last_meeting",
                )
            },
            value=4.5,
            moment=1,
            subject=after.leader.value,
            leader=after.leader.value,
            rival=rival.value,
            gap=gap.value,
            available=available,
            races_left=calendar.races_left,
            last_meeting=calendar.next.number == calendar.rounds,
            next_can_decide=calendar.next.number < calendar.rounds
            and gap.value + next_up > available - next_up,
        )
