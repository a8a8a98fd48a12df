"""The fastest lap of a race."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.claim import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim, RaceKey
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


def find(told: Context) -> Iterator[Claim]:
    """Find who set a fastest lap."""
    for match in told.matches("fastest_lap"):
        driver, sure = told.subject(match.start())
        if driver and not told.marked.has("pole", match.start(), match.end()):
            scope = told.scope(match.start(), match.end())
            said = f"{driver} set the fastest lap"
            yield told.claim(
                match, "fastest", said, drivers=(driver,), scope=scope, sure=sure * 0.9
            )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a fastest lap against the races."""

    def holds(race: RaceKey, _: str) -> bool | None:
        facts = ledger.race(race)
        lap = facts.fastest_lap if facts else None
        return lap.value.key == claim.drivers[0] if isinstance(lap, Known) else None

    known = [
        f"race {r.number}: {r.fastest_lap.value.full_name}"
        for r in ledger.facts.races
        if isinstance(r.fastest_lap, Known)
    ]
    return ledger.weigh(claim.scope, holds, "; ".join(known))
