"""A place of the leading group gained on the track.

Where it was the place of the finish, the pass is told behind the win, which names the
two: told lap by lap, it would stand between two events of the lead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.afar import from_afar
from generator.analysis.finish import leading
from generator.analysis.last_pass import kept
from generator.evidence import Known, evidence_of, stated, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.results.words import Nouns


class Overtaking(Storyline):
    """One driver past another, for a place other than the lead."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    over: Driver
    position: int
    lap: int | None
    final: bool
    """Whether that is known to be the last lap."""
    corner: Nouns
    started: bool
    """Whether the start of that race, and with it the race, is told before."""
    led: bool
    """Whether the driver is known to have been in front before."""
    grid: int | None
    """Place on the grid of who made the climb of the race, up to this place."""
    kept: bool
    """Whether it was the place of the finish, on the podium: told behind the win."""


class Kept(Overtaking):
    """The pass that brought a place on the podium, kept to the flag."""

    beat: ClassVar[Beat] = Beat.PLACES


BESIDE = -1
"""Right behind the win."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every overtaking among the events."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event == "overtaking":
                driver = facts.field[event.driver]
                led, grid = leading(race, before=index), from_afar(race, index)
                last = () if isinstance(grid, Known) else kept(race, index, event)
                # A finale speaks of a win only where a title hangs on it.
                behind = bool(last) and not facts.calendar.is_finale
                yield (Kept if behind else Overtaking)(
                    evidence=evidence,
                    grounds={
                        "kept": last if behind else (),
                        "led": led.get(driver, ()),
                        "started": race.starts,
                        "final": stated(race.race.laps, race.ref("laps")),
                        "grid": evidence_of(grid, race.order.of(driver)),
                    },
                    value=4.0 if value_of(grid) is None else 5.5,
                    race=race.number,
                    moment=BESIDE if behind else index,
                    subject=driver,
                    mood=Mood.GAIN,
                    driver=driver,
                    over=facts.field[event.over],
                    position=event.position,
                    lap=event.lap,
                    final=event.lap is not None and event.lap == race.race.laps,
                    corner=event.corner,
                    started=bool(race.starts),
                    led=driver in led,
                    grid=value_of(grid),
                    kept=behind,
                )
