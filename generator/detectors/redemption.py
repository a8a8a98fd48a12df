"""Pole and victory for somebody whom the race before had disappointed.

The Saturday explains the Sunday: a penalty, a contact or a lost lead, then the win.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, known_to_be, stated, value_of
from generator.results.events import Contact, Incident, Penalty, Start
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence
    from generator.facts import Facts


SETBACKS = (Penalty, Contact, Incident)
"""What a driver has to make good."""


class Redemption(Storyline):
    """A winner with something to put right."""

    beat: ClassVar[Beat] = Beat.MOTIVE
    satellite: ClassVar[bool] = True

    driver: Driver
    penalised: bool
    """Whether it was a penalty that hurt."""
    collided: bool
    """Whether it was a contact that hurt."""
    place: int | None
    """Overall place in the race before, where known."""
    day: dt.date | None
    """Where the account of the race begins with the driver, in front at the start..."""
    part_of_day: str | None
    """... morning, afternoon, evening or night."""
    then: dt.date | None
    """The day of the race before."""
    eve: bool
    """Whether the race before was on the day before."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield who won a race after a setback in the one before it."""
    for before, race in pairwise(facts.races):
        winner = race.winner
        if not isinstance(winner, Known) or known_to_be(before.winner, winner.value):
            continue
        driver = winner.value
        setbacks = [
            (event.event, evidence)
            for _, event, evidence in before.events()
            if isinstance(event, SETBACKS) and event.driver == driver.key
        ]
        place = before.order.of(driver)
        if not setbacks:
            continue
        then, now = before.race.day, race.race.day
        front = _in_front(race, driver)
        yield Redemption(
            evidence=setbacks[0][1] + winner.evidence,
            grounds={
                "penalised": _of("penalty", setbacks),
                "collided": _of("contact", setbacks),
                "place": evidence_of(place),
                "day": stated(now, race.ref("day")),
                "part_of_day": stated(race.race.part_of_day, race.ref("part_of_day")),
                "then": stated(then, before.ref("day")),
                "eve": (
                    *stated(then, before.ref("day")),
                    *stated(now, race.ref("day")),
                ),
            },
            value=6.0,
            race=race.number,
            subject=driver,
            mood=Mood.GAIN,
            driver=driver,
            penalised=any(kind == "penalty" for kind, _ in setbacks),
            collided=any(kind == "contact" for kind, _ in setbacks),
            place=value_of(place),
            day=now if front else None,
            part_of_day=race.race.part_of_day if front else None,
            then=then,
            eve=then is not None and now is not None and (now - then).days == 1,
        )


def _in_front(race: RaceFacts, driver: Driver) -> bool:
    led = (e.leader for _, e, _ in race.events() if isinstance(e, Start))
    return known_to_be(race.pole, driver) or driver.key in led


def _of(kind: str, setbacks: Iterable[tuple[str, Evidence]]) -> Evidence:
    return tuple(ref for one, found in setbacks if one == kind for ref in found)
