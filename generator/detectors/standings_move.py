"""What the meeting did to the gap at the top of the championship.

Gap before and after where both are known; the organiser's word where they are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.prospects import soon
from generator.evidence import Known, Unknown, evidence_of, same, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.standings import Table
    from generator.evidence import Maybe
    from generator.facts import Facts


TIED = Unknown("the rival is not known to be second now")
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
    old_leader: Driver | None
    """Who led before, where the lead was taken and it was not the rival."""
    deficit: int | None
    """Points that the new leader was behind before."""
    other: Driver | None
    """Next behind the rival of those whose points are given: it may be no third..."""
    between: int | None
    """... and how many points behind the rival, unless the two are level."""
    old_behind: int | None
    """Points that who was second before is now behind who is, where known."""
    nearer: bool
    """Whether the new second is known to be nearer than the old one was: else the lead
    has not shrunk, whatever the new second made up."""
    dates: tuple[dt.date, dt.date] | None
    """When the next meeting is, where it is soon."""
    last: bool
    """Whether that is the last."""


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
    second = before.second if same(after.second, rival) else TIED
    taken = isinstance(old, Known) and old.value != leader.value
    nearer = now is not None and then is not None and now < then
    closing = nearer or any(c.value == rival.value for c in after.closing)
    missing = before.gap(leader.value) if taken else None
    gainer = rival.value if closing and not taken else leader.value
    other = _next_behind(after, rival.value)
    other_gap = None if other is None else after.gap(other.value)
    replaced = _replaced(second, leader.value, rival.value, taken=taken)
    old_gap = None if replaced is None else after.gap(replaced)
    lead = None if replaced is None else before.gap(replaced)
    dates = soon(facts.calendar)
    if taken or (now != 0 and (closing or now is not None)):
        yield StandingsMove(
            evidence=leader.evidence + rival.evidence,
            grounds={
                "gap": evidence_of(gap),
                "gap_before": evidence_of(was, old),
                "taken": evidence_of(old),
                "closing": evidence_of(gap, was, old, *after.closing),
                "old_second": evidence_of(second, after.second),
                "races_left": facts.rounds_to_come,
                "old_leader": evidence_of(old),
                "deficit": evidence_of(missing, old),
                "other": evidence_of(other),
                "between": evidence_of(gap, other_gap),
                "old_behind": evidence_of(gap, old_gap, second),
                "nearer": evidence_of(gap, lead),
                "dates": evidence_of(dates),
                "last": facts.rounds_to_come,
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
            old_leader=old.value
            if taken and isinstance(old, Known) and old.value != rival.value
            else None,
            deficit=value_of(missing),
            other=None if other is None else other.value,
            between=_more(gap, other_gap),
            old_behind=_more(gap, old_gap),
            nearer=_more(gap, lead) is not None,
            dates=value_of(dates),
            last=facts.calendar.next_is_last,
        )


def _next_behind(after: Table, rival: Driver) -> Known[Driver] | None:
    """Find who is behind the rival, where the points say that nobody is between."""
    nearest = after.pursuers
    if len(nearest) < TWO or nearest[0].value != rival:
        return None
    return nearest[1]


def _more(gap: Maybe[int], other: Maybe[int] | None) -> int | None:
    """Give by how much another gap is the greater, where both are known."""
    one, two = value_of(gap), value_of(other)
    return two - one if one is not None and two is not None and two > one else None


def _replaced(
    second: Maybe[Driver], leader: Driver, rival: Driver, *, taken: bool
) -> Driver | None:
    if taken or not isinstance(second, Known) or second.value in (leader, rival):
        return None
    return second.value
