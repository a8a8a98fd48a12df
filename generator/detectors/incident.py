"""A car in trouble on its own: a spin, a puncture, an off, a retirement.

Told of those in front, and of those for whom a title was at stake.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, known_to_be
from generator.results.events import Incident
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.results.words import Nouns


LEADING = 3
"""Grid places whose troubles are news."""


class Trouble(Storyline):
    """Somebody's race is spoilt."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    kind: str
    """spin, puncture, off or retirement."""
    lap: int | None
    led: bool
    """Whether the driver is known to have been leading."""
    from_pole: bool
    title_leader: bool
    place: int | None
    corner: Nouns


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the incidents of leaders, front runners and title contenders."""
    before = facts.fights[facts.overall].before
    leader = before.leader if before is not None else None
    for race in facts.races:
        ahead: str | None = None
        for index, event, evidence in race.events():
            if event.event == "start":
                ahead = event.leader
            elif event.event == "lead_change":
                ahead = event.driver
            if not isinstance(event, Incident):
                continue
            before_it = race.race.lead_history.get((event.lap or 0) - 1)
            ahead = before_it or ahead
            driver = facts.field[event.driver]
            grid, place = race.grid_of(driver), race.order.of(driver)
            chief = leader is not None and known_to_be(leader, driver)
            front = isinstance(grid, Known) and grid.value <= LEADING
            if not (chief or front or ahead == driver.key):
                continue
            yield Trouble(
                evidence=evidence,
                value=5.0 if ahead == driver.key or chief else 3.0,
                race=race.number,
                moment=index,
                subject=driver,
                mood=Mood.LOSS,
                driver=driver,
                kind=event.event,
                lap=event.lap,
                led=ahead == driver.key,
                from_pole=known_to_be(race.pole, driver),
                title_leader=chief,
                place=place.value if isinstance(place, Known) else None,
                corner=event.corner,
            )
