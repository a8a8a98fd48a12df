"""Who won: "s'imposait", "signait un succès", "took the flag", where and in what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.claim import Judgement

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


def find(told: Context) -> Iterator[Claim]:
    """Find who is said to have won."""
    if told.marked.sentence.heading and not told.before.race:
        return
    yield from _beside(told)
    yield from _handed(told)
    yield from _gapped(told)
    for match in told.matches("win"):
        drivers, sure = _winner(told, match)
        if not told.roles and not any(told.marked.marks("S")):
            continue
        doubled = told.marked.has("double", match.start(), match.end())
        if doubled or _of_a_title(told, match):
            continue  # "won both races" is counted, race by race
        if len(drivers) == 1:
            driver = drivers[0]
            scope = told.scope(match.start(), match.end(), driver)
            said = f"{driver} won"
            yield told.claim(
                match, "win", said, drivers=(driver,), number=1, scope=scope, sure=sure
            )


def _winner(told: Context, match: re.Match[str]) -> tuple[tuple[str, ...], float]:
    """Give who won: the subject, or the agent of "race 2 was won by Klein"."""
    if not told.lexicon.pattern("PASSIVE").search(told.text[: match.start()]):
        return told.subjects(match.start())
    agent = told.lexicon.pattern("AGENT").search(told.text, match.end())
    return (told.listed(agent[0]), 0.9) if agent else ((), 0.0)


def _handed(told: Context) -> Iterator[Claim]:
    """Find "la victoire en Pro-Am revenait à Narac"."""
    for match in told.lexicon.pattern("WON_BY").finditer(told.text):
        low, high = told.clause(match.start())
        counted = told.marked.has("win_count", low, high) or told.marked.has(
            "streak", low, high
        )
        denied = told.lexicon.pattern("DENIED").search(told.text[low : match.end()])
        lap = told.marked.has("fastest_lap", low, high)
        if counted or lap or denied or told.hedged(match.start()):
            continue
        for driver in told.listed(match["who"]):
            scope = told.scope(match.start(), match.end(), driver)
            yield told.claim(
                match, "win", f"{driver} won", drivers=(driver,), number=1,
                scope=scope, sure=0.7, outright=scope.explicit,
            )  # fmt: skip


def _gapped(told: Context) -> Iterator[Claim]:
    """Find "Klein won race 1 and Narac race 2", whose second verb is left out."""
    for match in told.lexicon.pattern("GAPPED").finditer(told.text):
        low, _ = told.segment(match.start())
        if not told.marked.has("win", low, match.start()):
            continue
        for driver in told.listed(match[0]):
            where = (match.start("race"), match.end())
            scope = told.scope(*where, driver)
            yield told.claim(
                where, "win", f"{driver} won", drivers=(driver,), number=1,
                scope=scope, sure=0.85,
            )  # fmt: skip


def _beside(told: Context) -> Iterator[Claim]:
    """Find drivers beside races: "Klein in race 1, Boccolacci in race 2"."""
    pairs = list(told.lexicon.pattern("BESIDE").finditer(told.text))
    for match in pairs if len(pairs) > 1 else ():
        for driver in told.listed(match[0]):
            scope = told.scope(match.end() - 1, match.end(), driver)
            said = f"{driver} won"
            yield told.claim(
                match, "win", said, drivers=(driver,), number=1, scope=scope, sure=0.59
            )


def _of_a_title(told: Context, match: re.Match[str]) -> bool:
    """Whether what is won is a title, or several races are summed up."""
    rest = told.text[match.start() : match.end() + 24]
    if told.lexicon.pattern("title").search(rest):
        return True
    counted = told.marked.find("win_count") + told.marked.find("streak")
    if told.lexicon.pattern("TIMES").match(told.text, match.end()):
        return True
    plural = (m for m in counted if m.start() < match.end() and match.start() < m.end())
    return any("<N" in m[0] or m.groupdict().get("once") for m in plural)


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a winner against the orders."""
    driver = claim.drivers[0]
    holders = (
        ledger.holder(race, title, 1)
        for race in claim.scope.races
        for title in claim.scope.titles
    )
    results = "; ".join(filter(None, holders)) or ledger.results(claim.scope, driver)
    return ledger.weigh(
        claim.scope, lambda race, title: ledger.came(race, title, driver, 1), results
    )
