"""The closest finish of the season: the margins of all its races are known.

Told before the win, which says how close it was.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.races import RaceFacts
    from generator.facts import Facts


ENOUGH = 4
"""Races, this one included: of fewer, the closest is no record."""
CLOSE = Decimal(1)
"""Seconds: by more, a finish is not close, whatever the others were."""
BEFORE_THE_WIN = -1


class ClosestFinish(Storyline):
    """Closer than any race before."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    last: bool
    """Whether no race of the season is to come."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the closest finish of the meeting, where it is that of the season."""
    found = [story for race in facts.races for story in _record(facts, race)]
    # What a later race has beaten is none any more.
    yield from found[-1:]


def _record(facts: Facts, race: RaceFacts) -> Iterator[Storyline]:
    """Yield it where this race was closer than each before it."""
    outcomes = facts.history.through(race.id)
    margins = [one.margin for one in outcomes]
    known = [one for one in margins if isinstance(one, Known)]
    winner = race.winner
    if len(known) < max(len(margins), ENOUGH) or not isinstance(winner, Known):
        return
    *before, here = (one.value for one in known)
    if here > CLOSE or here >= min(before):
        return
    left = facts.calendar.here.round.races - race.number
    yield ClosestFinish(
        evidence=evidence_of(winner, *known),
        grounds={"last": (facts.calendar.here.ref,)},
        value=4.5,
        race=race.number,
        moment=BEFORE_THE_WIN,
        subject=winner.value,
        mood=Mood.GAIN,
        last=facts.calendar.is_finale and left <= 0,
    )
