"""The leader draws clear of the pack.

From whom is said where nothing else says it: neither the pass just before, nor the
podium of the race.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from generator.analysis.classes import gap_between
from generator.evidence import Known, evidence_of, known_to_be
from generator.results.events import HOLDS, LeadChange, SafetyCar
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence
    from generator.facts import Facts

PODIUM = (1, 2, 3)
UNDONE = ("undone", "undone_minutes", "undone_lap")
CLOSE = Decimal(2)
"""Seconds at the flag that are no escape, whatever they had been before."""


class PullAway(Storyline):
    """A leader who makes the gap grow."""

    beat: ClassVar[Beat] = Beat.COURSE
    satellite: ClassVar[bool] = True

    driver: Driver
    chasers: tuple[Driver, ...]
    """Those left behind; none where the pass or the podium names them anyway."""
    undone: bool
    """Whether a safety car, the only thing to hold the race, came next."""
    undone_minutes: int | None
    """It came within this many minutes of the end."""
    undone_lap: int | None


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every known escape."""
    for race in facts.races:
        podium = [race.order.at(place) for place in PODIUM]
        steps = [one.value.key for one in podium if isinstance(one, Known)]
        for index, event, evidence in race.events():
            if event.event == "pull_away":
                if _caught(race, event.driver):
                    continue
                just = race.race.events[index - 1] if index else None
                passed = just.over if isinstance(just, LeadChange) else None
                before = race.events()[index - 1][2] if passed else ()
                chasers = [one for one in event.chasers if one != passed]
                if steps[:1] == [event.driver] and set(chasers) <= set(steps):
                    chasers = []
                car, held = _undone(race, index)
                yield PullAway(
                    evidence=evidence,
                    grounds={
                        "chasers": (*before, *evidence_of(*podium)),
                        **dict.fromkeys(UNDONE, held),
                    },
                    value=2.5,
                    race=race.number,
                    moment=index,
                    subject=facts.field[event.driver],
                    mood=Mood.GAIN,
                    driver=facts.field[event.driver],
                    chasers=facts.drivers(*chasers),
                    undone=car is not None,
                    undone_minutes=car.last_minutes if car else None,
                    undone_lap=car.lap if car else None,
                )


def _undone(race: RaceFacts, index: int) -> tuple[SafetyCar | None, Evidence]:
    """Find the safety car that came next, where nothing else is to be told of it."""
    alone = sum(one.event in HOLDS for one in race.race.events) == 1
    for _, after, evidence in race.events()[index + 1 : index + 2]:
        held = alone and after.event in HOLDS
        # Whose incident it was is the neutralisation's own to tell.
        if held and isinstance(after, SafetyCar) and not after.cause:
            return after, evidence
    return None, ()


def _caught(race: RaceFacts, leader: str) -> bool:
    """Tell whether the winner's escape came to nothing by the flag."""
    winner, second = race.field[leader], race.order.at(2)
    if not isinstance(second, Known) or not known_to_be(race.winner, winner):
        return False
    gap = gap_between(race, winner, second)
    return isinstance(gap, Known) and gap.value <= CLOSE
