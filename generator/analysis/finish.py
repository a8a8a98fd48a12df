"""The end of a race: who lost a place after the flag, what leads up to the win."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known, Unknown, evidence_of, known_to_be, value_of
from generator.value import positional

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence, Maybe
    from generator.results.events import Event

PODIUM, RECOVERED, FRONT = 3, 5, 3
"""The last place on the podium, of a good recovery, of those in front on the grid."""
TOLD_TO_THE_END = frozenset({"penalty", "contact", "retirement"})
"""Events that say themselves what became of their driver."""
SETBACKS = frozenset({"spin", "puncture", "off"})
"""Those that do where the driver recovered, or had not led."""


def displaced(race: RaceFacts, place: int) -> Maybe[Driver]:
    """Return who held a place at the flag, if the stewards gave it to another."""
    now = race.order.at(place)
    for _, event, evidence in race.events():
        if event.event != "penalty" or event.category or event.on_road != place:
            continue
        driver = race.field[event.driver]
        if isinstance(now, Known) and now.value != driver:
            return Known(driver, evidence)
    return Unknown(f"nobody is known to have lost place {place} after the flag")


def beaten_poleman(race: RaceFacts) -> Maybe[Driver]:
    """Return who was on pole where all that is known besides is that another won."""
    pole, winner = race.pole, race.winner
    others = (race.starter(2), race.order.at(2))
    more = race.race.events or any(isinstance(one, Known) for one in others)
    if isinstance(pole, Known) and isinstance(winner, Known) and not more:
        return pole if pole.value != winner.value else Unknown("the winner had it")
    return Unknown("the race is told otherwise")


@positional
class PoleInVain:
    """Whose pole did not win; all None where no race of a meeting is told by that."""

    poleman: Driver | None = None
    race: int | None = None
    """The number of the race."""
    known: Evidence = ()


def pole_in_vain(races: Sequence[RaceFacts]) -> PoleInVain:
    """Find the beaten poleman of a meeting, where one race alone is told by that."""
    found = [(value_of(beaten_poleman(race)), race.number) for race in races]
    known = [(poleman, number) for poleman, number in found if poleman]
    if len(known) != 1:
        return PoleInVain()
    every = evidence_of(*(fact for race in races for fact in (race.pole, race.winner)))
    return PoleInVain(*known[0], every)


def direct(race: RaceFacts, winner: Driver) -> bool:
    """Tell whether nothing stands between the course of the race and its win.

    A win that another lost after the flag, or that had to be defended to the end, has
    its own way of being led up to.
    """
    defended = any(
        event.event == "defence" and event.driver == winner.key
        for _, event, _ in race.events()
    )
    return not defended and not isinstance(displaced(race, 1), Known)


def fallen_to_fourth(race: RaceFacts, driver: Driver) -> Evidence:
    """Give what shows that a fourth had led, was on pole or was penalised."""
    pole = race.pole if known_to_be(race.pole, driver) else None
    return (
        *leading(race).get(driver, ()),
        *penalties(race, driver),
        *evidence_of(pole),
    )


def penalties(race: RaceFacts, driver: Driver) -> Evidence:
    """Give the penalties of a driver, as the events have them."""
    return tuple(
        ref
        for _, event, evidence in race.events()
        for ref in evidence
        if event.event == "penalty" and event.driver == driver.key
    )


def leading(race: RaceFacts, before: int | None = None) -> dict[Driver, Evidence]:
    """Say who led at some time, by the events, and where that stands first.

    With a place among the events, say who led before that one.
    """
    found: dict[Driver, Evidence] = {}
    for index, event, evidence in race.events():
        if before is not None and index >= before:
            break
        if event.event == "start" and event.leader is not None:
            found.setdefault(race.field[event.leader], evidence)
        elif event.event == "lead_change":
            found.setdefault(race.field[event.driver], evidence)
    return found


def in_front(race: RaceFacts, moment: int) -> tuple[str | None, Evidence]:
    """Say who is known to have led just before an event, by its place among them."""
    ahead: str | None = None
    seen: Evidence = ()
    for index, event, evidence in race.events():
        if index >= moment:
            lap = (getattr(event, "lap", None) or 0) - 1
            if before_it := race.race.lead_history.get(lap):
                return before_it, (race.ref("lead_history", lap),)
            break
        if event.event == "start":
            ahead, seen = event.leader, evidence
        elif event.event == "lead_change":
            ahead, seen = event.driver, evidence
    return ahead, seen


def setback_told(race: RaceFacts, driver: Driver, moment: int) -> bool:
    """Tell whether a setback is told to the end: with the place at the flag.

    Of who led it is told who leads now, and the place at the flag.
    """
    place, grid = value_of(race.order.of(driver)), race.grid_of(driver)
    near = place is not None and place <= RECOVERED
    known = isinstance(grid, Known) and grid.value <= FRONT
    return near or (known and in_front(race, moment)[0] != driver.key)


def told_already(race: RaceFacts, driver: Driver, place: int) -> bool:
    """Tell whether the race's account says where a driver came.

    On the podium, just behind it after having been in front, after a climb, or after an
    event that spoilt or helped his or her race.
    """
    near = place == PODIUM + 1 and bool(fallen_to_fourth(race, driver))
    climbed = race.climb is not None and race.climb[0] == driver
    hit = any(
        driver.key in (getattr(event, "driver", None), getattr(event, "against", None))
        for index, event, _ in race.events()
        if event.event in TOLD_TO_THE_END
        or (event.event in SETBACKS and setback_told(race, driver, index))
    )
    return place <= PODIUM or near or climbed or hit


def told_with_the_win(race: RaceFacts, event: Event) -> bool:
    """Say whether an event is the winner's defence against the second to the flag."""
    return (
        event.event == "defence"
        and known_to_be(race.winner, race.field[event.driver])
        and known_to_be(race.order.at(2), race.field[event.against])
    )


CONCERNED = ("driver", "over", "other", "against", "cause", "leader")
"""What events name their drivers by."""


def can_wait(race: RaceFacts, index: int, driver: Driver) -> bool:
    """Say whether a setback may be told with the places, behind the win.

    Another is known to have led, and nothing that is told after it concerns the driver:
    no lead that it opened, no safety car that it brought out, no place regained.
    """
    event, ahead = race.race.events[index], in_front(race, index)[0]
    later = race.race.events[index + 1 :]
    concerned = {getattr(one, name, None) for one in later for name in CONCERNED}
    if event.event == "retirement" or ahead in (None, driver.key):
        return False
    return driver.key not in concerned
