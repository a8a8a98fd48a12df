"""A car in trouble on its own: a spin, a puncture, an off, a retirement.

Told of those in front, and of those for whom a title was at stake; of who recovered, or
was not in front, with the places behind the winner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.finish import FRONT, can_wait, in_front, setback_told
from generator.evidence import Known, evidence_of, known_to_be, value_of
from generator.results.events import Incident
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.results.words import Nouns


class Trouble(Storyline):
    """Somebody's race is spoilt."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    kind: str
    """spin, puncture, off or retirement."""
    lap: int | None
    led: bool
    """Whether the driver is known to have been leading."""
    grid: int | None
    """Grid place, where known: it tells who somebody not named before is."""
    title_leader: bool
    place: int | None
    retired: bool
    """Whether the driver is known not to have reached the flag."""
    corner: Nouns
    started: bool
    """Whether the start of that race, and with it the race, is told before."""


class TroubleBehind(Trouble):
    """Told behind the winner, with the place at the flag."""

    beat: ClassVar[Beat] = Beat.PLACES


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the incidents of leaders, front runners and title contenders."""
    before = facts.fights[facts.overall].before
    leader = before.leader if before is not None else None
    for race in facts.races:
        for index, event, evidence in race.events():
            if not isinstance(event, Incident):
                continue
            ahead, seen = in_front(race, index)
            driver = facts.field[event.driver]
            grid, place = race.grid_of(driver), race.order.of(driver)
            chief = leader is not None and known_to_be(leader, driver)
            front = isinstance(grid, Known) and grid.value <= FRONT
            if not (chief or front or ahead == driver.key):
                continue
            told = setback_told(race, driver, index) and isinstance(place, Known)
            later = told and not chief and can_wait(race, index, driver)
            yield (TroubleBehind if later else Trouble)(
                evidence=evidence,
                grounds={
                    "started": race.starts,
                    "led": seen,
                    "grid": evidence_of(grid),
                    "title_leader": evidence_of(leader),
                    "place": evidence_of(place),
                    "retired": (out := race.retired(driver)),
                },
                value=5.0 if ahead == driver.key or chief else 3.0,
                race=race.number,
                moment=index,
                subject=driver,
                mood=Mood.LOSS,
                driver=driver,
                kind=event.event,
                lap=event.lap,
                led=ahead == driver.key,
                grid=value_of(grid),
                title_leader=chief,
                place=value_of(place) if told else None,
                retired=bool(out),
                corner=event.corner,
                started=bool(race.starts),
            )
