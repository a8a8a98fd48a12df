"""Titles: who is champion, of what, since which race, for the how manieth time.

Also what the files say of earlier years: reigning champion, triple champion.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.claim import NO, Judgement, either, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.results.season import Honour
    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_APPOSED = re.compile(r", (?:[\w'-]+ ){0,4}$")
"""What stands between a name and a title that is told of it."""
_REACH = 70
"""Letters between the verb and the title that it wins."""


def find(told: Context) -> Iterator[Claim]:
    """Find champions, new and old."""
    past: list[tuple[int, int]] = []
    for name, what in (("reigning", "reigning"), ("times_champion", "times")):
        for match in told.marked.find(name):
            past.append(match.span())
            bid = match.groupdict().get("bid")
            yield from _honour(told, match, "count" if bid else what)
    for match in told.marked.find("title_count"):
        yield from _honour(told, match, "count")
    for match in told.matches("champion_now"):
        inside = any(a - 12 <= match.start() < b + 12 for a, b in past)
        if not inside and _won(told, match):
            yield from _champion(told, match)


def _won(told: Context, match: re.Match[str]) -> bool:
    low, _ = told.clause(match.start())
    low = max(low, match.start() - _REACH)
    return told.marked.has("title_verbs", low, match.end())


def _champion(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    driver, sure = told.subject(match.start())
    near = [r for r in told.roles if match.end() <= r.start <= match.end() + 3]
    if near:
        driver, sure = near[0].driver, 0.9
    if driver is None:
        return
    title = told.title(match.start()) or ""
    low, high = told.clause(match.start())
    if match[0].startswith(("crown", "couronn")) and _of_a_race(told, low, high):
        return
    race = next(
        (
            told.scope(s, e).races[0][1]
            for s, e, _ in told.marked.marks("R")
            if low <= s < high
        ),
        None,
    )
    of = title or "the championship"
    said = f"{driver} is champion of {of}" + (f" after race {race}" if race else "")
    scope = told.scope(match.start(), match.end(), driver)
    yield told.claim(
        match, "champion", said, drivers=(driver,), value=title, number=race,
        scope=scope, sure=sure * 0.9,
    )  # fmt: skip


def _of_a_race(told: Context, low: int, high: int) -> bool:
    """Whether a race is what crowns: no word is of a championship."""
    named = any(low <= s < high for s, _, _ in told.marked.marks("R"))
    return named and not told.marked.has("standing_words", low, high)


def _honour(told: Context, match: re.Match[str], what: str) -> Iterator[Claim]:
    driver, sure = _owner(told, match)
    number = told.marked.number(match[0])
    if number is None and what == "times":
        words = told.lexicon.data.MULTIPLES
        number = next((n for word, n in words.items() if word in match[0]), None)
    if driver is None or (number is None and what != "reigning"):
        return
    row = bool(
        told.lexicon.pattern("in_a_row").search(
            told.text[match.start() : match.end() + 20]
        )
    )
    title = told.title(match.start()) or ""
    said = f"{driver}: {what} champion {number or ''} {title}".strip()
    scope = told.scope(match.start(), match.end(), driver)
    yield told.claim(
        match, f"{what}{'_row' if row else ''}", said, drivers=(driver,), number=number,
        value=title, scope=scope, sure=sure * 0.9,
    )  # fmt: skip


def _owner(told: Context, match: re.Match[str]) -> tuple[str | None, float]:
    """Prefer whom the words stand beside: "le triple champion sortant, Misslin"."""
    after = [r for r in told.roles if 0 <= r.start - match.end() <= 2]  # noqa: PLR2004
    before = [r for r in told.roles if 0 <= match.start() - r.end <= 12]  # noqa: PLR2004
    near = [r for r in told.roles if r.end <= match.start()]
    # "X, reigning and three-time champion", "X, désormais double champion".
    if near and _APPOSED.match(told.text[near[-1].end : match.start()]):
        before = near
    for found in (after, before):
        if found:
            return found[-1 if found is before else 0].driver, 0.95
    return told.subject(match.start())


def _titles(claim: Claim, ledger: Ledger) -> tuple[str, ...]:
    if claim.value:
        return (claim.value,)
    own = ledger.title_of(claim.drivers[0])
    return tuple(dict.fromkeys((own, ledger.overall)))


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a title against the standings and the honours of the entry."""
    titles = _titles(claim, ledger)
    if claim.what == "champion":
        return judged(
            either(_is_champion(claim, ledger, t) for t in titles),
            NO,
            _who(ledger, titles),
        )
    answers = [_honoured(claim, ledger, title) for title in titles]
    return judged(either(answers), NO, _before(claim, ledger, titles))


def _is_champion(claim: Claim, ledger: Ledger, title: str) -> bool | None:
    fight = ledger.facts.fights[title]
    declared: set[bool | None] = set()
    for name, table in (("between", fight.between), ("after", fight.after)):
        if table is None or table.standing.champion is None:
            continue
        right = table.standing.champion == claim.drivers[0]
        settled = table.standing.after_race or (1 if name == "between" else None)
        if right and claim.number and settled and claim.number != settled:
            right = False
        declared.add(right)
    return either(declared)


def _who(ledger: Ledger, titles: tuple[str, ...]) -> str:
    told = []
    for title in titles:
        after = ledger.facts.fights[title].after
        if after and after.standing.champion:
            told.append(
                f"the {title} champion is {ledger.name(after.standing.champion)}"
            )
    return "; ".join(told)


def _honoured(claim: Claim, ledger: Ledger, title: str) -> bool | None:
    driver = claim.drivers[0]
    honour = ledger.driver(driver).honour(title)
    if claim.what.startswith("reigning"):
        last = ledger.facts.season.last_champions.get(title)
        if honour and honour.reigning:
            return True
        return None if last is None else last == ledger.driver(driver).full_name
    if honour is None:
        return None
    now = _is_champion(claim, ledger, title)
    if claim.what.startswith("times"):
        return _times(claim, honour)
    counted = honour.in_a_row if claim.what.endswith("row") else honour.times
    counted = honour.times if counted is None else counted
    if counted is None:
        return True if now and claim.number == 2 and honour.reigning else None  # noqa: PLR2004  two in a row at least
    return claim.number in (counted + 1, counted)


def _times(claim: Claim, honour: Honour) -> bool | None:
    if claim.number in (honour.times or 0, honour.in_a_row):
        return True
    return None if honour.times is None else False


def _before(claim: Claim, ledger: Ledger, titles: tuple[str, ...]) -> str:
    entry = ledger.driver(claim.drivers[0]).entry
    told = [
        f"{ledger.name(claim.drivers[0])} won the {h.title} title "
        f"{'an unknown number of' if h.times is None else h.times} times before"
        for h in entry.honours
        if h.title in titles
    ]
    return "; ".join(told)
