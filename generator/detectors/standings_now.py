"""Who leads the championship after a meeting before which no standing is known.

After the opening round, and wherever the files begin in the middle of a season, there
is no move to tell of: only where everybody stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.prospects import soon
from generator.analysis.sweep import sweep
from generator.evidence import Known, evidence_of, same, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.evidence import Evidence
    from generator.facts import Facts


class StandingsNow(Storyline):
    """The leader, and who is next."""

    beat: ClassVar[Beat] = Beat.TITLES

    leader: Driver
    rival: Driver | None
    """The next behind, where the gap is known."""
    gap: int | None
    """Points that the rival is behind."""
    third: Driver | None
    third_gap: int | None
    """Points that the third is behind the leader..."""
    between: int | None
    """... and behind the next, unless the two are level."""
    opening: bool
    """Whether it was the first round."""
    races_left: int
    swept: int | None
    """How many races this meeting had, where the leader won them all."""
    dates: tuple[dt.date, dt.date] | None
    """When the next meeting is, where it is soon."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the leader of an open championship whose standing before is unknown."""
    fight, calendar = facts.fights[facts.overall], facts.calendar
    after = fight.after
    if not facts.run or fight.before is not None or after is None:
        return
    leader = after.leader
    decided = after.decided or calendar.is_finale
    if decided or not isinstance(leader, Known):
        return
    behind: list[tuple[Driver, int, Evidence]] = []
    for one in after.pursuers[:2]:
        points = after.gap(one.value)
        if isinstance(points, Known):
            behind.append((one.value, points.value, evidence_of(one, points)))
    if behind and not behind[0][1]:
        return
    rival, third = (*behind, None, None)[:2]
    every, dates = sweep(facts.races, facts.overall), soon(calendar)
    yield StandingsNow(
        evidence=leader.evidence,
        grounds={
            "rival": rival[2] if rival else (),
            "gap": rival[2] if rival else (),
            "third": third[2] if third else (),
            "third_gap": third[2] if third else (),
            "between": (*rival[2], *third[2]) if rival and third else (),
            "opening": (calendar.here.ref,),
            "races_left": facts.rounds_to_come,
            "swept": evidence_of(every),
            "dates": evidence_of(dates),
        },
        value=6.5,
        subject=leader.value,
        mood=Mood.GAIN,
        leader=leader.value,
        rival=rival[0] if rival else None,
        gap=rival[1] if rival else None,
        third=third[0] if third else None,
        third_gap=third[1] if third else None,
        between=third[1] - rival[1] or None if rival and third else None,
        opening=calendar.is_opening,
        races_left=calendar.races_left,
        swept=len(facts.races) if same(every, leader) else None,
        dates=value_of(dates),
    )
