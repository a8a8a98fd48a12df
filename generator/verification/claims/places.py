"""Where: this meeting's place, those before and after it, and which round it is.

Another place of the season needs a reason: it comes next, it came before, or what is
told of it happened there.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from generator.analysis.history import broken_streaks
from generator.verification.claim import NO, Judgement, Verdict, judged

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_BACK = 50
"""Letters before a place in which "after" belongs to it."""
_HISTORY = (
    "win_count",
    "streak",
    "scoreless",
    "double",
    "lost_lead",
    "pole",
    "win",
    "streak_ended",
)


def find(told: Context) -> Iterator[Claim]:
    """Find places with the time at which the text puts them."""
    for start, end, one in told.marked.marks("P"):
        what = _when(told, start, one.rounds)
        name = told.marked.sentence.text[one.start : one.end]
        yield told.claim(
            (start, end), what, f"{name} is where {_SAID[what.partition(' ')[0]]}",
            sure=0.8,
            value=",".join(map(str, one.rounds)),
            drivers=tuple(r.driver for r in told.roles),
        )  # fmt: skip
    for match in told.marked.find("round"):
        if told.marked.has("meeting_noun", match.start(), match.end() + 24):
            yield from _number(told, match)


_SAID = {
    "here": "the meeting is",
    "on": "the way to the meeting led past",
    "dated": "the meeting of those days is",
    "next": "the next meeting is",
    "previous": "the meeting before was",
    "before": "the meeting before was",
    "history": "something happened before",
}


def _when(told: Context, at: int, at_place: tuple[int, ...]) -> str:
    """Say when the words put something at a place."""
    low, high = told.clause(at)
    back = max(0, at - _BACK)
    several = len({one.rounds for _, _, one in told.marked.marks("P")}) > 1
    here = told.ledger.facts.calendar.here
    days = [one.days for _, _, one in told.marked.marks("M") if one.days]
    days = [one for one in days if len(one) > 1 or one[0] > here.end]
    if days and not several:
        return f"dated {days[0][0].isoformat()}"
    heading = told.marked.sentence.heading
    if not heading and told.lexicon.pattern("AFTER").search(told.text, 0, at):
        return "before"
    if several and any(
        told.ledger.round in e.rounds for _, _, e in told.marked.marks("P")
    ):
        ahead = days or told.marked.has("summer")
        return "on the way" if ahead else "on the track"
    if told.marked.has("weeks", low, high):
        return "before"
    if told.marked.has("previous", max(back, low), at):
        return "previous"
    if told.marked.has("next", low, at) and (
        told.marked.has("summer") or told.marked.has("next", back, at)
    ):
        return "next"
    low, high = told.segment(at)
    if told.lexicon.pattern("WHERE").match(told.text, high):
        high = told.segment(high + 1)[1]
    if told.marked.has("previous", low, high) and told.ledger.before(at_place):
        return "previous"
    reasons = [name for name in _HISTORY if told.marked.has(name, low, high)]
    return " ".join(("history", *reasons)) if reasons else "here"


def _number(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    total = len(told.ledger.facts.season.calendar)
    named = next((name for name, value in match.groupdict().items() if value), "")
    number = {"last": total, "before": total - 1, "first": 1}.get(named)
    if number is None:
        number = told.marked.number(match[0])
    if number is None:
        return
    low, high = told.segment(match.start())
    rounds = [
        n for s, _, e in told.marked.marks("P") if low <= s < high for n in e.rounds
    ]
    if len(set(rounds)) > 1:  # from one place to another
        rounds.append(told.ledger.round)
    ahead = told.marked.has("next") or told.marked.has("summer")
    value = ",".join(map(str, rounds)) if rounds else "next" if ahead else ""
    yield told.claim(
        match, "round", f"round {number}", number=number, value=value, sure=0.7
    )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a place against the calendar."""
    if claim.what == "round":
        return _round(claim, ledger)
    rounds = {int(n) for n in claim.value.split(",")}
    calendar = ledger.facts.calendar
    here, before, after = calendar.here, calendar.previous, calendar.next
    what, *reasons = claim.what.split()
    if what == "dated":
        return _dated(reasons[0], rounds, ledger)
    past = not ledger.facts.run and {
        "double",
        "scoreless",
        "streak_ended",
        "lost_lead",
        "win_count",
        "streak",
    } & set(reasons)
    if here.number in rounds and what in ("here", "history") and not past:
        return Judgement(Verdict.SUPPORTED, f"it is {here.round.meeting}")
    if what == "history":
        return judged(True if _happened(claim, ledger, rounds, reasons) else None, None)
    shown = {"next": after, "previous": before, "before": before}.get(what, here)
    near = {v.number for v in (here, before) if v} if what == "previous" else set()
    if what == "on":
        known = (here, before, after) if reasons == ["the", "way"] else (here, before)
        near = {v.number for v in known if v}
    if near & rounds or (shown and shown.number in rounds):
        return Judgement(Verdict.SUPPORTED, f"it is {shown.round.meeting}")
    if not ledger.facts.run and before and before.number in rounds:
        return Judgement(Verdict.SUPPORTED, "the meeting before", 0.6)
    if what == "next" and not ledger.facts.run and here.number in rounds:
        return Judgement(Verdict.SUPPORTED, f"it is {here.round.meeting}")
    opens = what == "here" and bool(after and after.number in rounds)
    results = f"it is {shown.round.meeting}" if shown else "there is no such meeting"
    return Judgement(Verdict.NOT_SUPPORTED, results, 0.5 if opens else 0.8)


