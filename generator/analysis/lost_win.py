"""Who had a race in hand and lost it: to trouble in front, or after the flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.finish import displaced
from generator.evidence import Known
from generator.results.events import Contact, Incident, LeadChange
from generator.value import positional

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence

PENALTY = "penalty"
"""The stewards took the win."""


@positional
class LostWin:
    """Whom a race went from, and how."""

    driver: Driver
    how: str
    """penalty, contact, spin, puncture, off or retirement."""
    evidence: Evidence


def lost_win(race: RaceFacts) -> LostWin | None:
    """Say from whom the winner has the race, where the other lost it by no pass.

    The trouble is the leader's own, or a contact, of the lap on which the lead changed
    for the last time, to the winner; or it ended the leader's race.
    """
    if not isinstance(race.winner, Known):
        return None
    first = displaced(race, 1)
    if isinstance(first, Known):
        return LostWin(first.value, PENALTY, first.evidence)
    changes = [(i, e, x) for i, e, x in race.events() if isinstance(e, LeadChange)]
    if not changes or changes[-1][1].driver != race.winner.value.key:
        return None
    return _troubled(race, *changes[-1])


def _troubled(
    race: RaceFacts, at: int, change: LeadChange, evidence: Evidence
) -> LostWin | None:
    """Find what cost the leader the lead, if anything but a pass did."""
    if change.over is None or change.how not in (None, "retirement"):
        return None
    loser, out = race.field[change.over], change.how == "retirement"
    for _, event, seen in reversed(race.events()[:at]):
        own = isinstance(event, Incident | Contact) and event.driver == change.over
        then = event.lap is not None and event.lap == change.lap
        if own and (out or then):
            return LostWin(loser, event.event, (*seen, *evidence))
    return LostWin(loser, "retirement", evidence) if out else None
