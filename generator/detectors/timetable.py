"""When qualifying and the races are run, and where to watch them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from generator.evidence import stated
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.facts import Facts
    from generator.results.meeting import Session
    from generator.results.words import Nouns


class Timetable(Storyline):
    """The sessions to come."""

    beat: ClassVar[Beat] = Beat.TIMETABLE
    essential: ClassVar[bool] = True

    qualifying: Session | None
    races: tuple[Session, ...]
    same_day: bool
    """Whether qualifying and race 1 are on one day."""
    broadcast: Nouns


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the timetable of a meeting that is not yet run."""
    sessions = facts.meeting.schedule
    timed = [s for s in sessions if s.what == "race"]
    races = tuple(replace(s, race=s.race or n) for n, s in enumerate(timed, start=1))
    if facts.run or not races:
        return
    qualifying = next((s for s in sessions if s.what == "qualifying"), None)
    yield Timetable(
        evidence=(facts.ref("schedule"),),
        grounds={"broadcast": stated(facts.meeting.broadcast, facts.ref("broadcast"))},
        value=4.0,
        qualifying=qualifying,
        races=races,
        same_day=qualifying is not None and qualifying.day == races[0].day,
        broadcast=facts.meeting.broadcast,
    )