def _dated(day: str, rounds: set[int], ledger: Ledger) -> Judgement:
    for number, one in enumerate(ledger.facts.season.calendar, 1):
        if one.start <= date.fromisoformat(day) <= one.end:
            return judged(number in rounds, NO, f"on {day} begins {one.meeting}")
    return judged(None, None, "no meeting begins on that day")


def _happened(
    claim: Claim, ledger: Ledger, rounds: set[int], reasons: list[str]
) -> bool:
    """Whether what is told of another round happened there."""
    drivers = [ledger.driver(key) for key in claim.drivers]
    facts, titles = ledger.facts, [*ledger.facts.fights]
    if "scoreless" in reasons:
        found = [s for d in drivers for t in titles for s in facts.scoreless(d, t)]
        return (
            any(one.venue.number in rounds for one in found)
            if drivers
            else any(one.venue.number in rounds for one in facts.without_points)
        )
    if "streak_ended" in reasons:
        ended = [
            broken_streaks(facts.history.outcomes, t).get(d)
            for d in drivers
            for t in titles
        ]
        return any(one and one.race.round in rounds for one in ended)
    before = facts.calendar.previous
    if "lost_lead" in reasons:
        return bool(before and before.number in rounds)
    races = ledger.races_of(tuple(rounds))
    wins = [
        ledger.won_of(races, d.key, t, len(races))
        for d in drivers
        for t in titles
        if ledger.member(d.key, t)
    ]
    if "double" in reasons or "win_count" in reasons:
        if any(wins) or not {"win", "streak"} & set(reasons):
            return any(wins)
    return any(
        ledger.came(r, t, d.key, 1) for r in races for d in drivers for t in titles
    )


def _round(claim: Claim, ledger: Ledger) -> Judgement:
    here, after = ledger.facts.calendar.here, ledger.facts.calendar.next
    meant = {here.number} | ({after.number} if after else set())
    if claim.value == "next" and after:
        meant = {after.number}
    elif claim.value and claim.value != "next":
        meant = {int(n) for n in claim.value.split(",")}
    recent = claim.number == ledger.facts.calendar.rounds and here.number - 1 in meant
    right = True if claim.number in meant or recent else None
    results = f"this is round {here.number} of {ledger.facts.calendar.rounds}"
    return judged(right, None, results)
