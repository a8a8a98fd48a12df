"""Counted wins whose owner or whose place the words name beside the number.

"C'était la cinquième victoire de la saison pour X", "that made three in a row for X",
"ses deux victoires à Spa", "five wins from eight races", "X and Y won a race each".
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged
from generator.verification.winning import WON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_ENDS = ("", "2", "3", "4", "5")
_OWNED = {"win_for": "nth", "row_made_for": "row", "row_ended_of": "ended"}
_PLAIN_SUBJECT = 0.8

_SAID = {
    "nth": "{who} won for time number {n}",
    "row": "{who}: {n} wins in a row",
    "ended": "{who}: a row of {n} wins that ended",
    "there": "{who}: {n} wins at {where}",
    "all there": "{who} won every race at {where}",
    "before": "{where} was before this meeting",
    "of races": "{who}: {n} wins of {of} races",
    "shared": "{n} drivers won here",
    "won here": "{who} won here",
    "podiums": "{who}: {n} podiums here",
    "winners": "{n} winners of {of} so far",
}


def find(told: Context) -> Iterator[Claim]:
    """Find counts of wins that say whose they are, or where."""
    for name, what in _OWNED.items():
        for one, end in product(bonds(told, name), _ENDS):
            count = one.number(f"count{end}")
            # "X extended his run to four": one name, several ways to go on.
            who = one.drivers(f"who{end}") or one.drivers("who2")
            if who and count and not one.doubted:
                yield _claim(one, what, who, count)
    yield from _there(told)
    yield from _of_races(told)
    for one in bonds(told, "shared"):
        yield _claim(one, "shared", (), one.number("many"))
    for one in bonds(told, "each_won"):
        for driver in (*one.drivers("list"), *one.drivers("list2")):
            yield _claim(one, "won here", (driver,))
    yield from _alone(told)


def _of_races(told: Context) -> Iterator[Claim]:
    """Find "five wins from eight races", and "two wins from two races at Assen"."""
    for one, end in product(bonds(told, "wins_in_races"), _ENDS):
        count, races = one.number(f"count{end}"), one.number(f"races{end}")
        rounds = "" if end else _rounds(one, "place")
        if count and rounds:
            yield _claim(one, "there", _owners(one), count, rounds)
        elif count and races and not one.match["place"]:
            yield _claim(one, "of races", _owners(one), count, str(races))


def _alone(told: Context) -> Iterator[Claim]:
    """Find who was on every podium, and the so-manieth to win this season."""
    for one in bonds(told, "podiums_alone"):
        who = one.drivers("who") or told.subjects(one.match.start())[0]
        many = one.number("count") or one.number("count2") or len(told.ledger.here)
        if len(who) == 1:
            yield _claim(one, "podiums", who, many)
    for one in bonds(told, "nth_winner"):
        title = one.title() or told.ledger.overall
        yield _claim(one, "winners", (), one.number("nth"), title)


def _there(told: Context) -> Iterator[Claim]:
    """Find wins at a place of the calendar, that of this meeting included."""
    for one, end in product(bonds(told, "wins_there"), _ENDS):
        if rounds := _rounds(one, f"place{end}"):
            who = () if end else one.drivers("who")
            count = one.number(f"count{end}")
            yield _claim(one, "there", who or _owners(one), count, rounds)
    for one, end in product(bonds(told, "all_won_there"), _ENDS):
        if rounds := _rounds(one, f"place{end}"):
            said = one.number(f"all{end}")
            who = one.drivers(f"who{end}") or _owners(one)
            yield _claim(one, "all there", who, said, rounds)
    for one, end in product(bonds(told, "had_been_won"), _ENDS):
        if rounds := _rounds(one, f"place{end}"):
            yield _claim(one, "before", (), value=rounds)


def _rounds(one: Bond, group: str) -> str:
    """Give the rounds of a place that have been run; a year before is none of them."""
    place = one.told.marked.first("P", one.match.groupdict().get(group) or "")
    run = {o.id.round for o in one.told.ledger.facts.history.outcomes}
    return ",".join(str(n) for n in place.rounds if n in run) if place else ""


def _owners(one: Bond) -> tuple[str, ...]:
    """Give whose wins they may be: the subject's, or those of anybody named."""
    told, at = one.told, one.match.start()
    before = [role.driver for role in told.roles if role.end <= at]
    if before and told.lexicon.pattern("RELATIVE").search(told.text, 0, at):
        return tuple(before[-1:])
    first, sure = told.subjects(at)
    if first and sure >= _PLAIN_SUBJECT:
        return first
    here = (role.driver for role in told.roles)
    named = (*here, *told.before.subject, *told.before.named[-2:])
    return tuple(dict.fromkeys(named))


def _claim(
    one: Bond,
    what: str,
    drivers: tuple[str, ...],
    number: int | None = None,
    value: str = "",
) -> Claim:
    told, at = one.told, one.match.start()
    meetings = told.ledger.facts.season.calendar
    there = what in ("there", "all there", "before")
    rounds = [int(n) for n in value.split(",")] if there else []
    said = _SAID[what].format(
        who=" or ".join(drivers), n=number, of=value,
        where=" or ".join(meetings[n - 1].meeting for n in rounds),
    )  # fmt: skip
    return told.claim(
        one.match, what, said, drivers=drivers, number=number, sure=SURE, value=value,
        scope=told.scope(at, one.match.end(), *drivers[:1]), outright=True,
    )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a count against the season's races."""
    right = WON[claim.what](claim, ledger)
    return judged(right, None, "the files count otherwise")
