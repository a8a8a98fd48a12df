"""Races without a point: whose, and at which meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.claim import Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


def find(told: Context) -> Iterator[Claim]:
    """Find who is said to have left empty-handed."""
    for match in told.marked.find("scoreless"):
        driver, sure = told.subject(match.start())
        owned = [r.driver for r in told.roles if 0 < r.start - match.end() <= 6]  # noqa: PLR2004  "zéro pointé de X"
        driver = owned[0] if owned else driver
        if driver:
            rounds = told.rounds(match.start())
            said = f"{driver} scored no point in a race"
            yield told.claim(
                match, "scoreless", said, sure=max(0.5, sure * 0.7),
                drivers=tuple(dict.fromkeys((driver, *(r.driver for r in told.roles)))),
                value=",".join(map(str, rounds)),
            )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold it against the races known to have brought no point."""
    drivers = [ledger.driver(key) for key in claim.drivers]
    rounds = {int(n) for n in claim.value.split(",") if n}
    found = [
        one.venue.number
        for title in ledger.facts.fights
        for driver in drivers
        for one in ledger.facts.scoreless(driver, title)
    ]
    found += [
        ledger.round
        for one in ledger.facts.meeting.scoreless
        if one.driver in claim.drivers
    ]
    if ledger.driver(claim.drivers[0]).entry.guest:
        found += [ledger.round]  # a guest scores no points
    here = bool(set(found) & rounds) if rounds else bool(found)
    return judged(True if here else None, None)
