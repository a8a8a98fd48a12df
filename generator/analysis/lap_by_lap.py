"""A race lap by lap: where each car was, who stopped, when the race was held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.evidence import Known, Maybe, Unknown, value_of
from generator.results.events import Incident, Restart, SafetyCar
from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.results.events import Event

Hold = Literal["safety_car", "full_course_yellow", "red_flag"]


@value
class Car:
    """One car of a race."""

    driver: Driver
    grid: int | None
    """Starting place, where it is known."""
    places: tuple[int, ...]
    """Places at the end of laps 1, 2, 3...; none for who did not complete a lap."""
    stopped: bool
    """Whether the car is known not to have reached the flag."""
    disqualified: bool
    classified: int | None
    """Place in the classification, which may differ from that at the flag."""

    @property
    def path(self) -> tuple[tuple[int, int], ...]:
        """Lap and place, lap by lap; the grid is lap 0."""
        start = ((0, self.grid),) if self.grid is not None else ()
        return start + tuple(enumerate(self.places, start=1))

    @property
    def end(self) -> tuple[int, int]:
        """Last lap and place."""
        return self.path[-1]


@value
class Held:
    """Laps of the leader that ended under a neutralisation."""

    kind: Hold
    first: int
    last: int | None
    """None where it is not known when racing resumed."""


@value
class Mark:
    """Something that happened to a driver on a lap, with the place at its end."""

    what: Literal["lead_change", "penalty"]
    driver: Driver
    lap: int
    place: int


@value
class LapByLap:
    """One race, as far as its laps are known."""

    cars: tuple[Car, ...]
    """In the order at the flag; who stopped early comes last."""
    laps: int
    held: tuple[Held, ...]
    marks: tuple[Mark, ...]
    unplaced: int
    """Neutralisations of which it is not known on which lap they began."""

    def leaders(self) -> tuple[tuple[Driver, int, int], ...]:
        """Give who led at the line: driver, first lap and last lap of each spell."""
        spells: list[tuple[Driver, int, int]] = []
        for lap in range(1, self.laps + 1):
            for car in self.cars:
                if car.places[lap - 1 : lap] != (1,):
                    continue
                if spells and spells[-1][0] == car.driver and spells[-1][2] == lap - 1:
                    spells[-1] = (car.driver, spells[-1][1], lap)
                else:
                    spells.append((car.driver, lap, lap))
        return tuple(spells)


def lap_by_lap(race: RaceFacts) -> Maybe[LapByLap]:
    """Follow a race by the places that the file gives; unknown where it has none."""
    if not any(race.race.lap_chart.values()):
        return Unknown("the file has no positions by lap (lap_chart)")
    cars = {car.driver: car for car in _cars(race) if car.path}
    laps = max(len(car.places) for car in cars.values())
    held = tuple(_held(race.race.events, laps))
    followed = LapByLap(
        cars=tuple(sorted(cars.values(), key=lambda c: (-c.end[0], c.end[1]))),
        laps=laps,
        held=tuple(one for one in held if one.first),
        marks=tuple(
            Mark(what=what, driver=driver, lap=lap, place=car.places[lap - 1])
            for what, driver, lap in _happenings(race)
            if (car := cars.get(driver)) and 0 < lap <= len(car.places)
            if what == "penalty" or car.places[lap - 1] == 1
        ),
        unplaced=sum(not one.first for one in held),
    )
    return Known(followed, (race.ref("lap_chart"),))


def _cars(race: RaceFacts) -> Iterator[Car]:
    chart, rows = race.race.lap_chart, race.race.classification
    status = {row.driver: row.status for row in rows}
    position = {row.driver: row.pos for row in rows}
    stopped = {
        event.driver
        for event in race.race.events
        if isinstance(event, Incident) and event.event == "retirement"
    }
    retired = [row.driver for row in rows if row.status == "retired"]
    for key in dict.fromkeys((*chart, *retired)):
        driver = race.field[key]
        grid = race.grid_of(driver)
        yield Car(
            driver=driver,
            grid=value_of(grid),
            places=tuple(int(place) for place in chart.get(key, "").split()),
            stopped=key in stopped or status.get(key) == "retired",
            disqualified=status.get(key) == "disqualified",
            classified=position.get(key),
        )


def _held(events: Sequence[Event], laps: int) -> Iterator[Held]:
    """Give each neutralisation; first is 0 where its lap is not known."""
    for index, event in enumerate(events):
        if event.event == "red_flag":
            yield Held(kind="red_flag", first=event.lap or 0, last=event.lap)
        elif isinstance(event, SafetyCar):
            last = event.last_lap or _resumed(events[index + 1 :])
            last = min(last, laps) if last else None
            yield Held(kind=event.event, first=event.lap or 0, last=last)


def _resumed(later: Sequence[Event]) -> int | None:
    """Give the last lap before the next restart, where that is known."""
    for event in later:
        if isinstance(event, Restart):
            return event.lap - 1 if event.lap else None
        if isinstance(event, SafetyCar):
            return None
    return None


def _happenings(
    race: RaceFacts,
) -> Iterator[tuple[Literal["lead_change", "penalty"], Driver, int]]:
    """Give changes of leader and penalties in the race, where the lap is known."""
    for event in race.race.events:
        if event.event == "lead_change" and event.lap:
            yield "lead_change", race.field[event.driver], event.lap
        elif event.event == "penalty" and event.lap and not event.after_flag:
            yield "penalty", race.field[event.driver], event.lap
