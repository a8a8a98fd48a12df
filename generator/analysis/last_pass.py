"""The pass that brought a place of the finish: the win, or one on the podium."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.finish import displaced
from generator.evidence import Known, evidence_of, known_to_be
from generator.results.events import LeadChange
from generator.value import positional

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence
    from generator.results.events import Event, Overtaking

SECOND, PODIUM = 2, 3
AHEAD = frozenset({"pull_away", "fastest_stint"})
"""What the new leader may do next, and still be told of in one breath."""


def passed_last(race: RaceFacts, winner: Driver, second: Driver | None) -> int | None:
    """Find the last change of the lead, where the winner passed the second on track."""
    changes = [(at, e) for at, e, _ in race.events() if isinstance(e, LeadChange)]
    if not changes or second is None or isinstance(displaced(race, 1), Known):
        return None
    index, event = changes[-1]
    pair = (event.driver, event.over) == (winner.key, second.key)
    return index if pair and event.how == "pass" else None


def then_won(race: RaceFacts, index: int, driver: Driver) -> Evidence:
    """Give what shows that who took the lead by this event won, and nobody acted after.

    Nothing where somebody did, or where another won or may have.
    """
    later = race.events()[index + 1 :]
    quiet = all(
        event.event in AHEAD and getattr(event, "driver", None) == driver.key
        for _, event, _ in later
    )
    if not quiet or not known_to_be(race.winner, driver):
        return ()
    after = (ref for _, _, refs in race.events()[index:] for ref in refs)
    return (*evidence_of(race.winner), *after)


def kept(race: RaceFacts, index: int, event: Overtaking) -> Evidence:
    """Give what shows that a pass brought a place on the podium that was kept.

    Nothing where whoever was passed finished ahead, or where that is not known; nor
    where anything happened to either of the two afterwards.
    """
    driver, over = race.field[event.driver], race.field[event.over]
    mine, theirs = race.order.of(driver), race.order.of(over)
    if not isinstance(mine, Known) or not isinstance(theirs, Known):
        return ()
    later = [e for _, e, _ in race.events()[index + 1 :]]
    pair = {event.driver, event.over}
    quiet = all(pair.isdisjoint(_named(one)) for one in later)
    held = mine.value == event.position <= PODIUM and theirs.value > mine.value
    return evidence_of(mine, theirs) if held and quiet else ()


@positional
class PassForSecond:
    """The one place gained in a race: second place, kept to the flag."""

    over: Driver
    lap: int | None
    evidence: Evidence


def pass_for_second(race: RaceFacts) -> PassForSecond | None:
    """Find the pass that made the second, where no other place changed hands."""
    found = [(i, e, x) for i, e, x in race.events() if e.event == "overtaking"]
    if len(found) != 1 or isinstance(displaced(race, SECOND), Known):
        return None
    index, event, refs = found[0]
    proof = kept(race, index, event)
    if not proof or event.position != SECOND:
        return None
    return PassForSecond(race.field[event.over], event.lap, refs + proof)


def _named(event: Event) -> set[object]:
    """Give all that an event names, drivers among it."""
    values = vars(event).values()
    several = (one for v in values if isinstance(v, tuple) for one in v)
    return {*(v for v in values if isinstance(v, str)), *several}
