"""Each race of the meeting had a winner of its own.

The weekend in one sentence for the standfirst, where nobody won twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.leadership import leadership
from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class SharedHonours(Storyline):
    """Two or more winners, in the order of their races."""

    beat: ClassVar[Beat] = Beat.SUMMARY
    essential: ClassVar[bool] = True

    winners: tuple[Driver, ...]
    leaders: bool
    """Whether they are the first two of the championship before the meeting."""
    mates: bool
    """Whether all are known to share a team."""
    leader: Driver | None
    """Whoever of those who won leads the championship now, where one is known to."""
    taken: bool
    """Whether another is known to have led it before."""
    bare: bool
    """Whether of a race no more is known than who won: it is not told again."""
    last: bool
    """Whether these are the season's last races."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winners if every race has a known one and no two are the same."""
    found = [race.winner for race in facts.races]
    winners = [one for one in found if isinstance(one, Known)]
    drivers = tuple(one.value for one in winners)
    seconds = [race.order.at(2) for race in facts.races]
    whole = len(drivers) == facts.calendar.here.round.races == len(found)
    before = facts.fights[facts.overall].before
    top = (before.place(1), before.place(2)) if before else ()
    known = {one.value for one in top if isinstance(one, Known)}
    if whole and len(drivers) > 1 and len(set(drivers)) == len(drivers):
        now = leadership(facts.fights[facts.overall], drivers)
        yield SharedHonours(
            evidence=tuple(ref for one in winners for ref in one.evidence),
            grounds={
                "leaders": evidence_of(*top),
                "mates": tuple(one.ref for one in drivers),
                **now.grounds,
                "bare": evidence_of(*seconds),
            },
            value=6.8,
            winners=drivers,
            leaders=known == set(drivers),
            mates=bool(drivers[0].team) and len({one.team for one in drivers}) == 1,
            leader=now.leader,
            taken=now.taken,
            bare=not all(isinstance(one, Known) for one in seconds),
            last=facts.calendar.is_finale,
        )
