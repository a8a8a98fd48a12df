"""Whether a place, a lap or a penalty told of somebody holds of one race."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.claim import every

if TYPE_CHECKING:
    from generator.verification.claim import Claim, RaceKey
    from generator.verification.ledger import Ledger

_PODIUM = 3


def one_two(claim: Claim, ledger: Ledger) -> bool:
    """Whether one team had the first two of a race; "one-two" counts so itself."""
    team, _, places = claim.value.partition("|")
    if places not in ("", "1"):
        return False
    for race, title in product(ledger.here, ledger.facts.fights):
        first, second = (ledger.at(race, title, n) for n in (1, 2))
        if first and second:
            teams = {ledger.driver(first).team, ledger.driver(second).team}
            winner = not claim.drivers or claim.drivers[0] == first
            if winner and len(teams) == 1 and (not team or team in teams):
                return True
    return False


def in_turn(claim: Claim, ledger: Ledger) -> bool:
    """Whether somebody came in these places, race after race of the meeting."""
    places = [int(one) for one in claim.value.split()]
    if len(places) != len(ledger.here):
        return True  # of which races is not told
    answers = [
        every(
            ledger.came(race, title, claim.drivers[0], place)
            for race, place in zip(ledger.here, places, strict=True)
        )
        for title in ledger.titles(claim.drivers[0])
    ]
    return True in answers or False not in answers


def _given(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    return ledger.place(race, title, claim.drivers[0]) == claim.number


def _lost(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    """Whether a place was held on the road, on a grid, or before a pass."""
    who, facts = claim.drivers[0], ledger.race(race)
    if ledger.place(race, title, who) == claim.number:
        return False  # it was kept
    if facts and facts.race.grid.get(claim.number or 0) == who:
        return True
    return any(
        (getattr(e, "driver", None) == who and getattr(e, "on_road", 0) == claim.number)
        or (
            getattr(e, "over", None) == who
            and getattr(e, "position", 1) == claim.number
        )
        for e in ledger.events(race)
    )


def listed(claim: Claim, ledger: Ledger, race: RaceKey, title: str, first: int) -> bool:
    """Tell whether those named came one behind the other, from a place on."""
    return all(
        ledger.came(race, title, driver, place) is True
        for place, driver in enumerate(claim.drivers, first)
    )


def _completes(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    first = (claim.number or 0) - len(claim.drivers) + 1
    return listed(claim, ledger, race, title, first)


def _ahead(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    return ledger.ahead(race, title, *claim.drivers) is True


def _won_race(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    # "The last race, at Nogaro" is the last of that meeting, not of this one.
    number = len(ledger.races_of((race[0],))) if claim.number == -1 else claim.number
    return race[1] == number and _won(claim, ledger, race, title)


def _won(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    return ledger.came(race, title, claim.drivers[0], 1) is True


def _lap(claim: Claim, ledger: Ledger, race: RaceKey, _: str) -> bool:
    facts = ledger.race(race)
    lap = facts.fastest_lap if facts else None
    return isinstance(lap, Known) and lap.value.key == claim.drivers[0]


def _penalty(claim: Claim, ledger: Ledger, race: RaceKey, _: str) -> bool:
    return bool(ledger.penalties(race, claim.drivers[0]))


def _podium(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    return ledger.within(race, title, claim.drivers[0], _PODIUM) is True


HOLDS = {
    "runner_up": _completes,
    "given": _given,
    "lost": _lost,
    "completes": _completes,
    "won": _won,
    "won_race": _won_race,
    "ahead": _ahead,
    "lap": _lap,
    "penalty": _penalty,
    "last_podium": _podium,
}
"""What must hold of a race, by what is claimed of it."""
