"""The stewards change a result after the flag, or punish outside the race's course.

A place won on the road is lost in the office; somebody else gains it. Far down the
field that is a line of the classification, and hardly one of a release.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.finish import displaced
from generator.evidence import Known, evidence_of, known_to_be, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence, Maybe
    from generator.facts import Facts
    from generator.results.events import Penalty

PODIUM, POINTS = 3, 10
"""Places whose loss is news, and those whose loss is worth a sentence."""
BEFORE_THE_WIN = -1
"""First at the flag, then punished, then another's win: in the order of events."""


class Stewards(Storyline):
    """A penalty that the race itself did not show."""

    beat: ClassVar[Beat] = Beat.VERDICT

    driver: Driver
    reason: str | None
    seconds: int | None
    disqualified: bool
    after_flag: bool
    """Whether it is known to have come after the flag."""
    on_road: int | None
    """Place at the flag, where known and not told with the win."""
    place: int | None
    """Place in the results, where known."""
    in_class: bool
    """Whether those places are of a class."""
    ahead_of: Driver | None
    """Who is next in the results, where known and not punished as well."""
    heir: Driver | None
    """Who has the lost place in the results, where known."""
    also: bool
    """Whether another driver of that class was punished in the same race."""
    with_the_win: bool
    """Whether the win is told with who lost second place by this."""
    collision: bool
    """Whether the race's events tell of a contact that the driver was part of."""


class WinLost(Stewards):
    """First at the flag and not in the results: told where the win is."""

    beat: ClassVar[Beat] = Beat.FINISH
    essential: ClassVar[bool] = True


TOLD_BY_THE_WIN = 2
"""Who inherits the first two places overall stands with the win."""
TOLD_IN_CLASS = 1
"""Who won a class is told with its wins."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the penalties given after the flag, or at a time unknown."""
    for race in facts.races:
        penalised: dict[str | None, Evidence] = {}
        for index, event, evidence in race.events():
            if event.event != "penalty" or event.after_flag is False:
                continue
            driver = facts.field[event.driver]
            order = race.orders[event.category or facts.overall]
            place = order.of(driver)
            behind = order.at(place.value + 1) if isinstance(place, Known) else None
            told = TOLD_BY_THE_WIN if event.category is None else TOLD_IN_CLASS
            lost_place = event.on_road or 0
            heir = order.at(lost_place) if lost_place > told else None
            also = penalised.get(event.category, ())
            penalised[event.category] = also + evidence
            contacts = tuple(
                ref
                for _, one, (ref,) in race.events()
                if one.event == "contact" and event.driver in (one.driver, one.other)
            )
            lost = _win_lost(event, place)
            lost_second = displaced(race, 2)
            with_the_win = (
                event.category is None
                and event.on_road == TOLD_BY_THE_WIN
                and known_to_be(lost_second, driver)
            )
            yield (WinLost if lost else Stewards)(
                evidence=evidence
                + (place.evidence if isinstance(place, Known) else ()),
                grounds={
                    "ahead_of": evidence_of(behind),
                    "heir": evidence_of(heir),
                    "also": also,
                    "with_the_win": evidence_of(lost_second),
                    "collision": contacts,
                },
                value=6.5 if lost else _value(event, place),
                race=race.number,
                title=event.category,
                moment=BEFORE_THE_WIN if lost else index + 1,
                subject=driver,
                mood=Mood.LOSS,
                driver=driver,
                reason=event.reason,
                seconds=event.seconds,
                disqualified=event.disqualified,
                after_flag=bool(event.after_flag),
                on_road=None if with_the_win else event.on_road,
                place=value_of(place),
                in_class=event.category is not None,
                ahead_of=_other(behind, _punished(race, event)),
                heir=_other(heir, {driver.key}),
                also=bool(also),
                with_the_win=with_the_win,
                collision=bool(contacts),
            )


def _other(found: Maybe[Driver] | None, those: set[str]) -> Driver | None:
    """Give who is known and none of those."""
    if not isinstance(found, Known) or found.value.key in those:
        return None
    return found.value


def _punished(race: RaceFacts, event: Penalty) -> set[str]:
    """Name those of whom a penalty in the same class and race is told."""
    return {
        one.driver
        for _, one, _ in race.events()
        if one.event == "penalty" and one.category == event.category
    }


def _win_lost(event: Penalty, place: Maybe[int]) -> bool:
    kept = isinstance(place, Known) and place.value == 1
    return event.on_road == 1 and event.category is None and not kept


def _value(event: Penalty, place: Maybe[int]) -> float:
    if event.on_road is None:
        return 3.0
    if event.on_road <= PODIUM:
        return 5.0
    best = [event.on_road, *([place.value] if isinstance(place, Known) else [])]
    return 3.0 if min(best) <= POINTS else 1.5
