"""The meeting's race before in a class, seen from who has won this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known, Unknown, known_to_be, same
from generator.value import positional

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Maybe


@positional
class RaceBefore:
    """Who won that race of the class, who was second, and where the winner came."""

    driver: Driver
    """Who has won the class now."""
    first: Maybe[Driver]
    second: Maybe[Driver]
    last: Maybe[int]
    """Place in the class of the driver, where another won."""
    within: Maybe[int]
    """The driver was within this place, which is not known better."""

    @property
    def again(self) -> bool:
        """Whether the driver is known to have won that race too."""
        return known_to_be(self.first, self.driver)

    @property
    def old(self) -> Maybe[Driver]:
        """Another who won it."""
        return Unknown("it is the same driver") if self.again else self.first

    def revenge(self, second: Maybe[Driver]) -> bool:
        """Tell whether who won it is known to be second now."""
        return same(second, self.first)

    @property
    def lost(self) -> bool:
        """Whether the driver is known to have lost it, and how."""
        return isinstance(self.last, Known) or isinstance(self.within, Known)


def race_before(race: RaceFacts | None, key: str, driver: Driver) -> RaceBefore:
    """Find what the race before was for a driver in a class; unknown without one."""
    return RaceBefore(
        driver=driver,
        first=_placed(race, key, 1),
        second=_placed(race, key, 2),
        last=defeat(race, key, driver),
        within=bound(race, key, driver),
    )


def _placed(race: RaceFacts | None, key: str, place: int) -> Maybe[Driver]:
    """Return who had a place of a class in a race, if there was one."""
    if race is None:
        return Unknown("there was no such race")
    return race.orders[key].at(place)


def defeat(race: RaceFacts | None, key: str, driver: Driver) -> Maybe[int]:
    """Return a driver's place in a class of a race that another won."""
    first = _placed(race, key, 1)
    if race is None or not isinstance(first, Known) or first.value == driver:
        return Unknown("nobody else is known to have won it")
    return race.orders[key].of(driver)


def bound(race: RaceFacts | None, key: str, driver: Driver) -> Maybe[int]:
    """Return within which place of a class a driver is known to have lost a race."""
    first = _placed(race, key, 1)
    unknown = Unknown(f"no bound of {driver.key} is given")
    if race is None or not isinstance(first, Known) or first.value == driver:
        return unknown
    if isinstance(race.orders[key].of(driver), Known):
        return unknown
    bounds = (
        Known(b.top, (*first.evidence, race.ref("within", i)))
        for i, b in enumerate(race.race.within)
        if b.driver == driver.key and b.category == key
    )
    return next(bounds, unknown)
