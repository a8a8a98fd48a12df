"""One driver won most of the meeting's races, though not all.

The weekend in one sentence for the standfirst, where there were three races or more.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

from generator.analysis.leadership import leadership
from generator.analysis.sweep import every_winner
from generator.evidence import evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class MostWins(Storyline):
    """More wins than anybody else, and who took the rest."""

    beat: ClassVar[Beat] = Beat.SUMMARY
    essential: ClassVar[bool] = True

    winner: Driver
    wins: int
    races: int
    others: tuple[Driver, ...]
    """Who won the other races, in order, each named once."""
    leader: Driver | None
    """Whoever won most, where known to lead the championship now."""
    taken: bool
    """Whether another is known to have led it before."""
    breaker: Driver | None
    """Who ended his or her run of wins with the last race, having won all before..."""
    ended: int | None
    """... and how many wins it had."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner of most races if every race has a known winner."""
    winners = every_winner(facts.races, facts.overall)
    counts = Counter(one.value for one in winners).most_common()
    if len(counts) < 2 or counts[0][1] == counts[1][1]:  # noqa: PLR2004  others won too
        return
    winner, wins = counts[0]
    broken, last = facts.effect().broken, winners[-1].value
    if broken and (
        broken.victim != winner or last == winner or wins + 1 < len(winners)
    ):
        broken = None
    now = leadership(facts.fights[facts.overall], (winner,))
    yield MostWins(
        evidence=evidence_of(*winners),
        counted={
            "wins": evidence_of(*(one for one in winners if one.value == winner)),
            "ended": broken.row if broken else (),
        },
        grounds={
            **now.grounds,
            "breaker": broken.evidence if broken else (),
        },
        value=6.8,
        subject=winner,
        mood=Mood.GAIN,
        winner=winner,
        wins=wins,
        races=len(winners),
        others=tuple(driver for driver, _ in counts[1:]),
        has_standings=now.leader is not None,
        leader=now.leader,
        taken=now.taken,
        breaker=last if broken else None,
        ended=broken.length if broken else None,
    )
