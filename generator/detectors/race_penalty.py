"""A penalty given during the race.

It turns a race: who held a place by right of speed loses it by decision. Of who was not
in front it is told with the places behind the winner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.finish import can_wait
from generator.evidence import Known, evidence_of, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts

FRONT = 5
"""Places that a release tells anyway."""


class RacePenalty(Storyline):
    """Punished before the flag."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    reason: str | None
    seconds: int | None
    drive_through: bool
    collision: bool
    """Whether the race's events tell of a contact that the driver was part of."""
    place: int | None
    """Place in the results, where it is known and not told with those in front."""


class PenaltyBehind(RacePenalty):
    """Told behind the winner, with the place that it cost."""

    beat: ClassVar[Beat] = Beat.PLACES


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the penalties known to have been given in the race itself."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event != "penalty" or event.after_flag is not False:
                continue
            driver = facts.field[event.driver]
            order = race.orders[event.category or facts.overall]
            place = order.of(driver)
            behind = isinstance(place, Known) and place.value > FRONT
            contacts = tuple(
                ref
                for _, one, (ref,) in race.events()[:index]
                if one.event == "contact" and event.driver in (one.driver, one.other)
            )
            causes = contacts if event.reason == "contact" else ()
            waits = can_wait(race, index, driver) and event.category is None
            later = behind and waits and not causes
            yield (PenaltyBehind if later else RacePenalty)(
                evidence=evidence,
                grounds={"place": evidence_of(place), "collision": contacts},
                value=5.0,
                race=race.number,
                title=event.category,
                moment=index,
                subject=driver,
                mood=Mood.LOSS,
                causes=causes,
                driver=driver,
                reason=event.reason,
                seconds=event.seconds,
                drive_through=event.drive_through,
                collision=bool(contacts),
                place=value_of(place) if behind else None,
            )
