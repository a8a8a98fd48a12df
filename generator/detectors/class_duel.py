"""Leader and nearest rival of a class before a meeting.

The same question as for the overall title, one class at a time: gap, wins of each,
who took the lead from whom, who comes from a double.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import broken_streaks, wins
from generator.evidence import Known, counted_over, evidence_of, stated, value_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue
    from generator.analysis.field import Driver
    from generator.analysis.standings import Table
    from generator.evidence import Evidence
    from generator.facts import Facts


TIGHT = 10
"""Points: less than any scale gives a winner over a third."""


class ClassDuel(Storyline):
    """Leader against rival in a class."""

    beat: ClassVar[Beat] = Beat.STAKES

    leader: Driver
    rival: Driver
    gap: int | None
    taken: bool
    """Whether the leader took the lead at the last meeting, by the organiser's word."""
    first_time: bool
    """Whether the leader leads for the first time this season."""
    titles: int | None
    """Titles of this class that the leader had won before, where known."""
    reigning: bool
    rival_reigning: bool
    """Whether the rival is the champion of the season before."""
    leader_wins: int | None
    rival_wins: int | None
    rival_double: bool
    """Whether the rival won every race of the last meeting, where no race without
    points of the leader's there tells of it."""
    rival_ended: int | None
    """How many wins in a row of the leader's the rival put an end to this season..."""
    ended_at: Venue | None
    """... at this meeting."""
    tight: bool
    """Whether one race could turn it: the gap is at most a win's worth of points."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each class duel of a preview."""
    if facts.run:
        return
    for key in facts.titles("class"):
        before = facts.fights[key].before
        if before is None or not isinstance(before.leader, Known):
            continue
        rival = next(iter(before.pursuers), None)
        if rival is not None and not before.decided:
            yield _story(facts, key, before, before.leader, rival)


def _story(
    facts: Facts, key: str, before: Table, leads: Known[Driver], chases: Known[Driver]
) -> ClassDuel:
    leader, rival = leads.value, chases.value
    gap = before.gap(rival)
    honour, other = leader.honour(key), rival.honour(key)
    won = [wins(facts.races_so_far, driver, key) for driver in (leader, rival)]
    last = facts.history.of_round(facts.calendar.here.number - 1)
    found = [o.orders[key].winner if key in o.orders else None for o in last]
    lost = any(
        one.venue.number == facts.calendar.here.number - 1
        for one in facts.scoreless(leader, key)
    )
    broke = broken_streaks(facts.races_so_far, key).get(rival)
    ended = broke if broke and broke.victim == leader else None
    return ClassDuel(
        evidence=leads.evidence + chases.evidence,
        counted=counted_over(leader_wins=won[0], rival_wins=won[1])
        | ({"rival_ended": ended.row} if ended else {}),
        grounds={
            "gap": evidence_of(gap),
            "tight": evidence_of(gap),
            "taken": _said(before, "lead_changed"),
            "first_time": _said(before, "first_time_leading"),
            "titles": (leader.ref,),
            "reigning": (leader.ref,),
            "rival_reigning": (rival.ref,),
            "rival_double": evidence_of(*found),
            "rival_ended": ended.evidence if ended else (),
        },
        value=5.0,
        title=key,
        moment=4,
        subject=leader,
        leader=leader,
        rival=rival,
        gap=value_of(gap),
        taken=bool(before.standing.lead_changed),
        first_time=bool(before.standing.first_time_leading),
        titles=honour.times if honour else None,
        reigning=honour is not None and honour.reigning,
        rival_reigning=other is not None and other.reigning,
        leader_wins=value_of(won[0]),
        rival_wins=value_of(won[1]),
        rival_double=not lost
        and len(found) > 1
        and all(isinstance(w, Known) and w.value == rival for w in found),
        rival_ended=ended.length if ended else None,
        ended_at=facts.venue(ended.race.round) if ended else None,
        tight=isinstance(gap, Known) and gap.value <= TIGHT,
    )


def _said(table: Table, name: str) -> Evidence:
    return stated(getattr(table.standing, name), table.stated(name))
