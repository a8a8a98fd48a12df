"""Laps: on which one something happened, and how fast the fastest was.

The files tell the laps of their events; a lap that none of them tells is not supported,
the first one excepted, which everybody has driven.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, bonds
from generator.verification.claim import Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_TIME = re.compile(r"(?<![\d:])\d{1,2}[:'′]\d{2}[.,\"″]\d{1,3}(?!\d)")
_DIGITS = re.compile(r"\d")


def find(told: Context) -> Iterator[Claim]:
    """Find laps by their number, and times of laps."""
    for one in bonds(told, "in_lap"):
        lap = one.number("lap") or one.number("lap2")
        yield told.claim(one.match, "lap", f"on lap {lap}", number=lap, sure=SURE)
    for match in _TIME.finditer(told.marked.sentence.text):
        digits = "".join(_DIGITS.findall(match[0]))
        yield told.claim(
            (0, 0), "time", f"a lap in {match[0]}", value=digits, sure=SURE
        )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Look a lap up among those of the events, a time among the fastest laps."""
    if claim.what == "time":
        laps = [facts.race.fastest_lap for facts in ledger.facts.races]
        times = {lap.time for lap in laps if lap and lap.time}
        digits = {"".join(_DIGITS.findall(time)) for time in times}
        right = not digits or claim.value in digits
        return judged(right, None, f"fastest laps: {', '.join(sorted(times))}")
    known = set(_known(ledger))
    right = not known or claim.number in known | {1}
    return judged(right, None, f"laps told of: {sorted(known)}")


def _known(ledger: Ledger) -> Iterator[int]:
    for facts in ledger.facts.races:
        yield from facts.race.lead_history
        yield from filter(None, (facts.race.laps,))
        for event in facts.race.events:
            for name in ("lap", "last_lap"):
                if lap := getattr(event, name, None):
                    yield lap
