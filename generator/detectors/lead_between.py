"""Who leads an open title between two races of its last meeting.

What the last race is run for: told behind the first, whose winner may have made it
so. By the official standings between the two, never by a sum of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.survivors import last_two
from generator.evidence import Known, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


BEHIND_THE_WIN = -1


class LeadBetween(Storyline):
    """The state of the fight, with races left."""

    beat: ClassVar[Beat] = Beat.PLACES

    leader: Driver
    rival: Driver
    """Next behind by points."""
    gap: int
    won: bool
    """Whether the leader has just won."""
    new: bool
    """Whether the leader is known not to have led alone before the meeting."""
    left: int
    """Races of the season still to come."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield leader and rival after race 1, unless who is left tells it."""
    fight = facts.fights[facts.overall]
    before, between = fight.before, fight.between
    left = max(facts.calendar.here.round.races, len(facts.races)) - 1
    if between is None or between.decided or not facts.calendar.is_finale:
        return
    leader, rival = between.leader, between.second
    two = last_two(facts.races, fight)
    told = two is not None and isinstance(two.gap, Known)
    if not isinstance(leader, Known) or not isinstance(rival, Known) or told:
        return
    gap = between.gap(rival.value)
    if not isinstance(gap, Known) or not gap.value or not left or not facts.races:
        return
    winner = facts.races[0].winner
    won = known_to_be(winner, leader.value)
    old = before.leader if before else None
    level = before.level if before else ()
    new = isinstance(old, Known) and old.value != leader.value
    yield LeadBetween(
        evidence=(*leader.evidence, *evidence_of(rival, gap)),
        causes=evidence_of(winner) if won else (),
        grounds={
            "won": evidence_of(winner),
            "new": (*evidence_of(old), *((before.at,) if before else ())),
            "left": (facts.calendar.here.ref,),
        },
        value=5.0,
        race=1,
        moment=BEHIND_THE_WIN,
        subject=leader.value,
        mood=Mood.GAIN,
        leader=leader.value,
        rival=rival.value,
        gap=gap.value,
        won=won,
        new=new or leader.value in level,
        left=left,
    )
