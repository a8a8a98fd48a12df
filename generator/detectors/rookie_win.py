"""The best rookie of a race, where the win was not theirs.

If a rookie wins overall, that is told with the win.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from generator.analysis.classes import gap_between, off_podium, on_podium
from generator.analysis.history import wins
from generator.analysis.race_before import race_before
from generator.analysis.sweep import mate_overall
from generator.evidence import (
    Known,
    Unknown,
    counted_over,
    evidence_of,
    known_to_be,
    same,
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
    podium: int | None
    """Overall place, where it is second or third: told with the race already."""
    stable: Driver | None
    """Who won the race overall, a team-mate."""
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
    earlier, stable = facts.race_before(race), mate_overall((race,), driver)
    past = race_before(earlier, key, driver)
    if earlier and same(earlier.winner, past.old):
        # Of who won the race overall it has not been said that he or she won here too.
        past = replace(past, first=Unknown("it was told as a win overall"))
    before = facts.fights[key].before
    leader = before.leader if before else Unknown("no standing is given")
    gained, gap = race.places_gained(driver), gap_between(race, driver, second)
    in_front = isinstance(place, Known) and place.value <= AHEAD
    climbed = isinstance(gained, Known) and gained.value >= CLIMB
    return RookieWin(
        evidence=best.evidence,
        counted=counted_over(wins=count),
        grounds=dict.fromkeys(("again", "old"), evidence_of(past.first))
        | {
            "place": evidence_of(place),
            "podium": evidence_of(place),
            "stable": evidence_of(stable),
            "second": evidence_of(second),
            "races": facts.rounds(1, race.id.round),
            "leader": evidence_of(leader),
            "last": evidence_of(past.last),
            "revenge": evidence_of(past.first, second),
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
        podium=on_podium(place),
        stable=value_of(stable),
        second=value_of(second),
        wins=value_of(count),
        races=len(through),
        again=past.again,
        leader=leader.value == driver if isinstance(leader, Known) else None,
        old=value_of(past.old),
        last=value_of(past.last),
        revenge=past.revenge(second),
        gained=value_of(gained) if climbed else None,
        gap=value_of(gap) if in_front else None,
    )
