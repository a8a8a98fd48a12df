"""Every race of the season so far, gathered from the files of its meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.field import field_of
from generator.analysis.history import History, Outcome, RaceId
from generator.analysis.orders import class_order, overall_order
from generator.evidence import Known, Ref, Unknown, evidence_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from generator.analysis.field import Driver
    from generator.analysis.orders import Order
    from generator.evidence import Maybe
    from generator.results.bundle import Bundle
    from generator.results.meeting import Race

_LAST = 99
"""Behind every race of a round."""


def history_of(bundle: Bundle, name: str, overall: str) -> History:
    """Gather every race of the season up to and including a meeting's."""
    outcomes: list[Outcome] = []
    for number, one in enumerate(bundle.season.calendar, start=1):
        if not bundle.season.calendar_complete:
            outcomes.append(_unknown(number - 1))
        outcomes += _outcomes_of(bundle, number, one.meeting, overall)
        if one.meeting == name:
            break
    return History(tuple(outcomes))


def _outcomes_of(
    bundle: Bundle, number: int, name: str, overall: str
) -> Iterator[Outcome]:
    meeting = bundle.meetings.get(name)
    season = bundle.season
    expected = season.calendar[number - 1].races
    races = meeting.races if meeting else ()
    for i in range(max(expected, len(races))):
        known = meeting is not None and i < len(races)
        if meeting is None or not known:
            why = Unknown("the race is not in the files")
            yield Outcome(RaceId(number, i + 1), name, {}, why, why, {})
            continue
        field = field_of(season, name, meeting)
        at = Ref(name, ("races", i))
        orders = {
            key: class_order(key, season, races[i], at, field)
            for key, title in season.titles.items()
            if title.kind in ("class", "rookie")
        }
        orders[overall] = overall_order(races[i], at, field)
        beaten = {
            key: tuple(field[driver] for driver in drivers)
            for key, drivers in races[i].not_won.items()
        }
        pole = _pole(races[i], at, field)
        margin = _margin(races[i], at, orders[overall])
        yield Outcome(RaceId(number, i + 1), name, orders, pole, margin, beaten)


def _unknown(number: int) -> Outcome:
    """Stand for the races that may have been run after a round."""
    why = Unknown("the calendar does not name every round")
    return Outcome(RaceId(number, _LAST), "", {}, why, why, {})


def _pole(race: Race, at: Ref, field: Mapping[str, Driver]) -> Maybe[Driver]:
    if 1 in race.grid:
        return Known(field[race.grid[1]], (Ref(at.file, (*at.path, "grid", 1)),))
    return Unknown("no grid is given")


def _margin(race: Race, at: Ref, order: Order) -> Maybe[Decimal]:
    second = order.at(2)
    for i, row in enumerate(race.classification):
        known = isinstance(second, Known) and row.driver == second.value.key
        if known and row.gap is not None:
            ref = Ref(at.file, (*at.path, "classification", i, "gap"))
            return Known(row.gap, (*evidence_of(order.winner, second), ref))
    return Unknown("the gap of the second is not given")
