"""What went wrong for a driver earlier in the meeting, and is still to be made good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known, known_to_be
from generator.results.events import Contact, Incident, Penalty
from generator.value import positional

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence, Maybe

PODIUM = 3
TROUBLE = ("spin", "puncture", "off")


@positional
class Setback:
    """A race that went wrong for a driver."""

    race: RaceFacts
    evidence: Evidence
    """What went wrong, the first thing first."""
    penalised: Evidence
    collided: Evidence
    retired: Evidence
    trouble: str | None
    """A spin, a puncture, or off the track: where it is known, and the only one."""
    place: Maybe[int]
    """Overall place in that race."""
    since: Known[int] | None
    """Place off the podium in the race after it, where one was run since."""


def setback(earlier: Sequence[RaceFacts], driver: Driver) -> Setback | None:
    """Find what a driver has to make good of the races of the meeting so far.

    It is the race before, or the one before that where the driver missed the podium
    of the race between.
    """
    since: Known[int] | None = None
    for race in (*reversed(earlier),)[:2]:
        if known_to_be(race.winner, driver):
            return None
        found = _setback(race, driver, since)
        place = race.order.of(driver)
        if found is not None or not isinstance(place, Known) or place.value <= PODIUM:
            return found
        since = place
    return None


def _setback(
    race: RaceFacts, driver: Driver, since: Known[int] | None
) -> Setback | None:
    own = [
        (event, evidence)
        for _, event, evidence in race.events()
        if isinstance(event, (Penalty, Contact, Incident))
        and event.driver == driver.key
    ]
    troubles = [one.event for one, _ in own if one.event in TROUBLE]
    stopped = (x for one, x in own if one.event == "retirement")
    retired = (*race.retired(driver), *(ref for x in stopped for ref in x))
    evidence = (*(ref for _, x in own for ref in x), *retired)
    if not evidence:
        return None
    return Setback(
        race=race,
        evidence=evidence[:1],
        penalised=tuple(ref for e, x in own if e.event == "penalty" for ref in x),
        collided=tuple(ref for e, x in own if e.event == "contact" for ref in x),
        retired=retired,
        trouble=troubles[0] if len(own) == len(troubles) == 1 else None,
        place=race.order.of(driver),
        since=since,
    )
