"""Who can still win the title between two races, where somebody dropped out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known, Unknown, evidence_of, known_to_be
from generator.value import positional

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.analysis.standings import TitleFight
    from generator.evidence import Evidence, Maybe

DUEL = 2


@positional
class LastTwo:
    """Race 1's winner and the only rival left, after somebody dropped out."""

    winner: Driver
    rival: Driver
    gap: Maybe[int]
    """Points that the rival is behind, where the winner is known to lead."""
    left: Evidence
    """What says that nobody else can win."""
    evidence: Evidence


def last_two(races: Sequence[RaceFacts], fight: TitleFight) -> LastTwo | None:
    """Return the two who are left after race 1, if its winner is one of them."""
    before, between = fight.before, fight.between
    if between is None or not races:
        return None
    left, winner = between.contenders, races[0].winner
    if not isinstance(left, Known) or len(left.value) != DUEL:
        return None
    if before and {*before.named_contenders} == {*left.value}:
        return None  # nobody dropped out
    if not isinstance(winner, Known) or winner.value not in left.value:
        return None
    rival = next(one for one in left.value if one != winner.value)
    leads = known_to_be(between.leader, winner.value)
    return LastTwo(
        winner=winner.value,
        rival=rival,
        gap=between.gap(rival) if leads else Unknown("the winner may not lead"),
        left=left.evidence,
        evidence=(
            *left.evidence,
            *evidence_of(winner),
            *((before.stated("contenders"),) if before else ()),
        ),
    )
