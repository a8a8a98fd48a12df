"""Somebody who started from the front row or led finished well down, unexplained.

Whoever the account has shown in front is followed to the flag. What befell a driver,
who just missed the podium and where the first two of the championship came is told by
storylines of its own, and so is who wins a class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.classes import starter
from generator.analysis.finish import RECOVERED, leading, told_already
from generator.evidence import Known, evidence_of, known_to_be, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence
    from generator.facts import Facts

FRONT_ROW = (1, 2)


class FrontRunnerBeaten(Storyline):
    """Where a front runner came."""

    beat: ClassVar[Beat] = Beat.PLACES

    driver: Driver
    place: int
    pole: bool
    """Whether the driver is known to have started from pole."""
    led: bool
    """Whether the driver is known to have led the race."""
    grid: int | None


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the front runner of each race who fell furthest, if nobody says why."""
    contenders = {one.value for one in facts.fights[facts.overall].duellists}
    for race in facts.races:
        winners = {value_of(order.winner) for order in race.orders.values()}
        led = leading(race)
        grid = (starter(race, place) for place in FRONT_ROW)
        front_row = [one.value for one in grid if isinstance(one, Known)]
        found: list[tuple[int, Driver]] = []
        for driver in (*front_row, *led):
            place = race.order.of(driver)
            if driver in contenders or driver in winners:
                continue
            came = value_of(place) or 0
            if came > RECOVERED and not told_already(race, driver, came):
                found.append((came, driver))
        if not found:
            continue
        _, driver = max(found, key=lambda one: one[0])
        yield _story(race, driver, led.get(driver, ()))


def _story(race: RaceFacts, driver: Driver, led: Evidence) -> FrontRunnerBeaten:
    place, grid = race.order.of(driver), race.grid_of(driver)
    return FrontRunnerBeaten(
        evidence=evidence_of(place),
        grounds={
            "pole": evidence_of(race.pole),
            "led": led,
            "grid": evidence_of(grid),
            "": evidence_of(grid) or led,
        },
        value=3.6,
        race=race.number,
        moment=6,
        subject=driver,
        mood=Mood.LOSS,
        driver=driver,
        place=value_of(place) or 0,
        pole=known_to_be(race.pole, driver),
        led=bool(led),
        grid=value_of(grid),
    )
