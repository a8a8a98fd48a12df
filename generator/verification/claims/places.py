"""Where: this meeting's place, and those before and after it.

Another place of the season needs a reason: it comes next, it came before, or what is
told of it happened there.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from generator.analysis.history import broken_streaks, since_last_win
from generator.verification.claim import NO, Judgement, Verdict, judged
from generator.verification.leaving import apposed, leaves

if TYPE_CHECKING:
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
    # "He closed in with the double at Barcelona": whoever the pronoun means, too.
    meant = told.before.subject if any(told.marked.marks("S")) else ()
    named = tuple(role.driver for role in told.roles)
    for start, end, one in told.marked.marks("P"):
        what = _when(told, start, one.rounds)
        name = told.marked.sentence.text[one.start : one.end]
        lately = told.before.lately if meant and what == "winless" else ()
        yield told.claim(
            (start, end), what, f"{name} is where {_SAID[what.partition(' ')[0]]}",
            sure=0.8,
            value=",".join(map(str, one.rounds)),
            drivers=(*named, *meant, *lately),
        )  # fmt: skip


_SAID = {
    "here": "the meeting is",
    "on": "the way to the meeting led past",
    "over": "the season led past",
    "dated": "the meeting of those days is",
    "next": "the next meeting is",
    "previous": "the meeting before was",
    "before": "the meeting before was",
    "history": "something happened before",
    "winless": "the last win had been",
}


def _when(told: Context, at: int, rounds: tuple[int, ...]) -> str:
    """Say when the words put something at a place."""
    if told.lexicon.pattern("WINLESS").search(told.text, 0, at):
        return "winless"
    return _by_date(told, at) or _by_words(told, at) or _by_deeds(told, at, rounds)


def _by_date(told: Context, at: int) -> str:
    """Read a place beside days, after another, or among several of the calendar."""
    named = [one.rounds for _, _, one in told.marked.marks("P")]
    # "Au Mugello, en Italie" is one place.
    several = not set.intersection(*(set(one) for one in named))
    days = [one.days for _, _, one in told.marked.marks("M") if one.days]
    last = told.ledger.facts.calendar.here.end
    days = [one for one in days if len(one) > 1 or one[0] > last]
    if days and not several:
        return f"dated {days[0][0].isoformat()}"
    if leaves(told, at):
        return "before"
    heading = told.marked.sentence.heading
    if not heading and told.lexicon.pattern("AFTER").search(told.text, 0, at):
        return "on the way" if days else "before"
    if several and any(told.ledger.round in one for one in named):
        if told.lexicon.pattern("FROM_TO").search(told.text):
            return "over the season"  # "from Nogaro in March to Lédenon in October"
        between = told.lexicon.pattern("BETWEEN").search(told.text, 0, at)
        ahead = days or between or told.marked.has("summer")
        return "on the way" if ahead else "on the track"
    return ""


def _by_words(told: Context, at: int) -> str:
    """Read "since", "next", "three weeks ago"."""
    low, high = apposed(told, at)
    if not told.ledger.facts.run and any(
        low <= start < at for start, _, _ in told.marked.marks("R")
    ):
        return "before"  # a preview's "last race, at Hockenheim"
    back = max(0, at - _BACK)
    if told.marked.has("weeks", low, high):
        return "before"
    if told.marked.has("previous", max(back, low), at):
        return "previous"
    ahead = told.marked.has("summer") or told.marked.has("next", back, at)
    return "next" if ahead and told.marked.has("next", low, at) else ""


def _by_deeds(told: Context, at: int, rounds: tuple[int, ...]) -> str:
    """Read a place by what is told to have happened there."""
    if told.ledger.round in rounds and told.lexicon.pattern("ARRIVES").search(
        told.text[:at]
    ):
        return "here"
    low, high = told.segment(at)
    if told.lexicon.pattern("WHERE").match(told.text, high):
        high = told.segment(high + 1)[1]
    if told.marked.has("previous", low, high) and told.ledger.before(rounds):
        return "previous"
    reasons = [name for name in _HISTORY if told.marked.has(name, low, high)]
    return " ".join(("history", *reasons)) if reasons else "here"


_PAST = {
    "double", "scoreless", "lost_lead", "win_count", "streak",
}  # fmt: skip
"""What cannot have happened at a meeting that is to come."""


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a place against the calendar."""
    rounds = {int(n) for n in claim.value.split(",")}
    here = ledger.facts.calendar.here
    what, *reasons = claim.what.split()
    if what == "dated":
        return _dated(reasons[0], rounds, ledger)
    past = not ledger.facts.run and _PAST & set(reasons)
    if here.number in rounds and what in ("here", "history") and not past:
        return Judgement(Verdict.SUPPORTED, f"it is {here.round.meeting}")
    if what == "winless":
        return judged(True if _won_last(claim, ledger, rounds) else None, None)
    if what == "history":
        return judged(True if _happened(claim, ledger, rounds, reasons) else None, None)
    return _around(what, reasons, rounds, ledger)


def _around(
    what: str, reasons: list[str], rounds: set[int], ledger: Ledger
) -> Judgement:
    """Hold a place against this meeting, the one before and the next."""
    calendar = ledger.facts.calendar
    here, before, after = calendar.here, calendar.previous, calendar.next
    shown = {"next": after, "previous": before, "before": before}.get(what, here)
    meant = [shown]
    if what == "previous":
        meant = [here, before]
    if what == "over":
        meant = [here, before, after]
        opened = 1 in rounds
        if opened:
            return Judgement(Verdict.SUPPORTED, "the season began there")
    if what == "on":
        meant = [here, before, after if reasons == ["the", "way"] else None]
    if not ledger.facts.run:  # a preview looks back and ahead
        meant += [before, here if what == "next" else None]
    if any(venue and venue.number in rounds for venue in meant):
        return Judgement(Verdict.SUPPORTED)
    opens = what == "here" and bool(after and after.number in rounds)
    results = f"it is {shown.round.meeting}" if shown else "there is no such meeting"
    return Judgement(Verdict.NOT_SUPPORTED, results, 0.5 if opens else 0.8)


def _dated(day: str, rounds: set[int], ledger: Ledger) -> Judgement:
    for number, one in enumerate(ledger.facts.season.calendar, 1):
        if one.start <= date.fromisoformat(day) <= one.end:
            return judged(number in rounds, NO, f"on {day} begins {one.meeting}")
    return judged(None, None, "no meeting begins on that day")


def _won_last(claim: Claim, ledger: Ledger, rounds: set[int]) -> bool:
    """Whether somebody named has last won there, before the last race that was won."""
    facts = ledger.facts
    ends = [one for one in facts.history.outcomes if one.id.round == ledger.round]
    found = (
        since_last_win(facts.history.through(end.id), ledger.driver(key), title)
        for end in ends
        for key in claim.drivers
        for title in facts.fights
    )
    return any(one is not None and one[0].id.round in rounds for one in found)


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
    if "streak_ended" in reasons and not {"win", "double"} & set(reasons):
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
    counted = {"double", "win_count"} & set(reasons)
    if counted and (any(wins) or not {"win", "streak"} & set(reasons)):
        return any(wins)
    return any(
        ledger.came(r, t, d.key, 1) for r in races for d in drivers for t in titles
    )
