"""A race is won.

The one storyline that no report can do without: who won, who came second and third, and
by how much where that was remarkable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.afar import told_with_a_pass
from generator.analysis.field import shared_team
from generator.analysis.finish import beaten_poleman, told_with_the_win
from generator.analysis.finish import displaced as displaced_in
from generator.analysis.last_pass import pass_for_second, passed_last, then_won
from generator.analysis.margins import CLOSE, covering, remarkable, usual
from generator.analysis.race_day import race_day
from generator.evidence import (
    Known,
    Unknown,
    counted_over,
    evidence_of,
    known_to_be,
    same,
    stated,
    value_of,
)
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Maybe
    from generator.facts import Facts

SECOND, PODIUM = 2, 3
LAP = ("quickest", "second_quickest", "third_quickest", "lap_time")
"""What is told of the fastest lap."""


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
    pole_again: bool
    """Whether the winner is known to have had the pole of the race before too."""
    grid: int | None
    laps: int | None
    again: bool
    """Whether the winner is known to have won the meeting's race before too."""
    before: int | None
    """The winner's place in the meeting's race before, where known and no win."""
    swapped: bool
    """Whether that race had the same two in front, the other way round."""
    third_again: bool
    """Whether the third is known to have been second or third of that race too."""
    gap: Decimal | None
    """Seconds to the second, where remarkable: as timed if it was close, to the tenth
    if it was wide."""
    close: bool
    """Whether that gap is a small one."""
    margin: Decimal | None
    """Seconds to the second, to the tenth, where the gap is one like most."""
    covered: Decimal | None
    """Seconds from the first to the third, where they are few."""
    held_off: bool
    """Whether the second is known to have attacked to the flag."""
    passed_second: bool
    just_passed: bool
    """Whether the last pass for the lead was of the second; just: nothing follows."""
    rival: Driver | None
    """From whom the second took that place, where no other changed on the road..."""
    rival_lap: int | None
    """... on which lap, where known."""
    inherited: bool
    """Whether another is known to have lost the win after the flag."""
    displaced: Driver | None
    """Who was second at the flag and lost the place to the second by a penalty."""
    nth: int | None
    """Which win of the season it is for the winner, where that is worth telling."""
    row: int | None
    """How many wins in a row it makes, where that is worth telling."""
    victim: Driver | None
    """Whose run of wins it ended..."""
    ended: int | None
    """... and how many those were."""
    quickest: bool
    """Whether the winner is known to have set the fastest lap."""
    second_quickest: bool
    third_quickest: bool
    lap_time: str | None
    """Of the fastest lap, where one of the three set it."""
    second_from: int | None
    third_from: int | None
    """Place on the grid, where theirs is the climb of the race."""
    day: dt.date | None
    part_of_day: str | None
    """With the day, where it tells this race from the meeting's others."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner of each race of which more is known than that and the pole."""
    for race in facts.races:
        winner = race.winner
        if isinstance(winner, Known) and not isinstance(beaten_poleman(race), Known):
            yield _story(facts, race, winner)


