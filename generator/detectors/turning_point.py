"""A race went from one driver to another by no pass: the turn of it, in the standfirst.

"Won a race each" hides that one of the two was handed it: by a penalty after the flag,
or by the leader's retirement, spin, puncture, off or contact. Who reads no further
should know; how it went is told with the race.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.field import shared_team
from generator.analysis.lost_win import lost_win
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class TurningPoint(Storyline):
    """Who had the race in hand, and who has it now."""

    beat: ClassVar[Beat] = Beat.SUMMARY

    winner: Driver
    loser: Driver
    lost_to: str
    """penalty, contact, spin, puncture, off or retirement."""
    mates: bool
    """Whether the two are known to share a team."""
    in_race: int | None
    """The race, where there are several."""


AFTER_THE_WINNERS = 1


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the last such turn of the meeting."""
    turned = [(race, lost) for race in facts.races if (lost := lost_win(race))]
    for race, lost in turned[-1:]:
        mates = shared_team(lost.driver, lost.winner)
        yield TurningPoint(
            evidence=lost.evidence + lost.winner.evidence,
            grounds={"mates": mates},
            value=5.8,
            moment=AFTER_THE_WINNERS,
            winner=lost.winner.value,
            loser=lost.driver,
            lost_to=lost.how,
            mates=bool(mates),
            in_race=race.number if len(facts.races) > 1 else None,
        )
