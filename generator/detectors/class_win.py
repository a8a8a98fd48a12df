"""A class of the field is won.

Its winner is never left out; what makes the win a story comes before the places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.field import shared_team
from generator.analysis.history import (
    broken_streaks,
    classified,
    exact_streak,
    wins,
)
from generator.evidence import Known, Unknown, counted_over, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Maybe
    from generator.facts import Facts


FEW = 2
"""Of more classes than this the third is not told: a release is no classification."""


class ClassWin(Storyline):
    """The winner of a class, and those behind."""

    beat: ClassVar[Beat] = Beat.CLASSES
    essential: ClassVar[bool] = True

    winner: Driver
    second: Driver | None
    third: Driver | None
    beaten: tuple[Driver, ...]
    """Second and third; only the second where the third is unknown."""
    mates: bool
    """Whether winner and second are known to share a team."""
    debut: bool
    """Whether it is known to be the winner's first race in the class."""
    leader: bool | None
    """Whether the winner led the class before the meeting; None where unknown."""
    wins: int | None
    """Wins of the season in the class, this one included; None where not all known, and
    where another win of the meeting follows."""
    races: int
    """Races of the season so far, this one included."""
    streak: int | None
    """Wins in a row, this one included; None where not certain, and likewise."""
    ended: Driver | None
    """Whose streak it ended, of at least three wins."""
    ended_streak: int | None
    ended_place: int | None
    """Place in the class of whose streak it ended, where known."""
    place: int | None
    """Overall place, where known."""
    again: bool
    """Whether the winner is known to have won the meeting's race before too."""
    last: int | None
    """Place in the class in the meeting's race before, which another won."""
    revenge: bool
    """Whether that other is second now."""
    within: int | None
    """In that race the winner was within this place, which is not known better."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each class winner of each race."""
    for race in facts.races:
        for key in facts.titles("class"):
            winner = race.orders[key].winner
            if isinstance(winner, Known):
                yield _story(facts, race, key, winner)


def _story(facts: Facts, race: RaceFacts, key: str, winner: Known[Driver]) -> ClassWin:
    driver, order = winner.value, race.orders[key]
    through = facts.history.through(race.id)
    earlier = facts.history.before(race.id)
    count, in_a_row = wins(through, driver, key), exact_streak(through, driver, key)
    if any(
        known_to_be(one.orders[key].winner, driver)
        for one in facts.races[race.number :]
    ):
        count = in_a_row = Unknown("told with the driver's last win of the meeting")
    ended = broken_streaks(through, key).get(driver)
    here = ended is not None and ended.race == race.id
    second, third = order.at(2), order.at(3)
    if not isinstance(second, Known) or len(facts.titles("class")) > FEW:
        third = Unknown("the second is not given, or there are many classes to tell")
    victim = order.of(ended.victim) if here and ended else Unknown("no streak ended")
    behind = [one.value for one in (second, third) if isinstance(one, Known)]
    before = facts.fights[key].before
    leader = before.leader if before else None
    place = race.order.of(driver)
    raced = classified(earlier, driver, key)
    debut = [
        facts.ref("debuts", i)
        for i, d in enumerate(facts.meeting.debuts)
        if d.driver == driver.key and d.category == key and d.race == race.number
        if not raced
    ]
    last = _last(facts, race, key, driver)
    within = _within(facts, race, key, driver)
    won_before = _won_before(facts, race, key)
    return ClassWin(
        evidence=evidence_of(winner, second, third),
        counted=counted_over(wins=count, streak=in_a_row)
        | ({"ended_streak": ended.row} if here and ended else {}),
        grounds={
            "debut": (*debut, *raced),
            "races": facts.rounds(1, race.id.round),
            "leader": evidence_of(leader),
            "ended": ended.evidence if here and ended else (),
            "ended_place": (*evidence_of(victim), *(ended.evidence if ended else ())),
            "place": evidence_of(place),
            "mates": shared_team(driver, second),
            "again": evidence_of(won_before),
            "last": evidence_of(last),
            "revenge": evidence_of(won_before),
            "within": evidence_of(within),
        },
        value=4.0 + 2.0 * bool(debut) + 1.0 * here,
        race=race.number,
        title=key,
        moment=facts.titles("class").index(key),
        subject=driver,
        mood=Mood.GAIN,
        winner=driver,
        second=second.value if isinstance(second, Known) else None,
        third=third.value if isinstance(third, Known) else None,
        beaten=tuple(behind),
        mates=bool(shared_team(driver, second)),
        debut=bool(debut),
        leader=leader.value == driver if isinstance(leader, Known) else None,
        wins=count.value if isinstance(count, Known) else None,
        races=len(through),
        streak=in_a_row.value if isinstance(in_a_row, Known) else None,
        ended=ended.victim if here and ended else None,
        ended_streak=ended.length if here and ended else None,
        ended_place=victim.value if isinstance(victim, Known) else None,
        place=place.value if isinstance(place, Known) else None,
        again=known_to_be(won_before, driver),
        last=last.value if isinstance(last, Known) else None,
        revenge=isinstance(won_before, Known) and known_to_be(second, won_before.value),
        within=within.value if isinstance(within, Known) else None,
    )


def _won_before(facts: Facts, race: RaceFacts, key: str) -> Maybe[Driver]:
    if race.number == 1:
        return Unknown("no race came before at this meeting")
    return facts.races[race.number - 2].orders[key].winner


def _last(facts: Facts, race: RaceFacts, key: str, driver: Driver) -> Maybe[int]:
    first = _won_before(facts, race, key)
    if not isinstance(first, Known) or first.value == driver:
        return Unknown("nobody else is known to have won the race before")
    return facts.races[race.number - 2].orders[key].of(driver)


def _within(facts: Facts, race: RaceFacts, key: str, driver: Driver) -> Maybe[int]:
    unknown = Unknown(f"how {driver.key} fared in the race before is not given")
    if race.number == 1:
        return unknown
    last = facts.races[race.number - 2]
    first = last.orders[key].winner
    if not isinstance(first, Known) or first.value == driver:
        return unknown
    if isinstance(last.orders[key].of(driver), Known):
        return unknown
    bounds = (
        Known(b.top, (*first.evidence, last.ref("within", i)))
        for i, b in enumerate(last.race.within)
        if b.driver == driver.key and b.category == key
    )
    return next(bounds, unknown)
