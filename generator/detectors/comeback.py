"""The climb of the race: from far back to a good place.

Grid and place at the flag must both be known. It is told before whatever else is said
of those behind the winner, and with the opening lap where that was part of it. Where
the pass for the final place is known, it is told there. One sentence may tell as well
of one of the first two of the championship who lost places meanwhile: `faller`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.afar import told_with_a_pass
from generator.analysis.beaten import contenders_beaten
from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


AT_ONCE = 3
"""Places gained on the opening lap that are worth the mention."""
FALLER = ("faller", "faller_grid", "faller_place")


class Comeback(Storyline):
    """Places gained between grid and flag."""

    beat: ClassVar[Beat] = Beat.PLACES

    driver: Driver
    grid: int
    place: int
    gained: int
    after_one: int | None
    """Place after the opening lap, where many places had been gained by then."""
    faller: Driver | None
    """Who of the first two of the championship went the other way, if one did."""
    faller_grid: int | None
    faller_place: int | None


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the biggest known climb of each race; nobody where two are equal."""
    beaten = list(contenders_beaten(facts.races, facts.fights[facts.overall]))
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
        falls = [one for one in beaten if one.race.number == race.number]
        # The sentence that tells both tells of all who were beaten in that race.
        other = falls[0] if len(falls) == 1 and falls[0].fall else None
        fell = other.fall if other else None
        yield Comeback(
            evidence=gained.evidence,
            grounds={
                "after_one": evidence_of(after),
                **dict.fromkeys(FALLER, fell[1] if fell else ()),
            },
            value=3.0 + gained.value / 5,
            race=race.number,
            subject=driver,
            mood=Mood.GAIN,
            driver=driver,
            grid=grid,
            place=place.value,
            gained=gained.value,
            after_one=first,
            faller=other.contender.value if other else None,
            faller_grid=fell[0] if fell else None,
            faller_place=other.place.value if other else None,
        )
