"""Others than the two leaders can still win the title.

Team-mates of the two may also help them: what mathematics allows, tactics may use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class OutsideContenders(Storyline):
    """Who is still in it by the organiser's word."""

    beat: ClassVar[Beat] = Beat.STAKES

    drivers: tuple[Driver, ...]
    leader: Driver
    rival: Driver
    """The two who lead the championship."""
    team_mates: bool
    """Whether each drives for the team of one of the two leaders."""
    respective: bool
    """Whether the first is the leader's team-mate and the second, and last, the
    rival's."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the contenders besides leader and rival before a meeting."""
    before = facts.fights[facts.overall].before
    if facts.run or before is None or not isinstance(before.leader, Known):
        return
    if not before.pursuers:
        return
    leader, rival = before.leader.value, before.pursuers[0].value
    top = {leader, rival}
    others = tuple(d for d in before.named_contenders if d not in top)
    if leader.team:
        others = tuple(sorted(others, key=lambda one: one.team != leader.team))
    if others:
        teams = {one.team for one in top}
        pair = (leader.team, rival.team)
        yield OutsideContenders(
            evidence=(
                before.stated("contenders"),
                *evidence_of(before.leader, before.pursuers[0]),
            ),
            grounds={
                name: tuple(one.ref for one in (leader, rival, *others))
                for name in ("drivers", "respective", "team_mates")
            },
            value=4.0,
            moment=6,
            drivers=others,
            leader=leader,
            rival=rival,
            respective=None not in pair
            and leader.team != rival.team
            and tuple(one.team for one in others) == pair,
            team_mates=all(one.team and one.team in teams for one in others),
        )
