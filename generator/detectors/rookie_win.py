"""The best rookie of a race, where the win was not theirs.

If a rookie wins overall, that is told with the win.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.classes import defeat, gap_between, off_podium, placed
from generator.analysis.history import wins
from generator.evidence import (
    Known,
    Unknown,
    counted_over,
    evidence_of,
    known_to_be,
    value_of,
)
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.facts import Facts


class RookieWin(Storyline):
    """First of the rookies."""

    beat: ClassVar[Beat] = Beat.CLASSES

    winner: Driver
    place: int | None
    second: Driver | None
    wins: int | None
    """Rookie wins of the season, this one included; None where not all known."""
    races: int
    """Races of the season so far, this one included."""
    again: bool
    """Whether the winner is known to have won the meeting's race before too."""
    leader: bool | None
    """Whether the winner led the rookies before the meeting; None where unknown."""
    old: Driver | None
    """Another who won the rookies in the meeting's race before..."""
    last: int | None
    """... where the winner had this place among them."""
    revenge: bool
    """Whether that other is second now."""
    gained: int | None
    """Places gained overall, where they are worth telling."""
    gap: Decimal | None
    """Seconds to the second, where the winner is among the first of all."""


AHEAD, CLIMB = 10, 3
"""Places in which a gap is told, and places gained that are."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the best rookie of each race who did not win it."""
    for race in facts.races:
        for key in facts.titles("rookie"):
            best = race.orders[key].winner
            if isinstance(best, Known) and not known_to_be(race.winner, best.value):
                yield _story(facts, race, key, best)


def _story(facts: Facts, race: RaceFacts, key: str, best: Known[Driver]) -> RookieWin:
    driver = best.value
    place, second = race.order.of(driver), race.orders[key].at(2)
    through = facts.history.through(race.id)
    count = wins(through, driver, key)
    past = facts.races[race.number - 2] if race.number > 1 else None
    won_before, last = placed(past, key, 1), defeat(past, key, driver)
    if past and isinstance(won_before, Known):
        # Of who won the race overall it has not been said that he or she won here too.
        untold = (
            known_to_be(past.winner, won_before.value) and won_before.value != driver
        )
        won_before = Unknown("it was told as a win overall") if untold else won_before
    again = known_to_be(won_before, driver)
    before = facts.fights[key].before
    leader = before.leader if before else Unknown("no standing is given")
    gained, gap = race.places_gained(driver), gap_between(race, driver, second)
    in_front = isinstance(place, Known) and place.value <= AHEAD
    climbed = isinstance(gained, Known) and gained.value >= CLIMB
    return RookieWin(
        evidence=best.evidence,
        counted=counted_over(wins=count),
        grounds=dict.fromkeys(("again", "old"), evidence_of(won_before))
        | {
            "place": evidence_of(place),
            "second": evidence_of(second),
            "races": facts.rounds(1, race.id.round),
            "leader": evidence_of(leader),
            "last": evidence_of(last),
            "revenge": evidence_of(won_before, second),
            "gained": evidence_of(gained),
            "gap": evidence_of(gap, place),
        },
        value=3.0,
        race=race.number,
        title=key,
        moment=9,
        subject=driver,
        mood=Mood.GAIN,
        winner=driver,
        place=off_podium(place),
        second=value_of(second),
        wins=value_of(count),
        races=len(through),
        again=again,
        leader=leader.value == driver if isinstance(leader, Known) else None,
        old=value_of(won_before) if not again else None,
        last=value_of(last),
        revenge=isinstance(won_before, Known) and known_to_be(second, won_before.value),
        gained=value_of(gained) if climbed else None,
        gap=value_of(gap) if in_front else None,
    )
