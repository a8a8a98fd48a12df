"""Two cars touch, and one of them loses by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.evidence import Evidence, Maybe
    from generator.facts import Facts
    from generator.results.words import Nouns

GOOD = 10
"""Places regained that end further back are no story."""


class ContactOfTwo(Storyline):
    """A collision and what became of the one who lost most."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    other: Driver
    at_fault: bool | None
    """Whether the stewards blamed the other; None where they blamed nobody."""
    last: bool
    """Whether it put the driver among the last."""
    place: int | None
    """The driver's place at the flag, where known."""
    recovered: bool
    """Whether places were regained by the flag."""
    retired: bool
    """Whether the driver is known not to have reached the flag."""
    first_lap: bool
    corner: Nouns
    mates: Driver | None
    """The winner, if the other is known to drive for the same team."""
    started: bool
    """Whether the start of that race, and with it the race, is told before."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every contact among the events."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event != "contact":
                continue
            driver, other = facts.field[event.driver], facts.field[event.other]
            place, winner = race.order.of(driver), race.winner
            dropped, out = event.dropped_to, race.retired(driver)
            last = dropped == "last"
            mate = isinstance(winner, Known) and winner.value.team == other.team
            yield ContactOfTwo(
                evidence=evidence
                + (place.evidence if isinstance(place, Known) else ()),
                grounds={
                    "started": race.starts,
                    "retired": out,
                    "mates": (*evidence_of(winner), *_entries(winner, other)),
                },
                value=5.0,
                race=race.number,
                moment=index,
                subject=driver,
                mood=Mood.LOSS,
                driver=driver,
                other=other,
                at_fault=event.at_fault == other.key if event.at_fault else None,
                last=last,
                place=value_of(place),
                recovered=isinstance(place, Known)
                and place.value <= GOOD
                and place.value != facts.meeting.field_size
                and (last or (isinstance(dropped, int) and place.value < dropped)),
                retired=bool(out),
                first_lap=event.lap == 1,
                started=bool(race.starts),
                corner=event.corner,
                mates=winner.value
                if mate
                and isinstance(winner, Known)
                and winner.value not in (driver, other)
                and other.team is not None
                else None,
            )


def _entries(winner: Maybe[Driver], other: Driver) -> Evidence:
    return (winner.value.ref, other.ref) if isinstance(winner, Known) else ()
