"""The opening lap: who gained the most places on it, and which front runner lost some.

Grid and lap chart must both be known. Many places on one lap are worth a sentence where
they lead into the first ten: told behind the win, with the place of the finish. Places
lost are worth one where they are those of the first rows. What was a part of the climb
of the whole race is told with that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Evidence, Known, evidence_of, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.facts import Facts

LEAST = 5
"""Places on one lap that are worth a sentence."""
GOOD = 10
FRONT = 4
"""Grid places of the first two rows."""
FIRST_OF_ALL = -1
"""Told before whatever else happened."""
AFTER_THE_CLIMB = 1
"""Of the whole race, where there was one."""


class OpeningLap(Storyline):
    """Places won or lost between the grid and the end of lap 1."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    grid: int
    place: int
    """At the end of the lap."""
    gained: int | None
    lost: int | None
    final: int | None
    """Place at the finish of who gained: told, or nobody hears of it again."""


class OpeningClimb(OpeningLap):
    """Places won, and what came of them."""

    beat: ClassVar[Beat] = Beat.PLACES


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the biggest gain and the biggest loss of each race, if nobody equals it."""
    fighters = {one.value: one for one in facts.fights[facts.overall].duellists}
    for race in facts.races:
        moves: list[tuple[int, int, Driver, Evidence]] = []
        for key in race.race.lap_chart:
            driver = facts.field[key]
            grid, place = race.grid_of(driver), race.chart_of(driver, 1)
            if isinstance(grid, Known) and isinstance(place, Known):
                evidence = grid.evidence + place.evidence
                moves.append((grid.value - place.value, place.value, driver, evidence))
        gains = [one for one in moves if one[0] >= LEAST and one[1] <= GOOD]
        # Whoever drops back is lost from sight, but for who fights for the title.
        losses = [
            one
            for one in moves
            if one[0] <= -LEAST and one[0] + one[1] <= FRONT and one[2] in fighters
        ]
        climber = race.climb[0] if race.climb else None
        climb = race.climb[1].evidence if race.climb else ()
        compared = (*(ref for one in moves for ref in one[3]), *climb)
        # Of whom nothing more is known, why tell?
        gains = [
            one
            for one in _most(gains)
            if one[2] != climber and _final(race, one[2]) is not None
        ]
        for moved, at, driver, evidence in (*gains, *_most(losses)):
            yield (OpeningClimb if moved > 0 else OpeningLap)(
                evidence=evidence,
                grounds={"": (*compared, *fighters[driver].evidence)}
                if moved < 0
                else {"": compared, "final": evidence_of(race.order.of(driver))},
                value=3.0 + abs(moved) / 5,
                race=race.number,
                moment=AFTER_THE_CLIMB if moved > 0 else FIRST_OF_ALL,
                subject=driver,
                mood=Mood.GAIN if moved > 0 else Mood.LOSS,
                driver=driver,
                grid=moved + at,
                place=at,
                gained=moved if moved > 0 else None,
                lost=-moved if moved < 0 else None,
                final=_final(race, driver) if moved > 0 else None,
            )


def _final(race: RaceFacts, driver: Driver) -> int | None:
    """Give the place at the finish, where it is known and a good one."""
    place = value_of(race.order.of(driver))
    return place if place is not None and place <= GOOD else None


def _most(
    moves: list[tuple[int, int, Driver, Evidence]],
) -> list[tuple[int, int, Driver, Evidence]]:
    """Take the biggest move; none where two are equal."""
    ranked = sorted(moves, key=lambda one: -abs(one[0]))
    tied = len(ranked) > 1 and ranked[0][0] == ranked[1][0]
    return [] if tied else ranked[:1]
