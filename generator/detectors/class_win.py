"""A class of the field is won.

Its winner is never left out; what makes the win a story comes before the places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import broken_streaks, exact_streak, wins
from generator.evidence import Known, counted_over, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.history import Outcome
    from generator.analysis.races import RaceFacts
    from generator.facts import Facts


class ClassWin(Storyline):
    """The winner of a class, and those behind."""

    beat: ClassVar[Beat] = Beat.CLASSES
    essential: ClassVar[bool] = True

    winner: Driver
    second: Driver | None
    third: Driver | None
    debut: bool
    """Whether it is known to be the winner's first race in the class."""
    leader: bool | None
    """Whether the winner led the class before the meeting; None where unknown."""
    wins: int | None
    """Wins of the season in the class, this one included; None where not all known."""
    streak: int | None
    """Wins in a row, this one included; None where not certain."""
    ended: Driver | None
    """Whose streak it ended, of at least three wins."""
    ended_streak: int | None
    place: int | None
    """Overall place, where known."""
    back: bool
    """Whether the winner lost the race before after having won the one before that."""
    within: int | None
    """In the race before, which another won, the winner was within this place."""


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
    count = wins(through, driver, key)
    in_a_row = exact_streak(through, driver, key)
    ended = broken_streaks(through, key).get(driver)
    here = ended is not None and ended.race == race.id
    second, third = order.at(2), order.at(3)
    before = facts.fights[key].before
    leader = before.leader if before else None
    place = race.order.of(driver)
    debut = any(
        d.driver == driver.key and d.category == key and d.race == race.number
        for d in facts.meeting.debuts
    )
    places = (one for one in (second, third) if isinstance(one, Known))
    return ClassWin(
        evidence=winner.evidence + tuple(ref for one in places for ref in one.evidence),
        counted=counted_over(wins=count, streak=in_a_row)
        | ({"ended_streak": ended.row} if here and ended else {}),
        value=4.0 + 2.0 * debut + 1.0 * here,
        race=race.number,
        title=key,
        moment=facts.titles("class").index(key),
        subject=driver,
        mood=Mood.GAIN,
        winner=driver,
        second=second.value if isinstance(second, Known) else None,
        third=third.value if isinstance(third, Known) else None,
        debut=debut,
        leader=leader.value == driver if isinstance(leader, Known) else None,
        wins=count.value if isinstance(count, Known) else None,
        streak=in_a_row.value if isinstance(in_a_row, Known) else None,
        ended=ended.victim if here and ended else None,
        ended_streak=ended.length if here and ended else None,
        place=place.value if isinstance(place, Known) else None,
        back=_back(earlier, driver, key),
        within=_within(facts, race, key, driver),
    )


def _back(earlier: tuple[Outcome, ...], driver: Driver, key: str) -> bool:
    last = [o.orders[key].winner for o in earlier[-2:] if key in o.orders]
    return (
        len(last) == 2  # noqa: PLR2004  the last two races
        and known_to_be(last[0], driver)
        and isinstance(last[1], Known)
        and last[1].value != driver
    )


def _within(facts: Facts, race: RaceFacts, key: str, driver: Driver) -> int | None:
    if race.number == 1:
        return None
    last = facts.races[race.number - 2]
    first = last.orders[key].winner
    if not isinstance(first, Known) or first.value == driver:
        return None
    bounds = last.race.within
    return next(
        (b.top for b in bounds if b.driver == driver.key and b.category == key), None
    )
