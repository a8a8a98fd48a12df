"""Whether a finish that is told beside the names holds of one race and one title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.holding import HOLDS, listed

if TYPE_CHECKING:
    from generator.verification.claim import Claim, RaceKey
    from generator.verification.ledger import Ledger


def _top(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    """Whether somebody came in the first so many of the race that is named."""
    number = int(claim.value) % (len(ledger.races_of((race[0],))) + 1)
    who, top = claim.drivers[0], claim.number or 0
    return race[1] == number and ledger.within(race, title, who, top) is True


def _behind(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    """Whether somebody came in a place, and those named before it right before."""
    who, *whom = claim.drivers
    if ledger.came(race, title, who, claim.number or 0) is not True:
        return False
    if len(whom) == (claim.number or 0) - 1:
        return all(
            ledger.came(race, title, one, place) is not False
            for place, one in enumerate(whom, 1)
        )
    return all(ledger.ahead(race, title, one, who) is True for one in whom)


def _podium(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    return listed(claim, ledger, race, title, 2)


def _last(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    places = (ledger.place(race, title, driver) for driver in claim.drivers)
    return claim.number in places


def _class(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    return title == claim.value and any(
        ledger.came(race, title, driver, 1) for driver in claim.drivers
    )


def _moved(claim: Claim, ledger: Ledger, race: RaceKey, title: str) -> bool:
    """Whether somebody was punished so, and came where it put him."""
    who, *whom = claim.drivers
    reasons = claim.value.split("|") if claim.value else []
    known = [p.reason for p in ledger.penalties(race, who)]
    if not any(reason is None or not reasons or reason in reasons for reason in known):
        return False
    came = claim.number is None or ledger.place(race, title, who) == claim.number
    return came and all(ledger.ahead(race, title, who, one) for one in whom)


FINISHED = {
    "won": HOLDS["won_race"],
    "top": _top,
    "some race": HOLDS["won"],
    "behind": _behind,
    "podium": _podium,
    "placed": HOLDS["given"],
    "last": _last,
    "class": _class,
    "class now": _class,
    "moved": _moved,
}
"""What must hold of a race, by what is claimed of it."""
