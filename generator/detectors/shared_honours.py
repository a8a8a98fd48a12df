"""Each race of the meeting had a winner of its own.

The weekend in one sentence for the standfirst, where nobody won twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.debuts import debut_winner
from generator.analysis.finish import pole_in_vain
from generator.analysis.leadership import leadership
from generator.analysis.sweep import every_winner
from generator.evidence import Known, evidence_of, known_to_be
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
    ranked: tuple[Driver, ...]
    """They in the order of the championship before the meeting, if its first two."""
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
    firsts: bool
    """Whether it is known to be everybody's first win of the season."""
    totals: tuple[int, ...]
    """Which win of the season it is for each; none where not all are worth telling."""
    guest: Driver | None
    """Who was there as a guest, where just one of them was."""
    debut: Driver | None
    """Who won the first race of a career in the championship, where just one did."""
    poleman: Driver | None
    """Whose pole was in vain, where that is all that is known of that race."""
    beaten_in: int | None
    """The number of that race."""
    victim: Driver | None
    """Whose run of wins the last of them ended..."""
    ended: int | None
    """... and how many wins it had."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winners if every race has a known one and no two are the same."""
    winners = every_winner(facts.races, facts.overall)
    drivers = tuple(one.value for one in winners)
    seconds = [race.order.at(2) for race in facts.races]
    before = facts.fights[facts.overall].before
    top = (before.place(1), before.place(2)) if before else ()
    known = tuple(one.value for one in top if isinstance(one, Known))
    if len(drivers) > 1 and len(set(drivers)) == len(drivers):
        now, effect = leadership(facts.fights[facts.overall], drivers), facts.effect()
        counts = [facts.season_wins(race) for race in facts.races]
        guests = [one for one in drivers if one.entry.guest]
        debuts = [debut_winner(r, facts.meeting, facts.history) for r in facts.races]
        new = [one for one in debuts if isinstance(one, Known)]
        vain = pole_in_vain(facts.races)
        firsts = all(known_to_be(one, 1) for one in counts)
        totals = tuple(one.value for one in counts if isinstance(one, Known))
        yield SharedHonours(
            evidence=evidence_of(*winners),
            grounds={
                "ranked": evidence_of(*top),
                "mates": tuple(one.ref for one in drivers),
                **now.grounds,
                "bare": evidence_of(*seconds),
                "guest": tuple(one.ref for one in guests),
                "debut": evidence_of(*new),
                **dict.fromkeys(("poleman", "beaten_in"), vain.known),
                **dict.fromkeys(("firsts", "totals"), evidence_of(*counts)),
                **effect.grounds,
            },
            counted=effect.counted,
            value=6.8,
            winners=drivers,
            ranked=known if set(known) == set(drivers) else (),
            mates=bool(drivers[0].team) and len({one.team for one in drivers}) == 1,
            has_standings=now.leader is not None,
            leader=now.leader,
            taken=now.taken,
            bare=not all(isinstance(one, Known) for one in seconds),
            last=facts.calendar.is_finale,
            firsts=firsts,
            totals=totals if len(totals) == len(drivers) else (),
            guest=guests[0] if len(guests) == 1 else None,
            debut=new[0].value if len(new) == 1 else None,
            poleman=vain.poleman,
            beaten_in=vain.race,
            victim=effect.victim,
            ended=effect.ended,
        )
