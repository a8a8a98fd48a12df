"""A winner who had not won for a whole meeting at least, after winning before.

Only where every race in between is known to have been lost, and where more is known of
this one than its winner. Told behind the win.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import since_last_win
from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue
    from generator.analysis.field import Driver
    from generator.facts import Facts


BEHIND_THE_WIN = 5
NEXT = 1
"""Rounds: who won at the last meeting has not been long without."""


class FirstWinSince(Storyline):
    """Back to winning."""

    beat: ClassVar[Beat] = Beat.FINISH

    winner: Driver
    where: Venue
    """Where the last win was."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each winner of a race whose last win was longer ago."""
    for race in facts.races:
        winner, second = race.winner, race.order.at(2)
        if not isinstance(winner, Known) or not isinstance(second, Known):
            continue
        outcomes = facts.history.through(race.id)
        found = since_last_win(outcomes, winner.value, facts.overall)
        if found is None or race.id.round - found[0].id.round <= NEXT:
            continue
        venue = facts.venue(found[0].id.round)
        yield FirstWinSince(
            evidence=winner.evidence + found[1],
            grounds={"": second.evidence, "where": (venue.ref,)},
            value=4.0,
            race=race.number,
            moment=BEHIND_THE_WIN,
            subject=winner.value,
            mood=Mood.GAIN,
            winner=winner.value,
            where=venue,
        )
