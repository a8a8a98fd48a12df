"""Somebody takes the lead during the race."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import evidence_of, known_to_be
from generator.results.events import (
    Contact,
    Incident,
    Penalty,
    Start,
)
from generator.results.events import LeadChange as LeadChangeEvent
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence
    from generator.facts import Facts
    from generator.results.events import Event
    from generator.results.words import Nouns


class LeadChange(Storyline):
    """A new leader."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    over: Driver | None
    how: str | None
    """pass, restart, penalty or retirement; None where unknown."""
    regained: bool
    """Whether the new leader had started from pole and not led at first."""
    for_good: bool
    """Whether no other lead change is known after it and its driver won."""
    corner: Nouns
    lap: int | None
    """None also where what opened the lead has just told the lap."""
    explained: bool
    """Whether the penalty or the trouble that opened the lead is itself told."""
    from_leader: bool
    """Whether the event before has just named the one passed as the leader."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every change of leader among the events."""
    for race in facts.races:
        changes = [i for i, e, _ in race.events() if e.event == "lead_change"]
        starts = [(e.leader, x) for _, e, x in race.events() if e.event == "start"]
        for index, event, evidence in race.events():
            if event.event != "lead_change":
                continue
            driver = facts.field[event.driver]
            causes = _causes(race, index, event)
            yield LeadChange(
                evidence=evidence,
                causes=causes,
                grounds={
                    "regained": (
                        *evidence_of(race.pole),
                        *(ref for _, seen in starts[:1] for ref in seen),
                    ),
                    "for_good": evidence_of(race.winner),
                    "from_leader": _before(race, index),
                },
                value=6.0 if index == changes[-1] else 4.5,
                race=race.number,
                moment=index,
                subject=driver,
                mood=Mood.GAIN,
                driver=driver,
                over=facts.field[event.over] if event.over else None,
                how=event.how,
                regained=known_to_be(race.pole, driver)
                and bool(starts)
                and starts[0][0] != driver.key,
                for_good=index == changes[-1] and known_to_be(race.winner, driver),
                corner=event.corner,
                lap=None if event.how is None and causes else event.lap,
                explained=bool(causes),
                from_leader=_named(race, index, event.over),
            )


def _before(race: RaceFacts, index: int) -> Evidence:
    return race.events()[index - 1][2] if index else ()


def _named(race: RaceFacts, index: int, over: str | None) -> bool:
    """Say whether the event just before tells that this driver leads."""
    just = race.race.events[index - 1] if index else None
    led = just.leader if isinstance(just, Start) else None
    if isinstance(just, LeadChangeEvent):
        led = just.driver
    return over is not None and led == over


def _causes(race: RaceFacts, index: int, event: LeadChangeEvent) -> Evidence:
    """Find what took the lead from the leader; a safety car makes nobody pass."""
    before = race.events()[:index]
    just = before[-1] if before else None
    found: tuple[Evidence, ...] = ()
    if event.how == "penalty":
        found = _last(
            x
            for _, e, x in before
            if isinstance(e, Penalty)
            and e.driver == event.over
            and e.after_flag is False
        )
    elif event.how == "retirement":
        found = _last(
            x
            for _, e, x in before
            if isinstance(e, Contact | Incident) and e.driver == event.over
        )
    elif event.how is None and just is not None and _stopped(just[1], event):
        found = (just[2],)
    return tuple(ref for evidence in found for ref in evidence)


def _stopped(trouble: Event, event: LeadChangeEvent) -> bool:
    """Say whether the leader's trouble on a lap cost the lead on that lap."""
    return (
        isinstance(trouble, Contact | Incident)
        and trouble.driver == event.over
        and trouble.lap is not None
        and trouble.lap == event.lap
    )


def _last(found: Iterator[Evidence]) -> tuple[Evidence, ...]:
    return tuple(found)[-1:]
