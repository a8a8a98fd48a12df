"""Safety car or red flag: the gaps are gone.

Where the lead changed at the restart, it was the turning point of the race. A safety
car that cost nobody anything, and that nobody is known to have caused, is no news.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, ClassVar

from generator.results.events import HOLDS, Contact, resumes
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence
    from generator.facts import Facts
    from generator.results.events import Event


class Neutralisation(Storyline):
    """The race is held."""

    beat: ClassVar[Beat] = Beat.COURSE

    red_flag: bool
    last_minutes: int | None
    """It came within this many minutes of the end."""
    lap: int | None
    decisive: bool
    """Whether the lead is known to have changed at the restart."""
    cause: Driver | None
    """Whose incident brought it about; None also where that has just been told."""
    resumed: bool | None
    """Whether the race was restarted after it; None where that is not known."""
    leader: Driver | None
    """Who had just pulled away, and lost the gap by it."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every safety-car period and red flag."""
    for race in facts.races:
        events = race.race.events
        for index, event, evidence in race.events():
            if event.event not in HOLDS:
                continue
            later = takewhile(lambda e: e.event not in HOLDS, events[index + 1 :])
            after = tuple(enumerate(later, start=index + 1))
            decisive = [
                race.ref("events", i)
                for i, e in after
                if e.event == "lead_change" and e.how == "restart"
            ]
            resumed, again = _resumed(race, index)
            red = event.event == "red_flag"
            # A race that ended under red, or may have, cost nobody a lead.
            escape = _escaped(events[:index]) if resumed or not red else None
            leader = facts.field[escape[1]] if escape else None
            cause = event.cause if event.event == "safety_car" else None
            told = _told(race, index, cause)
            if not (decisive or escape or red or (cause and not told)):
                continue
            yield Neutralisation(
                evidence=evidence,
                causes=told,
                grounds={
                    "decisive": tuple(decisive),
                    "resumed": again,
                    "leader": (race.ref("events", escape[0]), *again) if escape else (),
                },
                value=5.5 if decisive else 4.0 if escape or red else 1.0,
                race=race.number,
                moment=index,
                subject=leader,
                mood=Mood.LOSS if escape else Mood.NEUTRAL,
                red_flag=red,
                last_minutes=event.last_minutes,
                lap=event.lap,
                decisive=bool(decisive),
                resumed=resumed,
                cause=facts.field[cause] if cause and not told else None,
                leader=leader,
            )


def _resumed(race: RaceFacts, index: int) -> tuple[bool | None, Evidence]:
    """Say whether racing began again, and where that stands.

    The file says so, there is a restart, or cars raced on a later lap.
    """
    held = race.race.events[index]
    said = held.resumed if held.event == "red_flag" else None
    if said is not None:
        return said, (race.ref("events", index),)
    after = race.events()[index + 1 :]
    return next(((True, at) for _, one, at in after if resumes(held, one)), (None, ()))


def _told(race: RaceFacts, index: int, cause: str | None) -> Evidence:
    """Find the contact just before in which the cause of a neutralisation was."""
    _, just, evidence = race.events()[max(0, index - 1)]
    here = race.race.events[index].lap
    if not isinstance(just, Contact) or cause not in (just.driver, just.other):
        return ()
    return (
        evidence if just.lap is None or here in (None, just.lap, just.lap + 1) else ()
    )


def _escaped(earlier: Sequence[Event]) -> tuple[int, str] | None:
    """Name the leader who pulled away and had not lost the lead or the gap since.

    With the index of the event that says so.
    """
    for index, event in reversed(tuple(enumerate(earlier))):
        if event.event == "pull_away":
            return index, event.driver
        if event.event in (*HOLDS, "lead_change"):
            return None
    return None
