"""Sums over a meeting: poles, and the wins of a double or a clean sweep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.claim import NO, Judgement, either, judged

if TYPE_CHECKING:
    from generator.verification.claim import Claim
    from generator.verification.ledger import Ledger


def poles(claim: Claim, ledger: Ledger) -> Judgement:
    """Count the poles of the season, of this meeting or of the last."""
    driver, number = claim.drivers[0], claim.number
    known = [o.pole for o in ledger.facts.history.outcomes]
    here = [r.pole for r in ledger.facts.races]
    outcomes = ledger.facts.history.outcomes
    last = [o.pole for o in outcomes if o.id.round == ledger.round - 1]
    counts = [
        sum(isinstance(p, Known) and p.value.key == driver for p in poles)
        for poles in (known, here, last)
    ]
    complete = all(isinstance(p, Known) for p in known) and bool(here)
    results = (
        f"{ledger.name(driver)} has {counts[1]} poles here, {counts[0]} of the season"
    )
    return judged(number in counts or (None if not complete else False), NO, results)


def double(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a double, of two races though there be three, or a clean sweep."""
    rounds = [int(n) for n in claim.value.split(",") if n.isdigit()]
    named = bool(rounds)
    rounds = rounds or [ledger.round]
    if ledger.facts.calendar.previous and not named:
        rounds.append(ledger.facts.calendar.previous.number)
    titles = (*claim.scope.titles, *claim.scope.other_titles)
    answers = []
    for one in rounds:
        races = ledger.races_of((one,))
        least = claim.number or len(races)
        answers += [
            ledger.won_of(races, claim.drivers[0], title, count)
            for title in titles
            for count in range(min(least, len(races)), len(races) + 1)
        ]
    return judged(either(answers), NO)