def _story(facts: Facts, race: RaceFacts, winner: Known[Driver]) -> Win:
    second, third = race.order.at(SECOND), race.order.at(PODIUM)
    if not isinstance(second, Known):
        third = Unknown("the second is not given")
    before = facts.race_before(race)
    pole, grid = race.pole, race.grid_of(winner.value)
    won_before = before.winner if before else Unknown("no race came before")
    third_before = _place(before, third)
    known = [one.value for one in (second, third) if isinstance(one, Known)]
    gap = remarkable(race, second)
    margin, covered = usual(race, second), covering(race, third)
    displaced, lost = displaced_in(race, SECOND), displaced_in(race, 1)
    own_before = _place(before, winner)
    count, lap = facts.season_wins(race), race.fastest_lap
    row, broken = facts.winning_row(race), facts.row_ended(race)
    podium = (winner.value, value_of(second), value_of(third))
    quickest = [one is not None and known_to_be(lap, one) for one in podium]
    climbs = [_climb(race, one) for one in podium[1:]]
    when = race_day(race, facts.races)
    pressed = tuple(
        ref for _, e, x in race.events() if told_with_the_win(race, e) for ref in x
    )
    at = passed_last(race, winner.value, value_of(second))
    gained = pass_for_second(race)
    straight = then_won(race, at, winner.value) if at is not None else ()
    pole_before = before.pole if before else None
    return Win(
        evidence=evidence_of(winner, second, third),
        grounds={
            "mates": shared_team(winner.value, second),
            "from_pole": evidence_of(pole),
            "pole_again": evidence_of(pole, pole_before),
            "grid": evidence_of(grid),
            "laps": stated(race.race.laps, race.ref("laps")),
            "before": evidence_of(own_before, won_before),
            "swapped": evidence_of(own_before, won_before),
            "margin": evidence_of(margin),
            "covered": evidence_of(covered),
            "again": evidence_of(won_before),
            "third_again": evidence_of(third_before),
            "gap": evidence_of(gap),
            "held_off": pressed,
            "passed_second": () if at is None else race.events()[at][2],
            "just_passed": straight,
            "inherited": evidence_of(lost),
            "displaced": evidence_of(displaced),
            **dict.fromkeys(("rival", "rival_lap"), gained.evidence if gained else ()),
            "victim": broken.evidence if broken else (),
            **dict.fromkeys(LAP, evidence_of(lap)),
            "second_from": evidence_of(climbs[0]),
            "third_from": evidence_of(climbs[1]),
            **dict.fromkeys(("day", "part_of_day"), when.grounds),
        },
        counted={
            **counted_over(nth=count, row=row),
            **({"ended": broken.row} if broken else {}),
        },
        value=6.6,
        race=race.number,
        subject=winner.value,
        mood=Mood.GAIN,
        winner=winner.value,
        second=value_of(second),
        third=value_of(third),
        beaten=tuple(known),
        mates=bool(shared_team(winner.value, second)),
        from_pole=pole.value == winner.value if isinstance(pole, Known) else None,
        pole_again=same(pole, winner)
        and pole_before is not None
        and same(pole_before, winner),
        grid=None if told_with_a_pass(race, winner.value) else value_of(grid),
        laps=race.race.laps,
        again=same(won_before, winner),
        before=_not_won(own_before),
        swapped=known_to_be(own_before, SECOND) and same(won_before, second),
        third_again=isinstance(third_before, Known)
        and 1 < third_before.value <= PODIUM,
        gap=value_of(gap),
        close=isinstance(gap, Known) and gap.value <= CLOSE,
        margin=value_of(margin),
        covered=value_of(covered),
        held_off=bool(pressed),
        passed_second=at is not None,
        just_passed=bool(straight),
        rival=gained.over if gained else None,
        rival_lap=gained.lap if gained else None,
        inherited=isinstance(lost, Known),
        displaced=value_of(displaced),
        nth=value_of(count),
        row=value_of(row),
        victim=broken.victim if broken else None,
        ended=broken.length if broken else None,
        quickest=quickest[0],
        second_quickest=quickest[1],
        third_quickest=quickest[2],
        lap_time=race.race.fastest_lap.time
        if any(quickest) and race.race.fastest_lap
        else None,
        second_from=value_of(climbs[0]),
        third_from=value_of(climbs[1]),
        day=when.day,
        part_of_day=when.part_of_day,
    )


def _climb(race: RaceFacts, driver: Driver | None) -> Maybe[int]:
    """Return from where on the grid somebody made the climb of the race."""
    if driver is None or race.climb is None or race.climb[0] != driver:
        return Unknown("the climb of the race is another's")
    if told_with_a_pass(race, driver):
        return Unknown("it is told with the pass for the place")
    return race.grid_of(driver)


def _not_won(place: Maybe[int]) -> int | None:
    return place.value if isinstance(place, Known) and place.value > 1 else None


def _place(before: RaceFacts | None, driver: Maybe[Driver]) -> Maybe[int]:
    if before is None or not isinstance(driver, Known):
        return Unknown("there is no race before, or nobody to look for")
    return before.order.of(driver.value)
