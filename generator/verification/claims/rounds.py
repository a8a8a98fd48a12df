"""Which round of the season a meeting is: the second, the last but one, the finale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.claim import Judgement, judged
from generator.verification.leaving import left_behind

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_NOUN = 24
"""Letters after an ordinal in which it may find its noun."""


def find(told: Context) -> Iterator[Claim]:
    """Find numbers of rounds."""
    for match in told.marked.find("round"):
        if told.marked.has("meeting_noun", match.start(), match.end() + _NOUN):
            yield from _number(told, match)


def _number(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    total = len(told.ledger.facts.season.calendar)
    named = next((name for name, value in match.groupdict().items() if value), "")
    number = {"last": total, "before": total - 1, "first": 1}.get(named)
    if number is None:
        number = told.marked.number(match[0])
    if number is None:
        return
    low, high = told.segment(match.start())
    rounds = [
        n
        for s, _, e in told.marked.marks("P")
        if low <= s < high and not left_behind(told, s)
        for n in e.rounds
    ]
    if len(set(rounds)) > 1:  # from one place to another
        rounds.append(told.ledger.round)
    here = any(told.ledger.round in e.rounds for _, _, e in told.marked.marks("P"))
    ahead = not here and (told.marked.has("next") or told.marked.has("summer"))
    value = ",".join(map(str, rounds)) if rounds else "next" if ahead else ""
    yield told.claim(
        match, "round", f"round {number}", number=number, value=value, sure=0.7
    )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold the number of a round against the calendar."""
    here, after = ledger.facts.calendar.here, ledger.facts.calendar.next
    meant = {here.number} | ({after.number} if after else set())
    if claim.value == "next" and after:
        meant = {after.number}
    elif claim.value and claim.value != "next":
        meant = {int(n) for n in claim.value.split(",")}
    recent = claim.number == ledger.facts.calendar.rounds and here.number - 1 in meant
    right = True if claim.number in meant or recent else None
    results = f"this is round {here.number} of {ledger.facts.calendar.rounds}"
    return judged(right, None, results)
