"""One driver alone was on the podium of every race of the meeting.

No news where the same is true of others, or of who won a race: that is told.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Regularity(Storyline):
    """A podium each time, for nobody else."""

    beat: ClassVar[Beat] = Beat.BONUS
    satellite: ClassVar[bool] = True

    driver: Driver
    places: tuple[int, ...]


PODIUM = (1, 2, 3)


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield, with the last race, who alone stood on every podium; all must be known."""
    count = len(facts.races)
    if count < 2 or count < facts.calendar.here.round.races:  # noqa: PLR2004  a row
        return
    places = [race.order.at(place) for race in facts.races for place in PODIUM]
    known = [one for one in places if isinstance(one, Known)]
    if len(known) < len(places):
        return
    podiums = Counter(one.value for one in known)
    drivers = [driver for driver, found in podiums.items() if found == count]
    if len(drivers) != 1:
        return
    driver = drivers[0]
    values = tuple(PODIUM[i % 3] for i, one in enumerate(known) if one.value == driver)
    if 1 in values:
        return
    yield Regularity(
        evidence=tuple(ref for one in known for ref in one.evidence),
        value=2.5,
        race=facts.races[-1].number,
        moment=1,
        subject=driver,
        mood=Mood.GAIN,
        driver=driver,
        places=values,
    )
