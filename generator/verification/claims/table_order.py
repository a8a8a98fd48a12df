"""Who stands before whom in a championship, where the words say it outright.

"X est revenu à cinq points de Y", "X réduisait l'écart sur Y", "X occupait la troisième
place du championnat devant Y", "en Am, X est en tête".
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged
from generator.verification.tables import above, gaps, ranks, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.standings import Table
    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_BEATEN = ("oblique", "object")
"""Roles of who was passed: "déloge Y et compte trois points d'avance" is of X."""
_TWO = ("chases", "closes_on", "keeps_off", "stays_behind")


def find(told: Context) -> Iterator[Claim]:
    """Find two drivers and who of them is ahead; who leads; who stands where."""
    for name in _TWO:
        for one in bonds(told, name):
            yield from _two(one, name)
    for name in ("lets_a_rival", "heads", "heads_class", "called_leader"):
        for one, end in product(bonds(told, name), ("", "2", "3", "4")):
            who = one.driver(f"who{end}")
            if not _of_a_race(one):
                yield from _one(one, "leads", who, f"{who} leads")
    yield from _placed(told)
    for one in bonds(told, "was_before"):
        points = one.number("points")
        yield told.claim(
            one.match, "was", f"{points} points before", number=points, sure=SURE
        )
    for one in bonds(told, "behind_the_first"):
        many, place = one.number("many") or 0, one.number("place") or 0
        said = f"place {place} is behind the first {many}"
        yield told.claim(
            one.match, "follows", said, number=place, value=str(many), sure=SURE
        )


def _of_a_race(one: Bond) -> bool:
    """Whether "the leader" is that of a race: no word is of a championship."""
    called = one.told.marked.first("S", one.match.groupdict().get("called") or "")
    words = one.told.lexicon.pattern("standing_words")
    return called is not None and not words.search(called.name)


def _placed(told: Context) -> Iterator[Claim]:
    for one in bonds(told, "new_rank"):
        who, place = one.driver("who"), one.number("place")
        yield from _one(one, "reaches", who, f"{who} is {place} in points", place)
    for name, what in (("is_placed", "placed"), ("takes_rank", "reaches")):
        for one in bonds(told, name):
            yield from _ranked(one, what)


def _ranked(one: Bond, what: str) -> Iterator[Claim]:
    low, _ = one.told.segment(one.match.start())
    season = one.told.marked.has("standing_words", low, one.match.end())
    for end in ("", "2", "3") if season else ():
        who, after = one.driver(f"who{end}"), one.driver(f"after{end}")
        # "Perdait la place au profit de X": whose it is now stands behind.
        if not who or (end != "3" and one.role(f"who{end}") == "oblique"):
            continue
        place = one.number(f"place{end}")
        yield from _one(one, what, who, f"{who} is {place} in points", place)
        if after:
            yield _pair(one, "order", who, after, None)


def _two(one: Bond, name: str) -> Iterator[Claim]:
    for end in ("", "2", "3", "4", "5"):
        ahead, behind = one.driver(f"ahead{end}"), one.driver(f"behind{end}")
        behind = behind if end else _going_on(one, "behind") or behind
        group = f"behind{end}" if end == "2" else f"ahead{end}"
        # "X moves past Y into second, 15 points behind Z": it is X who is behind.
        whose = name != "stays_behind" and bool(end)
        if whose and ahead and one.role(group) in _BEATEN and not one.given(group):
            continue
        if ahead and behind and ahead != behind:
            what = "next" if name == "keeps_off" else "order"
            yield _pair(one, what, ahead, behind, one.number(f"points{end}"))


def _going_on(one: Bond, group: str) -> str | None:
    """Give the subject, where it is one beaten who stands before its next deed.

    "X took second from Y and closed to five points of Z": it is X who closed in.
    """
    text, at = one.told.text, one.match.end(group)
    joined = one.told.lexicon.pattern("AND").match(text, at + 1)
    beaten = one.role(group) == "oblique" and joined
    return one.told.subject(at)[0] if beaten else None


def _pair(one: Bond, what: str, ahead: str, behind: str, points: int | None) -> Claim:
    said = f"{ahead} is ahead of {behind} in points" + (f" by {points}" * bool(points))
    return one.told.claim(
        one.match, what, said, drivers=(ahead, behind), number=points, sure=SURE,
        value=one.title(),
    )  # fmt: skip


def _one(
    one: Bond, what: str, who: str | None, said: str, number: int | None = None
) -> Iterator[Claim]:
    if who:
        yield one.told.claim(
            one.match, what, said, drivers=(who,), number=number, sure=SURE,
            value=one.title() if what == "leads" else "",
        )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold an order against every standing that may be meant."""
    if claim.what == "follows":
        right = (claim.number or 0) > int(claim.value)
        return judged(right, None, "it is one of them")
    held = tuple(tables(ledger, filter(None, (claim.value,))))
    if claim.what == "was":
        right = any(claim.number == n for table in held for _, n in gaps(table))
        return judged(right, None, "no such points in the files")
    if claim.what == "leads":
        heads = [t.leader.value.key for t in held if isinstance(t.leader, Known)]
        shown = ", ".join(map(ledger.name, dict.fromkeys(heads)))
        return judged(claim.drivers[0] in heads, None, f"leading: {shown or 'unknown'}")
    if claim.what in ("placed", "reaches"):
        # A place that is taken is one of the last standing that is known.
        wanted = (claim.drivers[0], claim.number)
        last = [f.after or f.between or f.before for f in ledger.facts.fights.values()]
        meant = held if claim.what == "placed" else tuple(filter(None, last))
        right = any(wanted in ranks(table) for table in meant)
        return judged(right, None, "not the place that the files know")
    return judged(any(_fits(claim, table) for table in held), None, "not in that order")


def _fits(claim: Claim, table: Table) -> bool:
    """Whether a standing has two in that order, so many points apart, side by side."""
    first, second = claim.drivers
    points = {n for pair, n in gaps(table) if {*pair} == {first, second}}
    if claim.number is not None and claim.number not in points:
        return False
    places = dict(ranks(table))
    if claim.what == "next":
        known = first in places and second in places
        return known and places[second] - places[first] == 1
    order = above(table, first, second)
    # Who of two is ahead may be unknown where the points between them are not.
    return bool(order) or (order is None and bool(points))
