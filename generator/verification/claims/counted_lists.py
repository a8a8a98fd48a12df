"""Numbers that the sentence itself counts: "les deux premiers du championnat, X et Y".

A number before a list is that of the list, races of a place are those of its meeting,
and what has a first and a next goes by ones.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_ENDS = ("", "2")
_SECOND = 2


def find(told: Context) -> Iterator[Claim]:
    """Find numbers that the sentence itself shows to be right or wrong."""
    for one, end in product(bonds(told, "counted_and_named"), _ENDS):
        listed = one.drivers(f"list{end}")
        if len(listed) > 1:  # alone it is the subject that follows
            yield _claim(one, listed, one.number(f"many{end}"), len({*listed}))
    for one in bonds(told, "next_in_line"):
        number = one.number("nth") or one.number("nth2")
        yield _claim(one, (), number, _SECOND)
    if "only" in told.lexicon.data.PATTERNS:
        yield from _alone(told)
    yield from _of_places(told)


def _of_places(told: Context) -> Iterator[Claim]:
    """Find numbers that the words beside them count: places, races, a meeting's."""
    for one in bonds(told, "blanks"):
        places = [
            e.rounds for s, _, e in told.marked.marks("P")
            if one.match.start("places") <= s < one.match.end("places")
        ]  # fmt: skip
        shown = len(places) if len({*places}) == len(places) else 0
        yield _claim(one, (), one.number("many"), shown)
    for one in bonds(told, "here_and_there"):
        ends = (told.marked.first("P", one.match[name]) for name in ("one", "two"))
        rounds = {entity.rounds for entity in ends if entity}
        yield _claim(one, (), _SECOND, len(rounds))
    for one in bonds(told, "races_wins"):
        yield _claim(one, (), one.number("races"), one.number("wins") or 0)
    for one in bonds(told, "races_of"):
        place = told.marked.first("P", one.match["place"])
        calendar = told.ledger.facts.season.calendar
        counts = {calendar[n - 1].races for n in place.rounds} if place else set()
        if len(counts) == 1:
            yield _claim(one, (), one.number("many"), counts.pop())


def _alone(told: Context) -> Iterator[Claim]:
    """Find "the only one left" of one, and "the two are level" of those just named."""
    for one in bonds(told, "only"):
        drivers, sure = told.subjects(one.match.start())
        if drivers and sure > SURE:
            yield _claim(one, drivers, one.number("many"), len({*drivers}))
    for one in bonds(told, "level_on"):
        here = tuple(r.driver for r in told.roles if r.start < one.match.start())
        if here:
            yield _claim(one, here, one.number("many"), len({*here}))


def _claim(
    one: Bond, drivers: tuple[str, ...], number: int | None, shown: int
) -> Claim:
    said = f"{number} of what the sentence names"
    return one.told.claim(
        one.match, "counted", said, drivers=drivers, number=number, sure=SURE,
        value=str(shown),
    )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:  # noqa: ARG001  of every member
    """Hold a number against what was counted; 0 where the list repeats itself."""
    return judged(str(claim.number) == claim.value, None, f"{claim.value} are named")
