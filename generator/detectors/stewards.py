"""The stewards change a result after the flag, or punish outside the race's course.

A place won on the road is lost in the office; somebody else gains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Stewards(Storyline):
    """A penalty that the race itself did not show."""

    beat: ClassVar[Beat] = Beat.VERDICT

    driver: Driver
    reason: str | None
    seconds: int | None
    disqualified: bool
    after_flag: bool
    """Whether it is known to have come after the flag."""
    on_road: int | None
    """Place at the flag, where known."""
    place: int | None
    """Place in the results, where known."""
    in_class: bool
    """Whether those places are of a class."""
    ahead_of: Driver | None
    """Who is next in the results, where known."""
    also: bool
    """Whether another driver of that class was punished in the same race."""
    collision: bool
    """Whether the race's events tell of a contact that the driver was part of."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the penalties given after the flag, or at a time unknown."""
    for race in facts.races:
        penalised: set[str | None] = set()
        for index, event, evidence in race.events():
            if event.event != "penalty" or event.after_flag is False:
                continue
            driver = facts.field[event.driver]
            order = race.orders[event.category or facts.overall]
            place = order.of(driver)
            behind = order.at(place.value + 1) if isinstance(place, Known) else None
            also = event.category in penalised
            penalised.add(event.category)
            yield Stewards(
                evidence=evidence
                + (place.evidence if isinstance(place, Known) else ()),
                value=5.0 if event.on_road in (1, 2, 3) else 3.0,
                race=race.number,
                title=event.category,
                moment=index,
                subject=driver,
                mood=Mood.LOSS,
                driver=driver,
                reason=event.reason,
                seconds=event.seconds,
                disqualified=event.disqualified,
                after_flag=bool(event.after_flag),
                on_road=event.on_road,
                place=place.value if isinstance(place, Known) else None,
                in_class=event.category is not None,
                ahead_of=behind.value if isinstance(behind, Known) else None,
                also=also,
                collision=any(
                    one.event == "contact" and event.driver in (one.driver, one.other)
                    for _, one, _ in race.events()
                ),
            )
