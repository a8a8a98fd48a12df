"""What a meeting did to the lead of the championship, for whoever won it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known, Unknown, evidence_of, same, value_of
from generator.value import positional

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.analysis.field import Driver
    from generator.analysis.standings import TitleFight
    from generator.evidence import Evidence


@positional
class Leadership:
    """Who of some drivers leads after the meeting; all None where none is known to."""

    leader: Driver | None = None
    taken: bool = False
    """Whether another is known to have led before."""
    rival: Driver | None = None
    """Who is next, where the points say so..."""
    gap: int | None = None
    """... how many points behind..."""
    gap_before: int | None = None
    """... and how many before, where the lead over the same rival has grown."""
    known: Evidence = ()
    before: Evidence = ()
    next: Evidence = ()
    was: Evidence = ()

    @property
    def grounds(self) -> dict[str, Evidence]:
        """Give what shows the leader and the change, by the name of the field."""
        return {
            "leader": self.known,
            "taken": (*self.known, *self.before),
            "rival": self.next,
            "gap": self.next,
            "gap_before": (*self.next, *self.before, *self.was),
        }


def leadership(fight: TitleFight, winners: Collection[Driver]) -> Leadership:
    """Find whether a winner leads an open championship now, and took the lead."""
    after = fight.after
    if after is None or after.decided:
        return Leadership()
    before, leader = fight.before, after.leader
    if not isinstance(leader, Known) or leader.value not in winners:
        return Leadership()
    old = before.leader if before else Unknown("nothing is known before")
    rival = after.second
    gap = after.gap(rival.value) if isinstance(rival, Known) else None
    was = None
    if before is not None and isinstance(rival, Known) and isinstance(gap, Known):
        both = same(before.second, rival) and same(old, leader)
        was = before.gap(rival.value) if both else None
    grown = isinstance(gap, Known) and isinstance(was, Known) and gap.value > was.value
    return Leadership(
        leader=leader.value,
        taken=isinstance(old, Known) and old.value != leader.value,
        rival=value_of(rival) if isinstance(gap, Known) else None,
        gap=value_of(gap),
        gap_before=value_of(was) if grown else None,
        known=leader.evidence,
        before=evidence_of(old),
        next=evidence_of(leader, rival, gap),
        was=evidence_of(was),
    )
