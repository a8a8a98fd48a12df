"""Somebody chases a rival within a second, lap after lap.

A gap that stays below a second for laps on end is a duel even where no place changes
hands: the laps show what few eyes at the track see whole. What came of it (a place
gained in the end, or a chase in vain) is read from the classification; where the one
ahead did not reach the flag, a place gained is no reward. It is told when it is over:
what happened meanwhile comes before it; and the win, where it lasted to the flag and
was for a place behind the winner's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Evidence, Known, stated
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.facts import Facts
    from generator.results.events import Pursuit as PursuitEvent


OUT = ("retired", "disqualified")
"""Whoever is behind these has not passed them."""


class Pursuit(Storyline):
    """Laps in a row within a second."""

    beat: ClassVar[Beat] = Beat.COURSE

    driver: Driver
    """Who pursues."""
    ahead: Driver
    laps: int
    position: int
    """The place of the one ahead, from 1."""
    to_flag: bool
    """Whether it is known to have lasted until the end."""
    rewarded: bool | None
    """Whether the pursuer was classified ahead in the end, where known."""


class ForAPlace(Pursuit):
    """For a place behind the winner's, to the flag."""

    beat: ClassVar[Beat] = Beat.PLACES


BESIDE = -1
"""Right behind the win."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every pursuit among the events."""
    for race in facts.races:
        for index, event, evidence in race.events():
            if event.event == "pursuit":
                yield _pursuit(facts, race, index, event, evidence)


def _pursuit(
    facts: Facts, race: RaceFacts, index: int, event: PursuitEvent, evidence: Evidence
) -> Pursuit:
    driver, ahead = facts.field[event.driver], facts.field[event.ahead]
    mine, theirs = race.order.of(driver), race.order.of(ahead)
    rewarded = None
    by_pace = not _otherwise(race) & {driver.key, ahead.key}
    if by_pace and isinstance(mine, Known) and isinstance(theirs, Known):
        rewarded = mine.value < theirs.value
        evidence = evidence + mine.evidence + theirs.evidence
    to_flag = event.lap is not None and event.lap + event.laps - 1 == race.race.laps
    behind = to_flag and rewarded is False and event.position > 1
    return (ForAPlace if behind else Pursuit)(
        evidence=evidence,
        grounds={"to_flag": stated(race.race.laps, race.ref("laps"))},
        value=_value(event, to_flag=to_flag),
        race=race.number,
        moment=BESIDE if behind else _end(race, index, event),
        subject=driver,
        mood=Mood.GAIN if rewarded else Mood.NEUTRAL,
        driver=driver,
        ahead=ahead,
        laps=event.laps,
        position=event.position,
        to_flag=to_flag,
        rewarded=rewarded,
    )


def _value(event: PursuitEvent, *, to_flag: bool) -> float:
    """Weigh a chase: for the lead, or to the flag; else it is a detail of the race."""
    laps = min(event.laps, 20) / 10
    if event.position == 1:
        return 4.5 + laps
    return (3.0 if to_flag else 0.5) + laps


def _otherwise(race: RaceFacts) -> set[str]:
    """Name those whose place the road did not settle: out of the race, or punished."""
    rows = race.race.classification
    punished = {e.driver for _, e, _ in race.events() if e.event == "penalty"}
    return punished | {row.driver for row in rows if row.status in OUT}


def _end(race: RaceFacts, index: int, event: PursuitEvent) -> int:
    """Give the last event that happened before the pursuit was over, or itself."""
    if event.lap is None:
        return index
    last = event.lap + event.laps - 1
    before = (i for i, e, _ in race.events() if e.lap is not None and e.lap <= last)
    return max(index, *before)
