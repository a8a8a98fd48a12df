"""What the meeting did to the gap at the top of the championship.

Gap before and after where both are known; the organiser's word where they are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.evidence import Maybe
    from generator.facts import Facts


class StandingsMove(Storyline):
    """The leader stays, the gap moves; or the lead changes hands."""

    beat: ClassVar[Beat] = Beat.TITLES

    leader: Driver
    rival: Driver
    taken: bool
    """Whether the leader took the lead at this meeting."""
    closing: bool
    """Whether the rival is known to be nearer than before."""
    old_second: Driver | None
    """Who was second to the same leader before, where the rival took that place."""
    gap: int | None
    gap_before: int | None
    races_left: int


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield how the gap moved, unless the title is settled."""
    fight = facts.fights[facts.overall]
    before, after = fight.before, fight.after
    if before is None or after is None or isinstance(after.champion, Known):
        return
    leader = after.leader
    if not isinstance(leader, Known) or facts.calendar.is_finale:
        return
    nearest = (*after.pursuers, *after.closing)
    rival = nearest[0] if nearest else after.place(2)
    if not isinstance(rival, Known):
        return
    gap, was = after.gap(rival.value), before.gap(rival.value)
    now = gap.value if isinstance(gap, Known) else None
    then = was.value if isinstance(was, Known) else None
    old = before.leader
    second = next(iter(before.pursuers), before.place(2))
    taken = isinstance(old, Known) and old.value != leader.value
    nearer = now is not None and then is not None and now < then
    closing = nearer or any(c.value == rival.value for c in after.closing)
    if taken or (now != 0 and (closing or now is not None)):
        yield StandingsMove(
            evidence=leader.evidence + rival.evidence,
            grounds={
                "gap": evidence_of(gap),
                "gap_before": evidence_of(was, old),
                "taken": evidence_of(old),
                "closing": evidence_of(gap, was, old, *after.closing),
                "old_second": evidence_of(second),
                "races_left": facts.rounds(
                    facts.calendar.here.number + 1, facts.calendar.rounds
                ),
            },
            value=8.5 if taken else 7.0,
            subject=rival.value if closing else leader.value,
            mood=Mood.GAIN,
            leader=leader.value,
            rival=rival.value,
            taken=taken,
            closing=closing and not taken,
            old_second=_replaced(second, leader.value, rival.value, taken=taken),
            gap=now,
            gap_before=None if taken else then,
            races_left=facts.calendar.races_left,
        )


def _replaced(
    second: Maybe[Driver], leader: Driver, rival: Driver, *, taken: bool
) -> Driver | None:
    if taken or not isinstance(second, Known) or second.value in (leader, rival):
        return None
    return second.value
