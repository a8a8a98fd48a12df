"""One of the first two of the championship finished well down, and nothing says why.

Whoever follows a season asks where its leader came, also on the day that others win.
What befell a driver (contact, a penalty, a climb back) is told by storylines of its
own, and so are those who just missed the podium.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.beaten import contenders_beaten, leader_before
from generator.evidence import Known, evidence_of, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class ContenderBeaten(Storyline):
    """Where the leader, or the first pursuer, came."""

    beat: ClassVar[Beat] = Beat.PLACES

    driver: Driver
    place: int
    leader: bool
    """Whether it is the leader, before the meeting, of a championship still open."""
    pursued: Driver | None
    """That leader, where it is the first pursuer."""
    grid: int | None
    """Place on the grid, where it was better."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each of the two who is known to have come fourth or worse."""
    fight = facts.fights[facts.overall]
    leader = leader_before(fight)
    for one in contenders_beaten(facts.races, fight):
        race, driver, place = one.race, one.contender.value, one.place
        leads = isinstance(leader, Known) and leader.value == driver
        grid = race.grid_of(driver)
        better = isinstance(grid, Known) and grid.value < place.value
        yield ContenderBeaten(
            evidence=place.evidence,
            grounds={
                "leader": evidence_of(leader),
                "pursued": evidence_of(leader, one.contender),
                "grid": evidence_of(grid),
                "": one.contender.evidence,
            },
            value=5.0,
            race=race.number,
            moment=4 + one.rank,
            subject=driver,
            mood=Mood.LOSS,
            driver=driver,
            place=place.value,
            leader=leads,
            pursued=None if leads else value_of(leader),
            grid=value_of(grid) if better else None,
        )
