"""A race is won.

The one storyline that no report can do without: who won, who came second and third, and
by how much where that was remarkable.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from generator.analysis.field import shared_team
from generator.evidence import Known, Unknown, evidence_of, known_to_be, stated
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence, Maybe
    from generator.facts import Facts

SECOND, PODIUM = 2, 3
CLOSE = Decimal("0.6")
CLEAR = Decimal(5)
"""Seconds: below the one a duel to the line, above the other a race of one's own."""
TENTH = Decimal("0.1")
"""As exactly as a wide margin is told."""


class Win(Storyline):
    """The winner of a race, and who stood beside them on the podium."""

    beat: ClassVar[Beat] = Beat.FINISH
    essential: ClassVar[bool] = True

    winner: Driver
    second: Driver | None
    third: Driver | None
    beaten: tuple[Driver, ...]
    """Second and third; only the second where the third is unknown."""
    mates: bool
    """Whether winner and second are known to share a team."""
    from_pole: bool | None
    """None where the pole is unknown: then nothing has named the race before."""
    grid: int | None
    again: bool
    """Whether the winner is known to have won the meeting's race before too."""
    third_again: bool
    """Whether the third is known to have been second or third of that race too."""
    gap: Decimal | None
    """Seconds to the second, where remarkable: as timed if it was close, to the tenth
    if it was wide."""
    close: bool
    """Whether that gap is a small one."""
    inherited: bool
    """Whether another is known to have lost the win after the flag."""
    displaced: Driver | None
    """Who was second at the flag and lost the place to the second by a penalty."""
    day: dt.date | None
    part_of_day: str | None
    """With the day, where it tells this race from the meeting's others."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner of each race."""
    for race in facts.races:
        winner = race.winner
        if isinstance(winner, Known):
            yield _story(facts, race, winner)


def _story(facts: Facts, race: RaceFacts, winner: Known[Driver]) -> Win:
    second, third = race.order.at(SECOND), race.order.at(PODIUM)
    if not isinstance(second, Known):
        third = Unknown("the second is not given")
    before = facts.races[race.number - 2] if race.number > 1 else None
    pole, grid = race.pole, race.grid_of(winner.value)
    won_before = before.winner if before else Unknown("no race came before")
    third_before = _place(before, third)
    known = [one.value for one in (second, third) if isinstance(one, Known)]
    gap = _margin(race, second)
    displaced = _displaced(facts, race, SECOND)
    lost = _displaced(facts, race, 1)
    day, part_of_day = _slot(facts, race)
    return Win(
        evidence=evidence_of(winner, second, third),
        grounds={
            "mates": shared_team(winner.value, second),
            "from_pole": evidence_of(pole),
            "grid": evidence_of(grid),
            "again": evidence_of(won_before),
            "third_again": evidence_of(third_before),
            "gap": evidence_of(gap),
            "inherited": evidence_of(lost),
            "displaced": evidence_of(displaced),
            "day": _slots(facts),
            "part_of_day": _slots(facts),
        },
        value=6.6,
        race=race.number,
        subject=winner.value,
        mood=Mood.GAIN,
        winner=winner.value,
        second=second.value if isinstance(second, Known) else None,
        third=third.value if isinstance(third, Known) else None,
        beaten=tuple(known),
        mates=bool(shared_team(winner.value, second)),
        from_pole=pole.value == winner.value if isinstance(pole, Known) else None,
        grid=grid.value if isinstance(grid, Known) else None,
        again=known_to_be(won_before, winner.value),
        third_again=isinstance(third_before, Known)
        and 1 < third_before.value <= PODIUM,
        gap=gap.value if isinstance(gap, Known) else None,
        close=isinstance(gap, Known) and gap.value <= CLOSE,
        inherited=isinstance(lost, Known),
        displaced=displaced.value if isinstance(displaced, Known) else None,
        day=day,
        part_of_day=part_of_day,
    )


def _margin(race: RaceFacts, second: Maybe[Driver]) -> Maybe[Decimal]:
    """Return a remarkable gap between the first two."""
    if not isinstance(second, Known):
        return Unknown("the second is not given")
    gap = race.gap(second.value)
    if not isinstance(gap, Known) or gap.value <= CLOSE:
        return gap
    if gap.value < CLEAR:
        return Unknown("a gap like most")
    tenths = gap.value.quantize(TENTH)
    whole = tenths.to_integral_value()
    return Known(whole if whole == tenths else tenths, gap.evidence)


def _displaced(facts: Facts, race: RaceFacts, place: int) -> Maybe[Driver]:
    """Return who held a place at the flag, if the stewards gave it to another."""
    now = race.order.at(place)
    for _, event, evidence in race.events():
        if event.event != "penalty" or event.category or event.on_road != place:
            continue
        driver = facts.field[event.driver]
        if isinstance(now, Known) and now.value != driver:
            return Known(driver, evidence)
    return Unknown(f"nobody is known to have lost place {place} after the flag")


def _place(before: RaceFacts | None, driver: Maybe[Driver]) -> Maybe[int]:
    if before is None or not isinstance(driver, Known):
        return Unknown("there is no race before, or nobody to look for")
    return before.order.of(driver.value)


def _slot(facts: Facts, race: RaceFacts) -> tuple[dt.date | None, str | None]:
    own = (race.race.day, race.race.part_of_day)
    shared = any(
        (other.race.day, other.race.part_of_day) == own
        for other in facts.races
        if other.number != race.number
    )
    return (None, None) if shared else own


def _slots(facts: Facts) -> Evidence:
    """Return where days and times of day stand: each tells its race from the others."""
    return tuple(
        ref
        for one in facts.races
        for name in ("day", "part_of_day")
        for ref in stated(getattr(one.race, name), one.ref(name))
    )
