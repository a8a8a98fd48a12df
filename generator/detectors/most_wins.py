"""One driver won most of the meeting's races, though not all.

The weekend in one sentence for the standfirst, where there were three races or more.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

from generator.analysis.leadership import leadership
from generator.evidence import Known
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


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner of most races if every race has a known winner."""
    found = [race.winner for race in facts.races]
    winners = [one for one in found if isinstance(one, Known)]
    if not len(winners) == len(found) == facts.calendar.here.round.races:
        return
    counts = Counter(one.value for one in winners).most_common()
    if len(counts) < 2 or counts[0][1] == counts[1][1]:  # noqa: PLR2004  others won too
        return
    winner, wins = counts[0]
    now = leadership(facts.fights[facts.overall], (winner,))
    yield MostWins(
        evidence=tuple(ref for one in winners for ref in one.evidence),
        counted={
            "wins": tuple(
                ref for one in winners if one.value == winner for ref in one.evidence
            )
        },
        grounds=now.grounds,
        value=6.8,
        subject=winner,
        mood=Mood.GAIN,
        winner=winner,
        wins=wins,
        races=len(found),
        others=tuple(driver for driver, _ in counts[1:]),
        leader=now.leader,
        taken=now.taken,
    )
