"""The start: who led into the first corner, from pole or past the poleman.

One who keeps the lead from pole says at once who shared the front row, and by how much
the pole was won: grid and start are one thing to tell. One who loses it next is told of
with the pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.field import shared_team
from generator.analysis.first_leader import from_pole_to_flag, told_with_the_pass
from generator.evidence import Known, evidence_of, known_to_be, stated, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence
    from generator.facts import Facts
    from generator.results.events import Start


class StartOfRace(Storyline):
    """The first leader."""

    beat: ClassVar[Beat] = Beat.COURSE
    locates: ClassVar[bool] = True

    leader: Driver
    from_pole: bool | None
    """Whether the leader started from pole; None where the grid is not known."""
    past: Driver | None
    """The poleman who was passed, where it is known."""
    row_known: bool
    """Whether the front row, and with it the race, is told just before."""
    grid: int | None
    """Where somebody else than the poleman started from, where known."""
    second: Driver | None
    """Who started beside a poleman who kept the lead, where known."""
    gap: Decimal | None
    """Seconds between those two in qualifying, where known."""
    mates: bool
    """Whether the leader and the other one named are known to be team-mates."""
    won: bool
    """Whether the leader is known to have won: the account may go straight there."""
    pole_again: bool
    """Whether the leader is known to have had the pole of the race before too."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the start of each race that has one among its events."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event != "start" or told_with_the_pass(race, index + 1):
                continue
            if not from_pole_to_flag(race):
                yield _start(facts, race, index, event, evidence)


def _apart(race: RaceFacts, index: int) -> Evidence:
    """Find what comes next: it says that no pass tells the start as well."""
    return tuple(ref for _, _, at in race.events()[index + 1 : index + 3] for ref in at)


def _start(
    facts: Facts, race: RaceFacts, index: int, event: Start, evidence: Evidence
) -> StartOfRace:
    leader = facts.field[event.leader]
    pole, beside, grid = race.pole, race.starter(2), race.grid_of(leader)
    kept = isinstance(pole, Known) and pole.value == leader
    past = value_of(pole) if not kept else None
    second = value_of(beside) if kept else None
    gap = race.race.front_row_gap
    timed = stated(gap, race.ref("front_row_gap"))
    team = shared_team(leader, pole if past else beside) if past or second else ()
    earlier = facts.race_before(race)
    before = earlier.pole if earlier else None
    return StartOfRace(
        evidence=evidence + evidence_of(pole),
        grounds={
            "row_known": (*evidence_of(pole, beside), *timed),
            "grid": evidence_of(grid),
            "second": evidence_of(beside),
            "gap": (*evidence_of(beside), *timed),
            "mates": (*evidence_of(beside), *team),
            "won": evidence_of(race.winner),
            "pole_again": evidence_of(pole, before),
            "": _apart(race, index),
        },
        value=4.5 if second else 4.0,
        race=race.number,
        moment=index,
        subject=leader,
        mood=Mood.GAIN,
        leader=leader,
        from_pole=kept if isinstance(pole, Known) else None,
        past=past,
        row_known=past is not None and isinstance(beside, Known) and gap is not None,
        grid=value_of(grid) if not kept else None,
        second=second,
        gap=gap if second else None,
        mates=bool(team),
        won=known_to_be(race.winner, leader),
        pole_again=kept and before is not None and known_to_be(before, leader),
    )
