"""The start: who led into the first corner, from pole or past the poleman."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class StartOfRace(Storyline):
    """The first leader."""

    beat: ClassVar[Beat] = Beat.COURSE

    leader: Driver
    from_pole: bool | None
    """Whether the leader started from pole; None where the grid is not known."""
    past: Driver | None
    """The poleman who was passed, where it is known."""
    row_known: bool
    """Whether the front row, and with it the race, is told just before."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the start of each race that has one among its events."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event != "start":
                continue
            leader = facts.field[event.leader]
            pole = race.pole
            yield StartOfRace(
                evidence=evidence + (pole.evidence if isinstance(pole, Known) else ()),
                grounds={"row_known": evidence_of(pole, race.starter(2))},
                value=4.0,
                race=race.number,
                moment=index,
                subject=leader,
                mood=Mood.GAIN,
                leader=leader,
                from_pole=pole.value == leader if isinstance(pole, Known) else None,
                past=pole.value
                if isinstance(pole, Known) and pole.value != leader
                else None,
                row_known=isinstance(pole, Known)
                and isinstance(race.starter(2), Known),
            )
