"""One race of the meeting: grid, order, lead, fastest lap, places gained."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.evidence import Evidence, Known, Maybe, Path, Ref, Unknown
from generator.value import positional

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.analysis.field import Driver, Field
    from generator.analysis.history import RaceId
    from generator.analysis.orders import Order
    from generator.results.events import Event
    from generator.results.meeting import Race


CLIMB, GOOD = 6, 10
"""Places gained that are worth a sentence, and where such a climb has to end."""


@positional
class RaceFacts:
    """What is established of one race of this meeting."""

    id: RaceId
    of: int
    """How many races the meeting counts."""
    race: Race
    at: Ref
    field: Field
    orders: Mapping[str, Order]
    overall: str
    """Key of the overall title."""

    def ref(self, *path: str | int) -> Ref:
        """Return where a value of this race stands."""
        full: Path = (*self.at.path, *path)
        return Ref(self.at.file, full)

    @property
    def number(self) -> int:
        """Number of the race within the meeting, from 1."""
        return self.id.race

    @property
    def order(self) -> Order:
        """Overall order."""
        return self.orders[self.overall]

    @property
    def winner(self) -> Maybe[Driver]:
        """Overall winner."""
        return self.order.winner

    @property
    def pole(self) -> Maybe[Driver]:
        """Who started first."""
        return self.starter(1)

    def starter(self, position: int) -> Maybe[Driver]:
        """Return who started from a place of the grid."""
        key = self.race.grid.get(position)
        if key is None:
            return Unknown(f"grid place {position} is not given")
        return Known(self.field[key], (self.ref("grid", position),))

    def grid_of(self, driver: Driver) -> Maybe[int]:
        """Return a driver's place on the grid."""
        for position, key in self.race.grid.items():
            if key == driver.key:
                return Known(position, (self.ref("grid", position),))
        for i, row in enumerate(self.race.classification):
            if row.driver == driver.key and row.grid is not None:
                return Known(row.grid, (self.ref("classification", i, "grid"),))
        return Unknown(f"the grid place of {driver.key} is not given")

    def chart_of(self, driver: Driver, lap: int) -> Maybe[int]:
        """Return a driver's place at the end of a lap."""
        positions = self.race.lap_chart.get(driver.key, "").split()
        if not 0 < lap <= len(positions):
            return Unknown(f"the place of {driver.key} on lap {lap} is not given")
        return Known(int(positions[lap - 1]), (self.ref("lap_chart", driver.key),))

    def places_gained(self, driver: Driver) -> Maybe[int]:
        """Return grid place minus overall place; negative for places lost."""
        grid, place = self.grid_of(driver), self.order.of(driver)
        if isinstance(grid, Known) and isinstance(place, Known):
            return Known(grid.value - place.value, grid.evidence + place.evidence)
        return Unknown(f"grid or place of {driver.key} is not known")

    @property
    def climb(self) -> tuple[Driver, Known[int]] | None:
        """Return who gained the most places, where they led to a good one.

        Nobody, where two gained as many.
        """
        found: list[tuple[int, Driver, Known[int]]] = []
        for driver in self.field.values():
            gained, place = self.places_gained(driver), self.order.of(driver)
            good = isinstance(place, Known) and place.value <= GOOD
            if isinstance(gained, Known) and good and gained.value >= CLIMB:
                found.append((gained.value, driver, gained))
        found.sort(key=lambda one: -one[0])
        if not found or (len(found) > 1 and found[1][0] == found[0][0]):
            return None
        return found[0][1:]

    @property
    def led_throughout(self) -> Maybe[Driver]:
        """Return who led every lap; needs the lead history or the organiser's word."""
        if self.race.led_throughout is not None:
            return Known(
                self.field[self.race.led_throughout], (self.ref("led_throughout"),)
            )
        leaders = set(self.race.lead_history.values())
        laps = self.race.laps
        complete = laps is not None and set(self.race.lead_history) >= set(
            range(1, laps + 1)
        )
        if complete and len(leaders) == 1:
            return Known(
                self.field[leaders.pop()], (self.ref("lead_history"), self.ref("laps"))
            )
        return Unknown("the lead history is not known lap by lap")

    @property
    def fastest_lap(self) -> Maybe[Driver]:
        """Return who set the fastest lap."""
        if self.race.fastest_lap is None:
            return Unknown("the fastest lap is not given")
        return Known(
            self.field[self.race.fastest_lap.driver], (self.ref("fastest_lap"),)
        )

    def gap(self, driver: Driver) -> Maybe[Decimal]:
        """Return how many seconds behind the winner a driver finished."""
        for i, row in enumerate(self.race.classification):
            if row.driver == driver.key and row.gap is not None:
                return Known(row.gap, (self.ref("classification", i, "gap"),))
        return Unknown(f"the gap of {driver.key} is not given")

    def retired(self, driver: Driver) -> Evidence:
        """Return the line of the classification that says a driver retired, if any."""
        return tuple(
            self.ref("classification", i)
            for i, row in enumerate(self.race.classification)
            if row.driver == driver.key and row.status == "retired"
        )

    @property
    def starts(self) -> Evidence:
        """Return where the start of the race is told of, if it is."""
        return tuple(
            self.ref("events", i)
            for i, event in enumerate(self.race.events)
            if event.event == "start"
        )

    def events(self) -> tuple[tuple[int, Event, Evidence], ...]:
        """Return the events in order, each with its index and where it stands."""
        return tuple(
            (i, event, (self.ref("events", i),))
            for i, event in enumerate(self.race.events)
        )
