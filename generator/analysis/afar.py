"""From where on the grid: told with the pass that brought the place, if it is known.

A drive from far back is the story of a race. Told behind the classification it comes
too late; nobody understands, besides, how the winner got into sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known, Unknown, known_to_be
from generator.results.events import LeadChange, Overtaking

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Maybe
    from generator.results.events import Event

FAR = 4
"""Place on the grid from which a winner comes from behind the first rows' leaders."""


def from_afar(race: RaceFacts, index: int) -> Maybe[int]:
    """Return the grid place of who gained the final place by the event of that index.

    Of the driver of the race's climb, or of a winner from no front place. Unknown where
    the event is another one, or not the last that is known of that driver's places.
    """
    unknown = Unknown("the event is no such pass")
    event = race.race.events[index]
    if not isinstance(event, LeadChange | Overtaking):
        return unknown
    driver = race.field[event.driver]
    later = race.race.events[index + 1 :]
    if any(_moves(one, driver) for one in later):
        return unknown
    position = event.position if isinstance(event, Overtaking) else 1
    grid, climber = race.grid_of(driver), race.climb is not None and race.climb[0]
    far = position == 1 and isinstance(grid, Known) and grid.value >= FAR
    final = known_to_be(race.order.of(driver), position)
    return grid if final and (far or climber == driver) else unknown


def told_with_a_pass(race: RaceFacts, driver: Driver) -> bool:
    """Say whether the course of the race tells from where a driver came."""
    return any(
        getattr(event, "driver", None) == driver.key
        and isinstance(from_afar(race, index), Known)
        for index, event in enumerate(race.race.events)
    )


def _moves(event: Event, driver: Driver) -> bool:
    """Say whether an event changes a driver's place again."""
    if not isinstance(event, LeadChange | Overtaking):
        return False
    return driver.key in (event.driver, event.over)
