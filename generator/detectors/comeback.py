"""The climb of the race: from far back to a good place.

Grid and place at the flag must both be known. It is told before whatever else is said
of those behind the winner, and with the opening lap where that was part of it. Where
the pass for the final place is known, it is told there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.afar import told_with_a_pass
from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


AT_ONCE = 3
"""Places gained on the opening lap that are worth the mention."""


class Comeback(Storyline):
    """Places gained between grid and flag."""

    beat: ClassVar[Beat] = Beat.PLACES

    driver: Driver
    grid: int
    place: int
    gained: int
    after_one: int | None
    """Place after the opening lap, where many places had been gained by then."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the biggest known climb of each race; nobody where two are equal."""
    for race in facts.races:
        climb = race.climb
        if climb is None or told_with_a_pass(race, climb[0]):
            continue
        driver, gained = climb
        place, after = race.order.of(driver), race.chart_of(driver, 1)
        if not isinstance(place, Known):
            continue
        grid, first = place.value + gained.value, None
        if isinstance(after, Known) and grid - after.value >= AT_ONCE:
            first = after.value if after.value > place.value else None
        yield Comeback(
            evidence=gained.evidence,
            grounds={"after_one": evidence_of(after)},
            value=3.0 + gained.value / 5,
            race=race.number,
            subject=driver,
            mood=Mood.GAIN,
            driver=driver,
            grid=grid,
            place=place.value,
            gained=gained.value,
            after_one=first,
        )
