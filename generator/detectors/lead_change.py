"""Somebody takes the lead during the race.

Two changes on the track with nothing to tell between them are one thing to tell: who
passed whom, and who passed him in turn. The pass that ends a poleman's lead has a
storyline of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.afar import from_afar
from generator.analysis.first_leader import LATE, told_with_the_pass
from generator.analysis.last_pass import then_won
from generator.analysis.lost_win import troubles
from generator.evidence import evidence_of, known_to_be, stated, value_of
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


LONG = 4
"""Laps in the lead from the start that are worth saying."""
ON_TRACK = ("pass", None)
QUIET = ("fastest_stint",)
"""Events between two changes that are told elsewhere."""


class LeadChange(Storyline):
    """A new leader."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    over: Driver | None
    how: str | None
    """pass, restart, penalty or retirement; None where unknown."""
    regained: bool
    """Whether the new leader had led before, or started from pole and lost the lead."""
    for_good: bool
    """Whether no other lead change is known after it and its driver won."""
    then_won: bool
    """Whether, besides, there is nothing else to tell before the win."""
    corner: Nouns
    lap: int | None
    """None also where what opened the lead has just told the lap."""
    explained: bool
    """Whether the penalty or the trouble that opened the lead is itself told."""
    started: bool
    """Whether the start of that race, and with it the race, is told before."""
    from_leader: bool
    """Whether the event before has just named the one passed as the leader."""
    last_laps: int | None
    """It was within so many laps of the end, where that is few."""
    grid: int | None
    """Place on the grid of who took the lead for good, where it was no front one."""
    since_start: bool
    """Whether the one passed is known to have led every lap until then."""
    then: Driver | None
    """Who passed the new leader in turn, where one sentence tells both."""
    then_lap: int | None
    then_corner: Nouns
    back: bool
    """Whether that is the one who had led before."""


Change = tuple[int, LeadChangeEvent, "Evidence"]
"""An event by its index, and where it stands."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every change of leader among the events, or two at once."""
    for race in facts.races:
        changes = [
            (i, e, x) for i, e, x in race.events() if isinstance(e, LeadChangeEvent)
        ]
        while changes:
            first, *changes = changes
            if told_with_the_pass(race, first[0]):
                continue
            later = first
            if changes and _in_turn(race, first, changes[0]):
                later, *changes = changes
            yield _change(facts, race, first, later, last=not changes)


def _change(
    facts: Facts, race: RaceFacts, first: Change, later: Change, *, last: bool
) -> LeadChange:
    """Tell a change of leader, with the later one where that is another."""
    (index, event, evidence), (at, then, more) = first, later
    driver, ahead = facts.field[event.driver], facts.field[then.driver]
    two = then is not event
    causes = _causes(race, index, event)
    before = _leading(race, index, driver)
    led = () if two else _led(race, event)
    grid, straight = from_afar(race, at), then_won(race, at, ahead)
    return LeadChange(
        evidence=evidence + more if two else evidence,
        causes=causes,
        grounds={
            "regained": before,
            "started": race.starts,
            "for_good": evidence_of(race.winner),
            "then_won": straight,
            "from_leader": _before(race, index),
            "last_laps": stated(race.race.laps, race.ref("laps")),
            "grid": evidence_of(grid, race.winner),
            "since_start": led,
        },
        value=6.0 if last else 4.5,
        race=race.number,
        moment=index,
        subject=ahead,
        mood=Mood.GAIN,
        driver=driver,
        over=facts.field[event.over] if event.over else None,
        how=event.how,
        regained=bool(before),
        for_good=last and known_to_be(race.winner, ahead),
        then_won=bool(straight),
        corner=event.corner,
        lap=None if event.how is None and causes else event.lap,
        explained=bool(causes),
        started=bool(race.starts),
        from_leader=_named(race, index, event.over),
        last_laps=_last_laps(race, then),
        grid=value_of(grid),
        since_start=bool(led),
        then=ahead if two else None,
        then_lap=then.lap if two else None,
        then_corner=then.corner if two else {},
        back=two and event.over == then.driver,
    )


def _in_turn(race: RaceFacts, first: Change, later: Change) -> bool:
    """Say whether the new leader was passed on the track with nothing between."""
    between = race.race.events[first[0] + 1 : later[0]]
    passes = (
        event.how in ON_TRACK and not _causes(race, index, event)
        for index, event, _ in (first, later)
    )
    quiet = all(event.event in QUIET for event in between)
    return quiet and later[1].over == first[1].driver and all(passes)


def _leading(race: RaceFacts, index: int, driver: Driver) -> Evidence:
    """Find what says that the first place had been this driver's before this event."""
    before = race.events()[:index]
    found = [
        x
        for _, e, x in before
        if (isinstance(e, Start) and e.leader == driver.key)
        or (isinstance(e, LeadChangeEvent) and driver.key in (e.driver, e.over))
    ]
    starts = [x for _, e, x in before if isinstance(e, Start)]
    if not found and starts and known_to_be(race.pole, driver):
        return (*evidence_of(race.pole), *starts[0])
    return found[0] if found else ()


def _last_laps(race: RaceFacts, event: LeadChangeEvent) -> int | None:
    """Count the laps from this one to the last, where they are few."""
    if event.lap is None or race.race.laps is None:
        return None
    left = race.race.laps - event.lap + 1
    return left if 0 < left <= LATE else None


def _led(race: RaceFacts, event: LeadChangeEvent) -> Evidence:
    """Find the laps led before by the one passed, if all were from the first on."""
    laps = range(1, event.lap or 0)
    history = race.race.lead_history
    if len(laps) < LONG or any(history.get(lap) != event.over for lap in laps):
        return ()
    return tuple(race.ref("lead_history", lap) for lap in laps)


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
        found = tuple(seen for _, seen in troubles(race, index, event.over))[:1]
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
