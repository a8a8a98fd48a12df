"""What a claim may mean besides, where it is not plain whom or what it is about.

"Ferrand, ousted by Castellani, third": a reader who only counts words may take the
wrong one of two. Where a claim fails as it was read and the reading is not certain, it
is held against everybody whom the sentence may mean, in every race and class, and in
what a place or a number may be besides: a grid, a pass, a standing, a sum.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.verification.claim import Judgement, Scope, Verdict
from generator.verification.otherwise import NEARLY, OTHERWISE, candidates

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_SURE = 0.5
_NEXT = 10
"""Letters between a name and what is told of it, whatever part the name plays."""
_CLOSE = re.compile(r" ?(?:[\w']+ )?[^\W\d_a-zß-öø-ÿ]")


_SILENT = frozenset(("wins", "grid", "who_beat_whom", "on_track"))
"""What is told without a number, and may be told of something else."""


def beside(claim: Claim, told: Context) -> bool:
    """Whether a claim stands beside whom it is about, and is of nothing else."""
    return _plain(claim, told) and not _elsewhere(claim, told)


def _plain(claim: Claim, told: Context) -> bool:
    """Whether a claim stands beside whom it is about, with nobody else near."""
    if not claim.drivers:
        return True
    text = told.marked.sentence.text
    named = [one for _, _, one in told.marked.marks("D")]
    behind = [one for one in named if one.start >= claim.end]
    if behind and not text[claim.end : behind[0].start].strip():
        return behind[0].name in claim.drivers and behind[0].how != "alias"
    own = [one for one in named if one.end <= claim.start and one.name in claim.drivers]
    if not own or own[-1].how == "alias":
        return False
    at = told.marked.place(own[-1].start)
    between = text[own[-1].end : claim.start]
    role = next((r.role for r in told.roles if r.start == at), "")
    beside_it = role != "possessive" and len(between) <= _NEXT
    if role != "subject" and not beside_it:
        return False
    others = [one for one in named if own[-1].end <= one.start < claim.start]
    others = [one for one in others if one.name not in claim.drivers]
    if claim.kind == "fastest_lap" and "," in between:
        return False  # "X gagnait devant Y, meilleur tour en prime"
    plain = between.strip() == "," or not any(mark in between for mark in ",;:")
    # "X beat Y and won in Am": whose second deed is it?
    joined = bool(told.lexicon.pattern("AND").search(between)) and own[0] != named[0]
    joined = joined and role != "subject"
    return plain and not others and not joined and not _goes_on(text[claim.end :], told)


def _goes_on(rest: str, told: Context) -> bool:
    """Whether a name follows so closely that the claim may be about it."""
    return bool(_CLOSE.match(rest)) and not told.lexicon.pattern("APART").match(rest)


_THEATRES = {
    "positions": (
        "grid_place", "passes", "takes_lead", "starts_ahead", "lost_lead", "LAPS",
        "first_corner",
    ),
    "wins": ("passes", "DUEL"),
    "who_beat_whom": (
        "grid_place", "pole", "front_row", "passes", "takes_lead", "starts_ahead",
        "at_start", "defends", "first_corner", "LAPS", "contact",
    ),
    "standings": ("grid_place", "pole", "first_corner", "takes_lead"),
}  # fmt: skip
"""What makes a place or a lead another one than that of the finish."""


def _elsewhere(claim: Claim, told: Context) -> bool:
    """Whether the words may be of a grid, a fight, another meeting, or denied."""
    if told.marked.sentence.heading:
        return True
    at = told.marked.place(claim.start)
    low, high = told.segment(at)
    text = told.text[low:high]
    if told.rounds(at) or any(
        told.ledger.elsewhere(e.rounds)
        for s, _, e in told.marked.marks("PA")
        if low <= s < high
    ):
        return True
    doubted = (*_THEATRES.get(claim.kind, ()), "HEDGES", "DENIED", "DUEL")
    return any(told.lexicon.pattern(name).search(text) for name in doubted)


def charitable(
    claim: Claim, told: Context, member: ModuleType, judgement: Judgement
) -> Judgement | None:
    """Support what holds in another reading; otherwise contradict nothing.

    None where it is no claim: a deed without a number that may be another's, elsewhere.
    """
    readings = () if claim.what == "somebody" else _readings(claim, told, member)
    if any(one.verdict is Verdict.SUPPORTED for one in readings):
        return Judgement(Verdict.SUPPORTED, judgement.results, _SURE)
    elsewhere = _elsewhere(claim, told)
    settled = claim.scope.explicit or claim.scope.settled
    doubted = elsewhere or (not _plain(claim, told) and not settled)
    tests = OTHERWISE.get(claim.kind, ()) if doubted else ()
    if any(test(claim, told) for test in (*tests, *NEARLY.get(claim.what, ()))):
        return Judgement(Verdict.SUPPORTED, judgement.results, _SURE)
    if _says_nothing(claim, told, judgement) or (claim.kind in _SILENT and elsewhere):
        return None
    if not doubted and _plain(claim, told):
        return judgement
    return replace(judgement, verdict=Verdict.NOT_SUPPORTED)


def _says_nothing(claim: Claim, told: Context, judgement: Judgement) -> bool:
    """Whether the files may know nothing of what is told, and it be true."""
    if claim.kind == "on_track":
        return not _told_of_events(claim, told, judgement)
    return claim.kind == "positions" and _on_a_lap(claim, told)


def _on_a_lap(claim: Claim, told: Context) -> bool:
    """Whether a place is one of a lap, of which the files may know nothing."""
    low, high = told.segment(told.marked.place(claim.start))
    return bool(told.lexicon.pattern("LAPS").search(told.text, low, high))


def _told_of_events(claim: Claim, told: Context, judgement: Judgement) -> bool:
    """Whether only an event of the files could support a deed."""
    if judgement.verdict is Verdict.CONTRADICTED:
        return True
    if claim.what == "contact":
        return False  # either may be named first
    low, high = told.segment(told.marked.place(claim.start))
    other = any(
        told.marked.has(n, low, high) for n in ("win", "title", "standing_words")
    )
    classes = any(low <= at < high for at, _ in told.classes)
    return len(claim.drivers) > 1 and not other and not classes and _plain(claim, told)


def everywhere(claim: Claim, ledger: Ledger) -> Scope:
    """Widen a scope to every race and title that it may be about."""
    races = dict.fromkeys((*claim.scope.races, *claim.scope.others, *ledger.here))
    return Scope(tuple(races), (), tuple(ledger.facts.fights))


def _readings(claim: Claim, told: Context, member: ModuleType) -> Iterator[Judgement]:
    """Judge a claim for whomever it may be about, wherever that may have been."""
    wide = replace(claim, scope=_where(claim, told))
    who = claim.drivers[:1] if _plain(claim, told) else candidates(claim, told)
    if len(claim.drivers) == 1:
        for driver in who:
            yield member.judge(replace(wide, drivers=(driver,)), told.ledger)
    elif claim.kind == "who_beat_whom":
        if not (claim.scope.explicit or claim.scope.settled):
            yield member.judge(replace(wide, number=None), told.ledger)
        for driver in who:
            # The list is told as such; who stands before it, or behind, was guessed.
            rest = claim.drivers[:-1] if claim.value == "behind" else claim.drivers[1:]
            order = (*rest, driver) if claim.value == "behind" else (driver, *rest)
            one = replace(wide, drivers=order, number=None)
            yield member.judge(one, told.ledger)
    else:
        yield member.judge(wide, told.ledger)


def _where(claim: Claim, told: Context) -> Scope:
    """Widen a scope as far as it is not plain which races and titles are meant."""
    wide, own = everywhere(claim, told.ledger), claim.scope
    plain = _plain(claim, told)
    settled = (own.explicit or own.settled) and claim.kind != "fastest_lap"
    titles = (*own.titles, *own.other_titles) if plain and settled else wide.titles
    if claim.kind == "counts" and not told.classes:
        # Wins among the rookies are counted only where somebody speaks of them.
        titles = tuple(one for one in titles if one != told.ledger.rookies)
    return Scope(own.races if settled else wide.races, (), titles)
