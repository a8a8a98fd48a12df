"""Finishes whose order the words tell beside the names: winners, places, demotions.

"X the first, Y the second", "race 1 winner X", "X, who was third behind Y", "Jaubert
classified second", "a penalty for jumping the start dropped X to third".
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged
from generator.verification.finishing import FINISHED
from generator.verification.placing import on_the_grid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_ENDS = ("", "2")
_THIRD = 3
_MORE = ("3", "4", "5", "6")
_PLAIN_SUBJECT = 0.8

_SAID = {
    "won": "{who} won race {n}",
    "some race": "{who} won",
    "class": "{who} won in {of}",
    "class now": "{who} won in {of} here",
    "top": "{who} was in the top {n} of race {of}",
    "behind": "{who} came {n} behind {rest}",
    "podium": "{who} came second and {rest} third",
    "placed": "{who} was classified {n}",
    "last": "{who} ended the season in place {n}",
    "moved": "{who} was put in place {n} for {of}, ahead of {rest}",
}


def find(told: Context) -> Iterator[Claim]:
    """Find who won, who came where, and whom a penalty moved."""
    yield from _winners(told)
    yield from _class_winners(told)
    yield from _tops(told)
    yield from _beside(told)
    for one, end in product(bonds(told, "classified"), _ENDS):
        if who := one.drivers(f"who{end}"):
            yield _claim(one, "placed", who, one.number(f"place{end}"))
    for one, end in product(bonds(told, "ends_a_season_with"), _ENDS):
        if place := one.number(f"place{end}"):
            yield _claim(one, "last", one.drivers("who") or _anybody(told), place)
    for one in (*bonds(told, "demoted"), *bonds(told, "moved_by_penalty")):
        if not told.marked.has("standing_words", *told.clause(one.match.end() - 1)):
            yield _punished(one)


def _winners(told: Context) -> Iterator[Claim]:
    """Find winners of races."""
    for one, end in product(bonds(told, "winner_is"), _ENDS):
        if (who := one.drivers(f"who{end}")) and not one.doubted:
            yield from _won(one, who, f"race{end}")
    for one in bonds(told, "winner_was"):
        yield _claim(one, "some race", one.drivers("who"))
    # "The first" is a race where the sentence tells of wins that were shared.
    shared = any(told.marked.has(name) for name in ("share_wins", "shared", "win"))
    if shared or told.marked.sentence.heading:
        for one, end in product(bonds(told, "each_a_race"), (*_ENDS, *_MORE)):
            yield from _won(one, one.drivers(f"who{end}"), f"race{end}")


def _class_winners(told: Context) -> Iterator[Claim]:
    for one, end in product(bonds(told, "class_winner_was"), (*_ENDS, "3")):
        if (who := one.drivers(f"who{end}")) and not one.doubted:
            yield _claim(one, "class", who, value=one.title(f"class{end}"))
    for one, end in product(bonds(told, "wins_class"), (*_ENDS, "3")):
        who = one.drivers(f"who{end}")
        if who and one.role(f"who{end}") == "subject" and not one.doubted:
            yield _claim(one, "class now", who, value=one.title(f"class{end}"))
    for one in bonds(told, "class_won"):
        if not one.doubted:
            yield _claim(one, "class", _anybody(told), value=one.title())


def _tops(told: Context) -> Iterator[Claim]:
    """Find "in the top five in race 1" of the subject."""
    for one in bonds(told, "top_in_race"):
        driver, sure = told.subject(one.match.start())
        race = told.marked.first("R", one.match["race"])
        plain = sure >= _PLAIN_SUBJECT and not one.doubted
        if driver and plain and race and race.number:
            where = str(race.number)
            yield _claim(one, "top", (driver,), one.number("place"), where)


def _beside(told: Context) -> Iterator[Claim]:
    """Find a place with whoever was right before it, and a podium below its winner."""
    for one in bonds(told, "placed_behind"):
        place = one.number("place")
        if place and not one.doubted and not _of_no_finish(one):
            names = (*one.drivers("who"), *one.drivers("whom"))
            yield _claim(one, "behind", names, place)
    for one in bonds(told, "second_and_third"):
        third = one.drivers("third") or one.drivers("third2")
        if not one.doubted and one.number("nth") in (None, _THIRD):
            yield _claim(one, "podium", (*one.drivers("second"), *third))


def _won(one: Bond, who: tuple[str, ...], group: str) -> Iterator[Claim]:
    word = one.match.groupdict().get(group) or ""
    race = one.told.marked.first("RFO", word)
    if race and race.number:
        yield _claim(one, "won", who, race.number)


def _punished(one: Bond) -> Claim:
    words = one.match.groupdict().get("reason") or ""
    reasons = one.told.lexicon.among("REASONS", words)
    whom = one.drivers("whom")
    names = (*one.drivers("who"), *whom)
    return _claim(one, "moved", names, one.number("place"), "|".join(reasons))


def _of_no_finish(one: Bond) -> bool:
    """Whether a place is one of a championship, a grid, a lap, or held at the start."""
    told, at = one.told, one.match.start()
    low, high = told.clause(at)
    _, end = told.clause(one.match.end() - 1)
    names = (
        "standing_words", "LAPS", "at_start", "first_corner", "takes_lead", "passes",
        "restart", "safety_car",
    )  # fmt: skip
    early = any(told.marked.has(name, low, max(high, end)) for name in names)
    return early or on_the_grid(told, one.match)


def _anybody(told: Context) -> tuple[str, ...]:
    """Give whom a sentence may be about: those it names, or those named last."""
    here = tuple(role.driver for role in told.roles)
    first = min((role.start for role in told.roles), default=len(told.text))
    # "He won the class, with Klein second": whom the sentence before was about.
    he = any(start < first for start, _, _ in told.marked.marks("S"))
    named = (*told.before.subject, *told.before.named[-2:]) if he or not here else ()
    return tuple(dict.fromkeys((*here, *named)))


def _claim(
    one: Bond,
    what: str,
    drivers: tuple[str, ...],
    number: int | None = None,
    value: str = "",
) -> Claim:
    told = one.told
    first, *others = (*drivers, "somebody")[: max(1, len(drivers))]
    rest = " and ".join(others) or "nobody"
    said = _SAID[what].format(who=first, rest=rest, n=number, of=value)
    who = drivers[0] if drivers else None
    scope = told.scope(one.match.start(), one.match.end(), who)
    return told.claim(
        one.match, what, said, drivers=drivers, number=number,
        value=value, scope=scope, sure=SURE, outright=True,
    )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a finish against each race that may be meant."""
    scope = claim.scope
    settled = scope.explicit or scope.settled
    races = scope.races if settled else (*scope.races, *scope.others, *ledger.here)
    if claim.what == "last":
        races = ledger.here[-1:]
    if claim.what == "class" or not ledger.facts.run:
        races = scope.races if settled else ledger.races_of(_rounds(ledger))
    if claim.what in ("won", "top") and all(n == ledger.round for n, _ in races):
        races = ledger.here
    right = any(
        FINISHED[claim.what](claim, ledger, race, title)
        for race in dict.fromkeys(races)
        for title in ledger.facts.fights
    )
    results = ledger.results(scope, claim.drivers[0]) if claim.drivers else ""
    return judged(right or not claim.drivers, None, results)


def _rounds(ledger: Ledger) -> tuple[int, ...]:
    return tuple({o.id.round for o in ledger.facts.history.outcomes})
