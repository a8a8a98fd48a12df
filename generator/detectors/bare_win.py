"""A race of which only the pole and the winner are known, and they are two.

One sentence holds both: told one after the other they would read as a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.field import shared_team
from generator.analysis.finish import beaten_poleman
from generator.evidence import Known, counted_over, evidence_of, known_to_be, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class BareWin(Storyline):
    """The winner, and who was on pole."""

    beat: ClassVar[Beat] = Beat.FINISH
    essential: ClassVar[bool] = True

    winner: Driver
    poleman: Driver
    mates: bool
    """Whether they are known to share a team."""
    again: bool
    """Whether the winner is known to have won the meeting's race before too."""
    nth: int | None
    """Which win of the season it is for the winner, where that is worth telling."""
    pole_again: bool
    """Whether the same poleman was beaten in the meeting's race before."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each race whose poleman was beaten, if nothing else is known of it."""
    for race in facts.races:
        poleman, winner = beaten_poleman(race), race.winner
        if not isinstance(poleman, Known) or not isinstance(winner, Known):
            continue
        before = facts.race_before(race)
        mates, count = shared_team(winner.value, poleman), facts.season_wins(race)
        won = before.winner if before else None
        lost = beaten_poleman(before) if before else None
        yield BareWin(
            evidence=evidence_of(winner, poleman),
            grounds={
                "mates": mates,
                "again": evidence_of(won),
                "pole_again": evidence_of(lost, won),
            },
            counted=counted_over(nth=count),
            value=6.6,
            race=race.number,
            subject=winner.value,
            mood=Mood.GAIN,
            winner=winner.value,
            poleman=poleman.value,
            mates=bool(mates),
            nth=value_of(count),
            again=won is not None and known_to_be(won, winner.value),
            pole_again=lost is not None and known_to_be(lost, poleman.value),
        )
