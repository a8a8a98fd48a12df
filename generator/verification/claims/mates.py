"""Team-mates by name: "équipier de X", "X's and Y's team-mates, A and B".

The files know the team of each entry; two of different teams are no team-mates.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, bonds
from generator.verification.claim import Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


def find(told: Context) -> Iterator[Claim]:
    """Find who is said to share a team with whom."""
    for name, end in product(("team_mates", "mate_of"), ("", "2")):
        for one in bonds(told, name):
            of, mates = one.drivers(f"one{end}"), one.drivers(f"mates{end}")
            if of and mates:
                said = f"{', '.join(mates)}: team-mates of {', '.join(of)}"
                yield told.claim(
                    one.match, "mates", said, drivers=mates, value="|".join(of),
                    sure=SURE,
                )  # fmt: skip
    yield from _kin(told)


def _kin(told: Context) -> Iterator[Claim]:
    """Find "ahead of team-mate X", "X, son équipier": the subject's, or a name's."""
    for one, end in product(bonds(told, "kin_mate"), ("", "2", "3")):
        mates = one.drivers(f"mates{end}")
        of = one.drivers("one") or _subject(told, one.match.start())
        if mates and of and not {*mates} & {*of}:
            said = f"{', '.join(mates)}: team-mates of {', '.join(of)}"
            yield told.claim(
                one.match, "mates", said, drivers=mates, value="|".join(of), sure=SURE
            )


def _subject(told: Context, at: int) -> tuple[str, ...]:
    """Give whose team-mate is meant: behind "he" nobody who is named after that."""
    found = told.subjects(at)[0]
    later = {role.driver for role in told.roles if role.start > at}
    he = any(start < at for start, _, _ in told.marked.marks("S"))
    if not he:
        return found
    # Of two men or women in the sentence before, "he" or "she" may be either.
    named = tuple(n for n in told.before.lately if n not in later)
    return (*(told.before.subject if later & {*found} else found), *named)


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold each against the teams of those whose team-mate somebody is said to be."""
    others = claim.value.split("|")
    teams = {ledger.driver(key).team for key in others}
    right = all(
        mate not in others and ledger.driver(mate).team in teams | {None}
        for mate in claim.drivers
    )
    return judged(right, None, "they drive for different teams")
