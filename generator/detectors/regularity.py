"""On the podium of every race of the meeting, without winning one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Regularity(Storyline):
    """A podium each time."""

    beat: ClassVar[Beat] = Beat.BONUS
    satellite: ClassVar[bool] = True

    driver: Driver
    places: tuple[int, ...]


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield, with the last race, who stood on every podium but never on top."""
    count = len(facts.races)
    if count < 2 or count < facts.calendar.here.round.races:  # noqa: PLR2004  a row
        return
    for driver in facts.field.values():
        places = [race.order.of(driver) for race in facts.races]
        known = [one for one in places if isinstance(one, Known)]
        values = tuple(one.value for one in known)
        if len(values) == len(places) and set(values) <= {2, 3}:
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
