"""Who leads the championship after a meeting before which no standing is known.

After the opening round, and wherever the files begin in the middle of a season, there
is no move to tell of: only where everybody stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
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
    """Points that the third is behind the leader."""
    opening: bool
    """Whether it was the first round."""
    races_left: int
    swept: int | None
    """How many races this meeting had, where the leader won them all."""


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
    winners = [race.winner for race in facts.races]
    swept = all(value_of(one) == leader.value for one in winners)
    yield StandingsNow(
        evidence=leader.evidence,
        grounds={
            "rival": rival[2] if rival else (),
            "gap": rival[2] if rival else (),
            "third": third[2] if third else (),
            "third_gap": third[2] if third else (),
            "opening": (calendar.here.ref,),
            "races_left": facts.rounds(calendar.here.number + 1, calendar.rounds),
            "swept": evidence_of(*winners),
        },
        value=6.5,
        subject=leader.value,
        mood=Mood.GAIN,
        leader=leader.value,
        rival=rival[0] if rival else None,
        gap=rival[1] if rival else None,
        third=third[0] if third else None,
        third_gap=third[1] if third else None,
        opening=calendar.here.number == 1,
        races_left=calendar.races_left,
        swept=len(winners) if swept and len(winners) > 1 else None,
    )
