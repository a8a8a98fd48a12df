"""Before the last race only one rival is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import (
    Known,
    Unknown,
    evidence_of,
    known_to_be,
    stated,
    value_of,
)
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class LastRival(Storyline):
    """One against one."""

    beat: ClassVar[Beat] = Beat.PLACES

    rival: Driver
    winner: Driver
    """The other one who can still win the title, who won the race."""
    gap: int | None
    """Points that the rival is behind the winner, who leads now, where known."""
    day: dt.date | None
    """Day of the race to come."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the rival of race 1's winner, if all contenders left are the two."""
    fight = facts.fights[facts.overall]
    before, between = fight.before, fight.between
    left = between.contenders if between else Unknown("not given")
    if not isinstance(left, Known) or len(left.value) != 2 or not facts.races:  # noqa: PLR2004  a duel
        return
    if before and {*before.named_contenders} == {*left.value}:
        return  # nobody dropped out
    winner = facts.races[0].winner
    if not isinstance(winner, Known) or winner.value not in left.value:
        return
    rival = next(one for one in left.value if one != winner.value)
    ahead = between is not None and known_to_be(between.leader, winner.value)
    gap = between.gap(rival) if between and ahead else None
    day = facts.races[1].race.day if len(facts.races) > 1 else None
    yield LastRival(
        evidence=(
            *left.evidence,
            *winner.evidence,
            *((before.stated("contenders"),) if before else ()),
        ),
        causes=left.evidence,
        grounds={
            "gap": evidence_of(between.leader if between else None, gap),
            "day": stated(day, facts.ref("races", 1, "day")),
        },
        value=5.0,
        race=1,
        moment=91,
        subject=rival,
        rival=rival,
        winner=winner.value,
        gap=value_of(gap),
        day=day,
    )
