"""Whether somebody told of in a class is entered in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.claim import Judgement, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger
    from generator.verification.subjects import Role

_DEEDS = (
    "win",
    "position",
    "ahead",
    "podium",
    "leads_standing",
    "debut",
    "top",
    "champion_now",
    "completes_podium",
    "streak",
    "win_count",
)

_NEXT = 12
"""Letters between a name and the place that it is told with."""


def find(told: Context) -> Iterator[Claim]:
    """Find who is said to race in which class."""
    yield from _at_the_head(told)
    seen: set[tuple[str, str]] = set()
    for start, end, one in told.marked.marks("C"):
        low, high = told.segment(start)
        others = [
            s
            for s, _, e in told.marked.marks("C")
            if low <= s < high and e.name != one.name
        ]
        # "After dominating the Am class, X clinched the Am title": both are of X.
        others = [] if len({r.driver for r in told.roles}) == 1 else others
        if others or not any(told.marked.has(name, low, high) for name in _DEEDS):
            continue
        if told.lexicon.pattern("ROOKIES").search(told.text, low, high):
            continue
        for role in _nearest(told, start):
            if low <= role.start < high and (role.driver, one.name) not in seen:
                seen.add((role.driver, one.name))
                said = f"{role.driver} races in {one.name}"
                yield told.claim(
                    (start, end),
                    "class",
                    said,
                    drivers=(role.driver,),
                    value=one.name,
                    sure=0.7,
                )


def _at_the_head(told: Context) -> Iterator[Claim]:
    """Find who is placed where a class opens a sentence: "In Rookie, A won, B second".

    Up to a word that says another thing than the class: "overall", or its contrary.
    """
    heads = ("at_class_head", "class_winner_was")
    for match in (match for name in heads for match in told.marked.find(name)):
        one = told.marked.first("C", match[0])
        _, high = told.segment(match.end())
        others = [e for s, _, e in told.marked.marks("C") if match.end() <= s]
        if one is None or others or told.lexicon.pattern("OVERALL").search(told.text):
            continue
        for role in told.roles:
            if match.end() <= role.end <= high and _is_placed(told, role):
                said = f"{role.driver} is placed in {one.name}"
                yield told.claim(
                    (role.start, role.end), "placed", said, drivers=(role.driver,),
                    value=one.name, sure=0.6,
                )  # fmt: skip


def _is_placed(told: Context, role: Role) -> bool:
    """Whether a place stands right behind a name: "with Boccolacci second"."""
    return any(
        0 < m.start() - role.end <= _NEXT
        and not any(mark in told.text[role.end : m.start()] for mark in ",;:<")
        for m in told.marked.find("position")
    )


def _nearest(told: Context, at: int) -> tuple[Role, ...]:
    """Give the drivers named nearest to a class, with those of one list with them."""
    if not told.roles:
        return ()
    before = [r for r in told.roles if r.end <= at and r.role == "subject"]
    alone = len({role.driver for role in told.roles}) == 1
    if not before and not alone and any(e <= at for _, e, _ in told.marked.marks("S")):
        return ()  # it may be told of "il"
    meant = before or told.roles
    near = min(meant, key=lambda role: min(abs(role.start - at), abs(role.end - at)))
    return tuple(role for role in told.roles if role.group == near.group)


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a class against the entry."""
    driver, title = claim.drivers[0], claim.value
    if ledger.member(driver, title):
        return Judgement(Verdict.SUPPORTED)
    own = ledger.title_of(driver)
    return Judgement(
        Verdict.NOT_SUPPORTED, f"{ledger.name(driver)} races in {own}", 0.8
    )
