"""Penalties: who was punished, by how many seconds, and what for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.verification.claim import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim, RaceKey, Scope
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_TELLING = ("jump_start", "track_limits", "yellow_flags", "pit_lane")
"""Reasons that are told of nothing but an offence."""
_DROPPED = re.compile(r"demot|relegat|rétrograd")
"""What a contact does as well as a penalty."""
_NEXT = 5
"""Letters between the word and whom it befell: "une pénalité à Klein"."""
_AROUND = 90
"""Letters after the word in which reason and seconds stand."""


def find(told: Context) -> Iterator[Claim]:
    """Find penalties, the seconds and the reasons told with them."""
    seen: set[tuple[str, str]] = set()
    for match in told.matches("penalty"):
        low, high = told.segment(match.start())
        if told.marked.has("contact", low, high) and _DROPPED.match(match[0]):
            continue
        driver, sure = told.subject(match.start())
        owned = [r.driver for r in told.roles if 0 <= r.start - match.end() <= _NEXT]
        driver, sure = (owned[0], 0.85) if owned else (driver, sure)
        if driver is None:
            continue
        near = told.text[max(0, match.start() - 30) : match.end() + _AROUND]
        cut = told.lexicon.pattern("STRONG").search(near, 30 + len(match[0]))
        near = near[: cut.start()] if cut else near
        reasons = told.lexicon.among("REASONS", near)
        scope = told.scope(match.start(), match.end(), driver)
        seconds = told.lexicon.pattern("penalty_seconds").search(near)
        number = told.marked.number(seconds[0]) if seconds else None
        for what, value in (
            ("penalty", ""),
            *(("reason", reason) for reason in reasons[:1]),
        ):
            if (driver, what + value) in seen and number is None:
                continue
            seen.add((driver, what + value))
            said = f"{driver} was punished" + (f" for {value}" if value else "")
            said += f" with {number} seconds" if number and what == "penalty" else ""
            yield told.claim(
                match, what, said, drivers=(driver,), value=value, scope=scope,
                sure=sure * 0.9,
                number=number if what == "penalty" else None,
            )  # fmt: skip
    yield from _reasons(told, seen)


def _reasons(told: Context, seen: set[tuple[str, str]]) -> Iterator[Claim]:
    """Find reasons told without the word penalty: "a false start cost him"."""
    punished = told.marked.has("penalty")
    for reason in _TELLING if punished else _TELLING[:2]:
        source = told.lexicon.data.REASONS[reason]
        for match in told.lexicon.compiled(source).finditer(told.text):
            driver, sure = told.subject(match.start())
            if driver and (driver, f"reason{reason}") not in seen:
                scope = told.scope(match.start(), match.end(), driver)
                said = f"{driver} was punished for {reason}"
                yield told.claim(
                    match, "reason", said, drivers=(driver,), value=reason, scope=scope,
                    sure=sure * 0.75,
                )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a penalty against the events; where none is known there may be one."""
    driver = claim.drivers[0]

    def holds(race: RaceKey, _: str) -> bool | None:
        known = ledger.penalties(race, driver)
        if not known:
            return None
        if claim.what == "reason":
            right = [p.reason == claim.value if p.reason else None for p in known]
        elif claim.number is None:
            return True
        else:
            right = [p.seconds == claim.number if p.seconds else None for p in known]
        return True if True in right else None if None in right else False

    results = "; ".join(
        f"{ledger.name(driver)}, race {race[1]}: {p.reason or 'reason unknown'}"
        + (f", {p.seconds} seconds" if p.seconds else "")
        for race in (*claim.scope.races, *claim.scope.others)
        for p in ledger.penalties(race, driver)
    )
    judgement = ledger.weigh(claim.scope, holds, results)
    if results and claim.what == "reason":
        known = [holds(r, "") for r in (*claim.scope.races, *claim.scope.others)]
        if True not in known and False in known:
            return ledger.weigh(_only(claim, ledger), holds, results)
    return judgement


def _only(claim: Claim, ledger: Ledger) -> Scope:
    """Keep the races in which the driver is known to have been punished."""
    races = tuple(
        race
        for race in (*claim.scope.races, *claim.scope.others)
        if ledger.penalties(race, claim.drivers[0])
    )
    return replace(claim.scope, races=races, others=())
