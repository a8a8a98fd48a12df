"""From where on the grid: told with the first pass of a climb, if its passes are known.

A drive from far back is the story of a race. Told behind the classification it comes
too late; nobody understands, besides, how the winner got into sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from generator.evidence import Known, Unknown, known_to_be
from generator.results.events import LeadChange, Overtaking, Start

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Maybe
    from generator.results.events import Event

FAR = 4
"""Place on the grid from which a winner has come a long way."""


def from_afar(race: RaceFacts, index: int) -> Maybe[int]:
    """Return the grid place of who began, by the event of that index, to move up.

    Of the driver of the race's climb, or of a winner from no front place, where the
    last pass that is known brought the final place; unknown for any other event.
    """
    unknown = Unknown("the event is no such pass")
    event = race.race.events[index]
    if not isinstance(event, LeadChange | Overtaking):
        return unknown
    driver = race.field[event.driver]
    moves = [(one, at) for _, one, at in race.events() if _moves(one, driver)]
    (first, _), (last, _) = moves[0], moves[-1]
    led = any(isinstance(e, Start) and e.leader == driver.key for e in race.race.events)
    if first is not event or last.driver != driver.key or led or not _pass(event):
        return unknown
    position = last.position if isinstance(last, Overtaking) else 1
    grid, climb = race.grid_of(driver), race.climb
    far = position == 1 and isinstance(grid, Known) and grid.value >= FAR
    climber = climb is not None and climb[0] == driver
    final = known_to_be(race.order.of(driver), position)
    if not isinstance(grid, Known) or not final or not (far or climber):
        return unknown
    return Known(grid.value, (*grid.evidence, *(ref for _, at in moves for ref in at)))


def _pass(event: LeadChange | Overtaking) -> bool:
    """Say whether the one passed is known, and that it was on the track."""
    if isinstance(event, Overtaking):
        return True
    return event.how == "pass" and bool(event.over)


def told_with_a_pass(race: RaceFacts, driver: Driver) -> bool:
    """Say whether the course of the race tells from where a driver came."""
    return any(
        isinstance(event, LeadChange | Overtaking)
        and event.driver == driver.key
        and isinstance(from_afar(race, index), Known)
        for index, event in enumerate(race.race.events)
    )


def _moves(event: Event, driver: Driver) -> TypeGuard[LeadChange | Overtaking]:
    """Say whether an event changes a driver's place."""
    if not isinstance(event, LeadChange | Overtaking):
        return False
    return driver.key in (event.driver, event.over)
