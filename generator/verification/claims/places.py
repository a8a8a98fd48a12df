"""Where: this meeting's place, those before and after it, and which round it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.claim import Judgement, Verdict, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger
    from generator.verification.marking import Entity

_BACK = 40
"""Letters before a place in which "after" belongs to it."""


def find(told: Context) -> Iterator[Claim]:
    """Find places with the time at which the text puts them."""
    for start, end, one in told.marked.marks("P"):
        what = _when(told, start, one)
        name = told.marked.sentence.text[one.start : one.end]
        yield told.claim(
            (start, end), what, f"{name} is {_SAID[what]}", sure=0.8,
            value=",".join(map(str, one.rounds)),
        )  # fmt: skip
    for match in told.marked.find("round"):
        if told.marked.has("meeting_noun", match.start(), match.end() + 24):
            yield from _number(told, match)


_SAID = {
    "here": "where the meeting is",
    "next": "where the next meeting is",
    "previous": "where the meeting before was",
    "some": "a place of the season",
}


def _when(told: Context, at: int, place: Entity) -> str:
    """Say where in the season the words put a place."""
    if not told.ledger.elsewhere(place.rounds):
        low, _ = told.clause(at)
        ahead = told.marked.has("next", low, at) and told.marked.has("summer")
        return "next" if ahead else "here"
    low, high = told.clause(at)
    before = max(0, at - _BACK)
    if told.marked.has("previous", before, at) or told.marked.has(
        "double", before, high + 40
    ):
        return "previous"
    if told.marked.has("next") and not told.marked.has("win", low, at):
        return "next"
    counted = any(
        told.marked.has(name, *told.segment(at))
        for name in (
            "win_count",
            "streak",
            "win",
            "scoreless",
            "points",
            "lost_lead",
            "pole",
            "double",
        )
    )
    heading = told.marked.sentence.heading or told.marked.sentence.paragraph <= 1
    return "some" if counted or not heading else "here"


def _number(told: Context, match: object) -> Iterator[Claim]:
    groups = match.groupdict()  # type: ignore[attr-defined]
    total = len(told.ledger.facts.season.calendar)
    number = {"last": total, "before": total - 1, "first": 1}.get(
        next((name for name, value in groups.items() if value), ""), None
    )
    if number is None:
        number = told.marked.number(match[0])  # type: ignore[index]
    if number is not None:
        low, high = told.segment(match.start())  # type: ignore[attr-defined]
        rounds = [
            e.rounds
            for s, _, e in told.marked.marks("PA")
            if low <= s < high and e.kind == "P"
        ]
        nexts = told.marked.has("next") or told.marked.has("summer")
        value = ",".join(map(str, rounds[-1])) if rounds else "next" if nexts else ""
        yield told.claim(
            match.span(),
            "round",
            f"round {number}",
            number=number,
            value=value,
            sure=0.7,  # type: ignore[attr-defined]
        )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a place against the calendar."""
    calendar = ledger.facts.calendar
    if claim.what == "round":
        return _round(claim, ledger)
    rounds = {int(n) for n in claim.value.split(",")}
    shown = {
        "here": calendar.here, "next": calendar.next, "previous": calendar.previous
    }.get(claim.what)  # fmt: skip
    if claim.what == "some":
        run = any(number < ledger.round for number in rounds)
        verdict = Verdict.SUPPORTED if run else Verdict.NOT_SUPPORTED
        return Judgement(verdict, "a round of this season", 0.6)
    if shown is None:
        return judged(
            False if claim.what == "next" else None, False, "there is no such round"
        )
    return judged(shown.number in rounds, False, f"it is {shown.round.meeting}")


def _round(claim: Claim, ledger: Ledger) -> Judgement:
    here, after = ledger.facts.calendar.here, ledger.facts.calendar.next
    meant = {here.number} | ({after.number} if after else set())
    if claim.value == "next" and after:
        meant = {after.number}
    elif claim.value and claim.value != "next":
        meant |= {int(n) for n in claim.value.split(",")}
    right = True if claim.number in meant else None
    results = f"this is round {here.number} of {ledger.facts.calendar.rounds}"
    if right is None and claim.value and claim.number is not None:
        right = False
    return judged(right, False, results)
