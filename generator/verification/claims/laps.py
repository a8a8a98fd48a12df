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
_TWO = 2
_DIGITS = re.compile(r"\d")


def find(told: Context) -> Iterator[Claim]:
    """Find laps by their number, and times of laps."""
    laps = tuple(bonds(told, "in_lap"))
    for one in laps:
        lap, at = one.number("lap") or one.number("lap2"), one.match.start()
        low, high = told.segment(at)
        near = [r.driver for r in told.roles if low <= r.start < high]
        drivers = tuple(dict.fromkeys((*near, *told.subjects(at)[0])))
        yield told.claim(
            one.match, "lap", f"on lap {lap}", number=lap, drivers=drivers, sure=SURE,
            value="alone" if len(laps) == 1 else "",
        )  # fmt: skip
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
    known = tuple(_known(ledger))
    # Two whom one event is about: the lap is that of the event. Unless one of them had
    # something happen alone on that lap: "after a spin on lap 3, and Auzance led".
    pair = frozenset(claim.drivers)
    alone = {frozenset((one,)) for one in pair}
    own = any(lap == claim.number and who in alone for lap, who in known)
    theirs = [one for one in known if len(pair) == _TWO and one[1] == pair]
    known = tuple(theirs) if theirs and claim.value == "alone" and not own else known
    fits = any(
        lap == claim.number and (not who or not claim.drivers or who & {*claim.drivers})
        for lap, who in known
    )
    told = sorted({lap for lap, _ in known})
    right = not known or fits or claim.number == 1
    return judged(right, None, f"laps told of: {told}")


def _known(ledger: Ledger) -> Iterator[tuple[int, frozenset[str]]]:
    """Give the laps of the files, each with whom its event is about; nobody for all."""
    for facts in ledger.facts.races:
        for lap, leader in facts.race.lead_history.items():
            yield lap, frozenset((leader,))
        if facts.race.laps:
            yield facts.race.laps, frozenset()
        for event in facts.race.events:
            names = ("driver", "over", "other", "against", "ahead", "cause", "leader")
            who = frozenset(filter(None, (getattr(event, n, None) for n in names)))
            for name in ("lap", "last_lap"):
                if at := getattr(event, name, None):
                    yield at, who
