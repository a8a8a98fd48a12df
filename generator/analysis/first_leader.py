"""The poleman who led until the first pass for the lead, or to the flag: told at once.

That a poleman is still in front after the start is no event of its own. Where the next
thing to happen is the pass that cost him the lead, its account says both.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.evidence import Known, evidence_of, known_to_be
from generator.results.events import LeadChange, Start

if TYPE_CHECKING:
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence

NARROW = Decimal("0.1")
"""A pole won by so few seconds, or fewer, is worth being told with the start."""
LATE = 5
"""A lead that changes within so many laps of the end changes late: it is told alone."""


def told_with_the_pass(race: RaceFacts, index: int) -> Evidence:
    """Find the start and the pole that the lead change of that index tells as well.

    Nothing, where that event is no such pass.
    """
    events = race.events()
    if not 0 < index < len(events):
        return ()
    (_, start, at), (_, change, _) = events[index - 1], events[index]
    after = events[index + 1][1] if index + 1 < len(events) else None
    gap = race.race.front_row_gap
    if (
        not isinstance(start, Start)
        or not isinstance(change, LeadChange)
        or isinstance(after, LeadChange)
        or (change.how, change.over) != ("pass", start.leader)
        or change.lap is None
        or not known_to_be(race.pole, race.field[start.leader])
        or (gap is not None and gap <= NARROW)
        or (race.race.laps is not None and change.lap > race.race.laps - LATE)
        or any(
            lap < change.lap and leader != start.leader
            for lap, leader in race.race.lead_history.items()
        )
    ):
        return ()
    history = (lap for lap in race.race.lead_history if lap < change.lap)
    return (
        *at,
        *evidence_of(race.pole),
        *(race.ref("lead_history", lap) for lap in history),
    )


def from_pole_to_flag(race: RaceFacts) -> Evidence:
    """Find what says that the poleman led every lap and won, and little else happened.

    Nothing where something else did: that is told behind the start.
    """
    only, gap = race.led_throughout, race.race.front_row_gap
    if (
        not isinstance(only, Known)
        or not known_to_be(race.pole, only.value)
        or not known_to_be(race.winner, only.value)
        or len(race.race.events) > 1
        or (gap is not None and gap <= NARROW)
    ):
        return ()
    return (*only.evidence, *evidence_of(race.pole, race.winner))
