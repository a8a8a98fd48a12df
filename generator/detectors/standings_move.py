"""What the meeting did to the gap at the top of the championship.

Gap before and after where both are known; the organiser's word where they are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, known_to_be, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.standings import Table
    from generator.evidence import Maybe
    from generator.facts import Facts


TWO = 2
"""Pursuers whose points must be known for there to be another."""


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
    swept: int | None
    """How many races this meeting had, where whom it helped won them all."""
    old_leader: Driver | None
    """Who led before, where the lead was taken and it was not the rival."""
    deficit: int | None
    """Points that the new leader was behind before."""
    other: Driver | None
    """Next behind the rival of those whose points are given: it may be no third..."""
    other_gap: int | None
    """... and how many points behind the leader."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield how the gap moved, unless the title is settled."""
    fight = facts.fights[facts.overall]
    before, after = fight.before, fight.after
    if before is None or after is None or after.decided:
        return
    leader = after.leader
    if not isinstance(leader, Known) or facts.calendar.is_finale:
        return
    nearest = (*after.pursuers, *after.closing)
    rival = nearest[0] if nearest else after.place(2)
    if not isinstance(rival, Known):
        return
    gap, was = after.gap(rival.value), before.gap(rival.value)
    now = value_of(gap)
    then = value_of(was)
    old = before.leader
    second = next(iter(before.pursuers), before.place(2))
    taken = isinstance(old, Known) and old.value != leader.value
    nearer = now is not None and then is not None and now < then
    closing = nearer or any(c.value == rival.value for c in after.closing)
    missing = before.gap(leader.value) if taken else None
    gainer = rival.value if closing and not taken else leader.value
    here = facts.history.of_round(facts.calendar.here.number)
    winners = [order.winner for o in here if (order := o.orders.get(facts.overall))]
    other = _next_behind(after, rival.value)
    other_gap = None if other is None else after.gap(other.value)
    replaced = _replaced(second, leader.value, rival.value, taken=taken)
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
                "swept": (*evidence_of(*winners), *evidence_of(gap, was)),
                "old_leader": evidence_of(old),
                "deficit": evidence_of(missing, old),
                "other": evidence_of(other),
                "other_gap": evidence_of(other_gap),
            },
            # Who is second now is the end of a story, seldom the story.
            value=8.5 if taken else 6.4 if replaced else 7.0,
            subject=gainer,
            mood=Mood.GAIN,
            leader=leader.value,
            rival=rival.value,
            taken=taken,
            closing=closing and not taken,
            old_second=replaced,
            gap=now,
            gap_before=None if taken else then,
            races_left=facts.calendar.races_left,
            swept=len(winners)
            if len(winners) == len(here) > 1
            and all(known_to_be(one, gainer) for one in winners)
            else None,
            old_leader=old.value
            if taken and isinstance(old, Known) and old.value != rival.value
            else None,
            deficit=value_of(missing),
            other=None if other is None else other.value,
            other_gap=value_of(other_gap),
        )


def _next_behind(after: Table, rival: Driver) -> Known[Driver] | None:
    """Find who is behind the rival, where the points say that nobody is between."""
    nearest = after.pursuers
    if len(nearest) < TWO or nearest[0].value != rival:
        return None
    return nearest[1]


def _replaced(
    second: Maybe[Driver], leader: Driver, rival: Driver, *, taken: bool
) -> Driver | None:
    if taken or not isinstance(second, Known) or second.value in (leader, rival):
        return None
    return second.value
