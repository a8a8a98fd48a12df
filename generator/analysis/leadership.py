"""What a meeting did to the lead of the championship, for whoever won it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known, evidence_of
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
    known: Evidence = ()
    before: Evidence = ()

    @property
    def grounds(self) -> dict[str, Evidence]:
        """Give what shows the leader and the change, by the name of the field."""
        return {"leader": self.known, "taken": (*self.known, *self.before)}


def leadership(fight: TitleFight, winners: Collection[Driver]) -> Leadership:
    """Find whether a winner leads an open championship now, and took the lead."""
    after = fight.after
    if after is None or after.decided:
        return Leadership()
    leader, old = after.leader, fight.before.leader if fight.before else None
    if not isinstance(leader, Known) or leader.value not in winners:
        return Leadership()
    return Leadership(
        leader=leader.value,
        taken=isinstance(old, Known) and old.value != leader.value,
        known=leader.evidence,
        before=evidence_of(old),
    )
