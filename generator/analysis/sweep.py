"""One driver won every race of the meeting, overall or of a class, and no other did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.classes import on_podium
from generator.analysis.field import shared_team
from generator.analysis.history import exact_streak
from generator.evidence import Known, Unknown, evidence_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.analysis.field import Driver
    from generator.analysis.history import Outcome
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence, Maybe

SEVERAL, TWO = 3, 2
"""Classes of which one may differ from the others; winners that share the races."""


def every_winner(races: Sequence[RaceFacts], title: str) -> tuple[Known[Driver], ...]:
    """Return who won each race of the meeting; nobody where that is not known of all.

    A race that the file does not tell of is one, too.
    """
    first = [race.orders[title].winner for race in races]
    known = tuple(one for one in first if isinstance(one, Known))
    return known if races and len(known) == races[0].of else ()


def sweep(races: Sequence[RaceFacts], title: str) -> Maybe[Driver]:
    """Return who won every one of several races."""
    winners = every_winner(races, title)
    if len(winners) < TWO or len({one.value for one in winners}) > 1:
        return Unknown("there is no such driver, or a winner is not known")
    return Known(winners[0].value, evidence_of(*winners))


def unbeaten(
    outcomes: tuple[Outcome, ...], title: str, latest: Sequence[Known[Driver]]
) -> Maybe[int]:
    """Count the races of a season where the winner of the latest ones has won all."""
    winners = {one.value for one in latest}
    if len(winners) != 1 or len(outcomes) == len(latest):
        return Unknown("several won, or it is the first meeting")
    row = exact_streak(outcomes, winners.pop(), title)
    whole = isinstance(row, Known) and row.value == len(outcomes)
    return row if whole else Unknown("others have won")


def others_shared(
    races: Sequence[RaceFacts], keys: Sequence[str], own: str
) -> Evidence:
    """Give what it rests on that no other of several classes had a single winner.

    Nothing where one had, or where that is not known of all.
    """
    found: Evidence = ()
    for key in keys:
        first = [race.orders[key].winner for race in races]
        known = {one.value for one in first if isinstance(one, Known)}
        if key != own and len(known) < TWO:
            return ()
        found += evidence_of(*first)
    return found if len(keys) >= SEVERAL else ()


def one_podium(
    races: Sequence[RaceFacts], driver: Driver | None
) -> tuple[Maybe[int], int | None]:
    """Find the one race in which a driver is known to have been second or third."""
    places = [(race.order.of(driver), race.number) for race in races if driver]
    found = [one for one in places if on_podium(one[0])]
    if len(found) == 1:
        return found[0]
    return Unknown("it is not one podium"), None


def mate_overall(races: Sequence[RaceFacts], driver: Driver | None) -> Maybe[Driver]:
    """Find who won every one of these races overall, if a team-mate of a driver's."""
    first = [race.winner for race in races]
    drivers = {one.value if isinstance(one, Known) else None for one in first}
    best = drivers.pop()
    team = shared_team(driver, first[0]) if driver else ()
    if drivers or best is None or best == driver or not team:
        return Unknown("no team-mate won every race")
    return Known(best, (*evidence_of(*first), *team))
