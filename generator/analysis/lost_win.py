"""Who had a race in hand and lost it: to trouble in front, or after the flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.finish import displaced
from generator.evidence import Known
from generator.results.events import Contact, Incident, LeadChange
from generator.value import positional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence

PENALTY = "penalty"
"""The stewards took the win."""


@positional
class LostWin:
    """Whom a race went from, to whom, and how."""

    winner: Known[Driver]
    driver: Driver
    how: str
    """penalty, contact, spin, puncture, off or retirement."""
    evidence: Evidence


def lost_win(race: RaceFacts) -> LostWin | None:
    """Say from whom the winner has the race, where the other lost it by no pass.

    The trouble is the leader's own, or a contact, of the lap on which the lead changed
    for the last time, to the winner; or it ended the leader's race.
    """
    winner = race.winner
    if not isinstance(winner, Known):
        return None
    first = displaced(race, 1)
    if isinstance(first, Known):
        return LostWin(winner, first.value, PENALTY, first.evidence)
    changes = [(i, e, x) for i, e, x in race.events() if isinstance(e, LeadChange)]
    if not changes or changes[-1][1].driver != winner.value.key:
        return None
    at, change, evidence = changes[-1]
    if change.over is None or change.how not in (None, "retirement"):
        return None
    loser, out = race.field[change.over], change.how == "retirement"
    for event, seen in troubles(race, at, change.over):
        unknown = None in (event.lap, change.lap)
        if out if unknown else event.lap == change.lap:
            return LostWin(winner, loser, event.event, (*seen, *evidence))
    return LostWin(winner, loser, "retirement", evidence) if out else None


def troubles(
    race: RaceFacts, at: int, driver: str | None
) -> Iterator[tuple[Contact | Incident, Evidence]]:
    """Yield a driver's own troubles before an event, by its index, the last first."""
    for _, event, seen in reversed(race.events()[:at]):
        if isinstance(event, Contact | Incident) and event.driver == driver:
            yield event, seen
