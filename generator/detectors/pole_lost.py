"""The poleman led from the start until the first pass: start and pass in one.

That a poleman is still in front after the start is no event of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.afar import from_afar
from generator.analysis.first_leader import told_with_the_pass
from generator.analysis.last_pass import then_won
from generator.evidence import evidence_of, value_of
from generator.results.events import LeadChange
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.results.words import Nouns


class PoleLost(Storyline):
    """Somebody passes the poleman, who had led until then."""

    beat: ClassVar[Beat] = Beat.COURSE
    locates: ClassVar[bool] = True

    driver: Driver
    over: Driver
    lap: int
    corner: Nouns
    grid: int | None
    """Place on the grid of who took the lead for good, where it was no front one."""
    then_won: bool
    """Whether the passer won, with nothing else to tell before the win."""


LAST, ANOTHER = 6.0, 4.5
"""News value of the last change of the lead, and of one that another follows."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each first pass for the lead by which a poleman lost it."""
    for race in facts.races:
        passes = [i for i, e, _ in race.events() if isinstance(e, LeadChange)]
        for index, event, evidence in race.events():
            told = told_with_the_pass(race, index)
            if not (
                told and isinstance(event, LeadChange) and event.over and event.lap
            ):
                continue
            driver, grid = facts.field[event.driver], from_afar(race, index)
            straight = then_won(race, index, driver)
            yield PoleLost(
                evidence=(*evidence, *told),
                grounds={
                    "grid": evidence_of(grid, race.winner),
                    "then_won": straight,
                },
                value=LAST if index == passes[-1] else ANOTHER,
                race=race.number,
                moment=index,
                subject=driver,
                mood=Mood.GAIN,
                driver=driver,
                over=facts.field[event.over],
                lap=event.lap,
                corner=event.corner,
                grid=value_of(grid),
                then_won=bool(straight),
            )
