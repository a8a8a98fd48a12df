"""Which of the first two of the championship came home off the podium, unexplained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.finish import told_already
from generator.evidence import Known, evidence_of
from generator.value import positional

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.analysis.standings import TitleFight
    from generator.evidence import Evidence, Maybe

FURTHER = 2
"""Places lost since the start that make a fall of it."""


@positional
class Beaten:
    """A contender who was beaten in a race, and where he or she came."""

    race: RaceFacts
    contender: Known[Driver]
    rank: int
    """0 for the leader of before the meeting, or else 1; 0 for one alone."""
    place: Known[int]

    @property
    def fall(self) -> tuple[int, Evidence] | None:
        """Return the place on the grid of who lost several since, and what shows it."""
        grid = self.race.grid_of(self.contender.value)
        if not isinstance(grid, Known) or grid.value + FURTHER > self.place.value:
            return None
        return grid.value, evidence_of(grid, self.place, self.contender)


def contenders_beaten(
    races: Iterable[RaceFacts], fight: TitleFight
) -> Iterator[Beaten]:
    """Yield each who is known to have come fourth or worse; the pursuer but once."""
    leader = leader_before(fight)
    told: set[Driver] = set()
    for race in races:
        for rank, contender in enumerate(fight.duellists):
            driver = contender.value
            place = race.order.of(driver)
            leads = isinstance(leader, Known) and leader.value == driver
            if driver in told and not leads:
                continue
            if not isinstance(place, Known) or told_already(race, driver, place.value):
                continue
            told.add(driver)
            yield Beaten(race, contender, rank, place)


def leader_before(fight: TitleFight) -> Maybe[Driver] | None:
    """Return who led before the meeting a championship that was still open."""
    before = fight.before
    return before.leader if before and not before.decided else None
