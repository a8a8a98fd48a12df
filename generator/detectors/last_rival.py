"""Before the last race only one rival is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.survivors import last_two
from generator.evidence import evidence_of, stated, value_of
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
    two = last_two(facts.races, fight)
    if two is None:
        return
    day = facts.races[1].race.day if len(facts.races) > 1 else None
    leader = fight.between.leader if fight.between else None
    yield LastRival(
        evidence=two.evidence,
        causes=two.left,
        grounds={
            "gap": evidence_of(leader, two.gap),
            "day": stated(day, facts.ref("races", 1, "day")),
        },
        value=5.0,
        race=1,
        moment=91,
        subject=two.rival,
        rival=two.rival,
        winner=two.winner,
        gap=value_of(two.gap),
        day=day,
    )
