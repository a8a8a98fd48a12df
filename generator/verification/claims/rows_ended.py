"""Rows of wins that somebody ended: whose they were, and how long."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.history import broken_streaks
from generator.verification.claim import NO, Judgement, Verdict, judged
from generator.verification.counting import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_CLOSE = 8
"""Letters between an owner and the row: "Maurice's run"."""


def find(told: Context) -> Iterator[Claim]:
    """Find rows that came to an end, with who ended them."""
    for match in told.marked.find("streak"):
        low, high = told.segment(match.start())
        if told.lexicon.pattern("NEGATED").search(told.text, low, match.start()):
            continue  # "n'empêchaient pas Klein de signer"
        number = counted(told, match)
        if number is None or not told.marked.has("streak_ended", low, high):
            continue
        drivers, sure = told.subjects(match.start())
        if told.lexicon.pattern("SAW").search(told.text, low, match.start()):
            later = [r.driver for r in told.roles if r.start > match.end()]
            owners, drivers = list(drivers), tuple(later[:1])
            yield from _ended_row(told, match, owners, drivers, number, sure)
            continue
        if told.marked.has("comes_to_an_end", low, high):
            # "The run of Klein came to an end, won by Narac": not the subject's deed.
            by = told.lexicon.pattern("AGENT").search(told.text, match.end(), high)
            drivers = told.listed(by[0]) if by else ()
        owners = _owners(told, match, low)
        stopped = [m for m in told.marked.find("streak_ended") if low <= m.start()]
        owner = told.apposed(match.start())
        since = stopped[0].start() if stopped else match.end()
        behind = [r.driver for r in told.roles if since < r.start < match.start()]
        if owner in behind and stopped[0].end() <= match.start():
            # "Stoppait Klein, qui restait sur trois victoires"; in "Klein, qui a mis
            # fin à la série de Narac" he stands before the verb.
            owners = [owner]
            drivers, sure = told.subjects(stopped[0].start())
        if match.groupdict().get("count") or match.groupdict().get("turn"):
            number -= 1  # "un septième succès" would have followed six
        yield from _ended_row(told, match, owners, drivers, number, sure)


def _ended_row(  # noqa: PLR0913, PLR0917  the parts of one claim
    told: Context,
    match: re.Match[str],
    owners: list[str],
    drivers: tuple[str, ...],
    number: int,
    sure: float,
) -> Iterator[Claim]:
    victim = owners[0] if owners else None
    if victim and drivers and victim not in drivers:
        said = f"{drivers[0]} ended a row of {number} wins of {victim}"
        scope = told.scope(match.start(), match.end(), drivers[0])
        yield told.claim(
            match, "broken", said, drivers=(drivers[0], victim), number=number,
            scope=scope, sure=sure * 0.9,
        )  # fmt: skip


_TEAM = re.compile(r" \([^()]*\)")
"""A team behind a possessive: "Poisson's (ABM) run"."""
_OF = re.compile(r"^(?: \w+)? (?:de |of |by |d'|à |for )$")


def _owners(told: Context, match: re.Match[str], low: int) -> list[str]:
    """Give whose row of wins it was, the likeliest first."""
    before = [r for r in told.roles if low <= r.start < match.start()]
    right = [
        r.driver
        for r in before
        if r.role == "possessive"
        and len(_TEAM.sub("", told.text[r.end : match.start()])) < _CLOSE
    ]
    after = [
        r.driver for r in told.roles if _OF.match(told.text[match.end() : r.start])
    ]
    ended = [m for m in told.marked.find("streak_ended") if low <= m.start()]
    # "Privant Klein d'une quatrième victoire": whoever stands behind the verb.
    object_ = [r.driver for r in before if ended and r.start >= ended[0].end()]
    other = [r.driver for r in before if r.role != "subject"]
    return [*right, *after, *object_[:1], *other]


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a row that ended against the season's races."""
    breaker, victim = claim.drivers
    outcomes = ledger.facts.history.outcomes
    told = []
    for title in (
        *claim.scope.titles,
        *claim.scope.other_titles,
        ledger.title_of(victim),
    ):
        ended = broken_streaks(outcomes, title).get(ledger.driver(breaker))
        if ended and ended.victim.key == victim:
            right = ended.length == claim.number
            results = f"the row of {ledger.name(victim)} counted {ended.length}"
            return judged(right, NO, results)
        told.append(ended)
    return Judgement(
        Verdict.CONTRADICTED if any(told) else Verdict.NOT_SUPPORTED, "", 0.8
    )
