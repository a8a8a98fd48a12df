"""A class within a race: where its cars started among their own, and how far apart."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.analysis.finish import PODIUM
from generator.evidence import Known, Unknown

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.history import Outcome
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence, Maybe, Ref
    from generator.results.meeting import Finisher

CLOSE, TENTH = Decimal(1), Decimal("0.1")
STEPS = (2, 3)
"""Steps of the podium below the winner's."""


def start_in_class(race: RaceFacts, driver: Driver, key: str) -> Maybe[int]:
    """Return a driver's place on the grid among those of a class.

    Unknown where a place in front is: one of the class may have had it.
    """
    own = race.grid_of(driver)
    if not isinstance(own, Known):
        return own
    place, evidence = 1, (*own.evidence, driver.ref)
    for position in range(1, own.value):
        ahead = starter(race, position)
        if not isinstance(ahead, Known):
            return ahead
        place += ahead.value.entry.category == key
        evidence += (*ahead.evidence, ahead.value.ref)
    return Known(place, tuple(dict.fromkeys(evidence)))


def starter(race: RaceFacts, position: int) -> Maybe[Driver]:
    """Return who started from a place, by the grid or by the classification."""
    stated = race.starter(position)
    if isinstance(stated, Known):
        return stated
    for i, row in enumerate(race.race.classification):
        if row.grid == position:
            at = (race.ref("classification", i),)
            return Known(race.field[row.driver], at)
    return stated


def off_podium(place: Maybe[int]) -> int | None:
    """Leave out a place of a class's winner that has been told with the race."""
    return place.value if isinstance(place, Known) and place.value > PODIUM else None


def on_podium(place: Maybe[int]) -> int | None:
    """Keep the place of a class's winner who was second or third overall."""
    return place.value if isinstance(place, Known) and place.value in STEPS else None


def gap_between(
    race: RaceFacts, ahead: Driver, second: Maybe[Driver]
) -> Maybe[Decimal]:
    """Return the seconds between two drivers who went the same distance.

    Below a second as timed, else to the tenth: as exactly as it is told. Of who was
    lapped the timekeepers give no time, and the laps of both must be the same.
    """
    if not isinstance(second, Known):
        return Unknown("the second is not given")
    behind = second.value
    first, next_ = _row(race, ahead), _row(race, behind)
    if first is None or next_ is None:
        return Unknown("one of them is not classified")
    (one, at), (other, where) = first, next_
    lead = Known(Decimal(0), (at,)) if one.pos == 1 else race.gap(ahead)
    gap = race.gap(behind)
    if not isinstance(lead, Known) or not isinstance(gap, Known):
        return Unknown("one of the gaps is not given")
    if one.laps != other.laps or gap.value <= lead.value:
        return Unknown("they did not go the same distance")
    evidence = (*second.evidence, at, where, *lead.evidence, *gap.evidence)
    seconds = gap.value - lead.value
    told = seconds if seconds < CLOSE else seconds.quantize(TENTH)
    return Known(told, tuple(dict.fromkeys(evidence)))


def _row(race: RaceFacts, driver: Driver) -> tuple[Finisher, Ref] | None:
    found = (
        (row, race.ref("classification", i))
        for i, row in enumerate(race.race.classification)
        if row.driver == driver.key and row.status == "finished"
    )
    return next(found, None)


def winners(outcomes: tuple[Outcome, ...], key: str) -> Maybe[int]:
    """Count who has won a class in these races; unknown if one winner is."""
    found: dict[Driver, Evidence] = {}
    for outcome in outcomes:
        order = outcome.orders.get(key)
        winner = order.winner if order else Unknown(f"no order of {key}")
        if not isinstance(winner, Known):
            return Unknown(f"the winner of race {outcome.id} is not known")
        found[winner.value] = found.get(winner.value, ()) + winner.evidence
    return Known(len(found), tuple(ref for refs in found.values() for ref in refs))
