"""Who fights for a title: duels, those who can still win it, outsiders to watch.

A duel for a title is between its two best placed, those level on points, or the last
two who can win it; whoever "can still be champion" is named so by the files; and where
a list of outsiders is that of the files, so is each of its names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged
from generator.verification.tables import ranks, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.standings import Table
    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_A_DUEL = 2
_MANY = 3


def find(told: Context) -> Iterator[Claim]:
    """Find those who fight for a title."""
    for one in bonds(told, "duel"):
        groups = ("pair", "settled", "both", "named", "told", "other")
        names = dict.fromkeys(d for group in groups for d in one.drivers(group))
        yield from _claim(one, "duel", tuple(names), "fight for the title")
    for one in bonds(told, "can_still"):
        yield from _claim(one, "can still", one.drivers("list"), "can still win it")
    for one in bonds(told, "watched"):
        yield from _claim(one, "watched", one.drivers("list"), "are outsiders")


def _claim(
    one: Bond, what: str, drivers: tuple[str, ...], said: str
) -> Iterator[Claim]:
    if len(drivers) >= (1 if what == "can still" else _A_DUEL):
        yield one.told.claim(
            one.match, what, f"{', '.join(drivers)} {said}", drivers=drivers,
            value=one.title(), sure=SURE,
        )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold those named against the standings and the lists of the files."""
    if claim.what == "watched":
        return _watched(claim, ledger)
    named = frozenset(claim.drivers)
    held = tuple(tables(ledger, filter(None, (claim.value,))))
    if claim.what == "can still" or len(named) > _A_DUEL:
        right = any(named <= _alive(table) for table in held)
    else:
        right = any(named in _pairs(table) for table in held)
    return judged(right, None, "the files name others")


def _alive(table: Table) -> frozenset[str]:
    """Give whoever the files say can win, or stands in the first places."""
    one = table.standing
    best = {driver for driver, place in ranks(table) if place <= _MANY}
    return frozenset((*one.contenders, *one.level, *best))


def _pairs(table: Table) -> Iterator[frozenset[str]]:
    """Give the pairs of whom a duel for this title may be told."""
    places = ranks(table)
    yield frozenset(driver for driver, place in places if place <= _A_DUEL)
    for several in (table.standing.level, table.standing.contenders):
        if len(several) == _A_DUEL:
            yield frozenset(several)


def _watched(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a list of outsiders against those of the files, where it is theirs."""
    known = {d for drivers in ledger.facts.meeting.watch.values() for d in drivers}
    known |= {d for table in tables(ledger) for d in table.standing.contenders}
    strangers = [d for d in claim.drivers if d not in known]
    theirs = len(claim.drivers) - len(strangers) > len(strangers)
    results = f"not among those of the files: {', '.join(map(ledger.name, strangers))}"
    return judged(not (theirs and strangers), None, results)
