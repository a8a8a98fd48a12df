"""Races without a point that explain a gap.

The leader of old, or of now, who lost ground by them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import wins
from generator.evidence import Known, Unknown, counted_over, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue
    from generator.analysis.field import Driver
    from generator.facts import Facts, Scored


A_RACE = 25
"""Points: further ahead, a race without any is no part of the story."""


class ScorelessRaces(Storyline):
    """Where somebody in a title fight scored nothing."""

    beat: ClassVar[Beat] = Beat.STAKES

    driver: Driver
    at: tuple[Venue, ...]
    """Meetings, in order, each once."""
    races: int
    """How many races."""
    wins: int | None
    """Wins of the season all the same, where known."""
    rival: Driver
    """Whom it helped: the other of the duel."""
    leads: bool
    """Whether the driver leads in spite of it."""
    rival_double: bool
    """Whether the rival won every race of the last of those meetings..."""
    races_there: int
    """... which had so many."""
    last_race: int | None
    """The race of the last of those meetings, where one race and known."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the scoreless races of each class duel's two drivers, before a meeting."""
    if facts.run:
        return
    for key in facts.titles("overall", "class"):
        before = facts.fights[key].before
        if before is None or not isinstance(before.leader, Known):
            continue
        rival = next(iter(before.pursuers), None)
        if rival is None or before.decided:
            continue
        pair = (before.leader.value, rival.value)
        for driver, other in (pair, pair[::-1]):
            found = facts.scoreless(driver, key)
            gap = before.gap(rival.value)
            if not found or (isinstance(gap, Known) and gap.value > A_RACE):
                continue
            yield _story(facts, key, driver, other, found)


def _story(
    facts: Facts,
    key: str,
    driver: Driver,
    other: Driver,
    found: tuple[Scored, ...],
) -> ScorelessRaces:
    before = facts.fights[key].before
    count = wins(facts.races_so_far, driver, key)
    theirs = wins(facts.races_so_far, other, key)
    venue = found[-1].venue
    there = [one for one in found if one.venue == venue]
    last = facts.history.of_round(venue.number)
    winners = [o.orders[key].winner if key in o.orders else None for o in last]
    return ScorelessRaces(
        evidence=tuple(one.ref for one in found),
        counted=counted_over(wins=count),
        grounds={
            "leads": evidence_of(before.leader if before else None),
            "rival": evidence_of(before.leader, *before.pursuers[:1]) if before else (),
            "rival_double": evidence_of(*winners),
            "races_there": evidence_of(*winners),
        },
        value=4.0,
        title=None if key == facts.overall else key,
        moment=5,
        subject=driver,
        mood=Mood.LOSS,
        driver=driver,
        at=tuple({one.venue.number: one.venue for one in found}.values()),
        races=len(found),
        # Where both counts are known, the duel itself tells them.
        wins=count.value
        if isinstance(count, Known) and isinstance(theirs, Unknown)
        else None,
        rival=other,
        leads=before is not None and known_to_be(before.leader, driver),
        rival_double=len(winners) > 1
        and all(isinstance(w, Known) and w.value == other for w in winners),
        races_there=len(winners),
        last_race=there[0].race if len(there) == 1 else None,
    )
