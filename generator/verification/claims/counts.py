"""Counted wins: the fifth of the season, three in a row, six ended; poles, doubles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.claim import NO, Judgement, either, judged
from generator.verification.counting import counted
from generator.verification.sums import double, poles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim, RaceKey
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_GUESS = 0.55
_NEXT = 10
_PART = re.compile(r"<N\d+> (?:des|of the) $")


def find(told: Context) -> Iterator[Claim]:
    """Find counts of wins and poles."""
    rows = told.marked.find("streak")
    for match in rows:
        yield from _row(told, match)
    for match in told.marked.find("win_count"):
        if not any(m.start() < match.end() and match.start() < m.end() for m in rows):
            yield from _wins(told, match)
    for match in told.marked.find("pole_count"):
        yield from _counted(told, match, "poles", told.marked.number(match[0]), "poles")
    for match in told.marked.find("double"):
        if _of_a_team(told, match):
            continue
        word = told.lexicon.pattern("TWO_WINS").match(match[0])
        of = "wins of a meeting" if word else "wins: every one of a meeting"
        yield from _counted(told, match, "double", 2 if word else 0, of)
    yield from _possible(told)


def _possible(told: Context) -> Iterator[Claim]:
    """Find of how many races those that were won are: "five out of eleven"."""
    for match in told.marked.find("races_possible"):
        if told.near("ROW", match.start(), match.end()):
            continue  # "the first to beat Klein in four races"
        number = told.marked.number(match[0])
        yield told.claim(match, "races", f"a season of {number} races", number=number)


def _of_a_team(told: Context, match: re.Match[str]) -> bool:
    """Whether no double is told of, or that of a team's two cars."""
    low, high = told.segment(match.start())
    team = any(low <= s < high for s, _, _ in told.marked.marks("T"))
    return team or told.marked.has("DENIED", low, match.end() + _NEXT)


def _row(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    if told.marked.has("streak_ended", *told.segment(match.start())):
        return
    clause = told.clause(match.start())
    others = ("title", "pole", "podium", "fastest_lap")
    if match.groupdict().get("bare") and any(
        told.marked.has(name, *clause) for name in others
    ):
        return  # "the title was his third in a row": no win
    number = counted(told, match)
    kept = told.marked.has("defends", *clause)  # "ne cédait pas à la pression"
    if number and told.marked.has("DENIED", *clause) and not kept:
        # "Un cinquième succès d'affilée échappait à": four were won.
        yield from _of_somebody(told, match, number, "wins in a row", "denied")
        return
    yield from _counted(told, match, "row", number, "wins in a row")


def _wins(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    number = counted(told, match)
    if _PART.search(told.text[: match.start()]):
        return  # "two of the three wins"
    low, high = told.clause(match.start())
    if told.lexicon.pattern("NEGATED").search(told.text, low, match.start()):
        return
    if told.lexicon.pattern("SHARED").search(told.text, low, high):
        return
    if number and told.marked.has("streak_ended", low, high):
        yield from _of_somebody(told, match, number, "wins", "denied")
        return
    ordinal = "<O" in match[0] or "<F" in match[0]
    if number == 1 and not told.near("season_words", match.start(), match.end()):
        return
    yield from _counted(told, match, "nth" if ordinal else "wins", number, "wins")


def _counted(
    told: Context, match: re.Match[str], what: str, number: int | None, of: str
) -> Iterator[Claim]:
    drivers, sure = told.subjects(match.start())
    beside = [r.driver for r in told.roles if 0 <= match.start() - r.end <= 2]  # noqa: PLR2004  "Klein, trois fois vainqueur"
    if beside and "row" in what:
        drivers, sure = (beside[-1],), 0.8
    each = told.marked.has("each", match.start(), match.end() + 12)
    if len(drivers) > 1 and not each:
        drivers = drivers if what != "double" else ()
    rounds = told.rounds(match.start())
    if sure <= _GUESS and what in ("wins", "nth", "row") and number is not None:
        yield from _of_somebody(told, match, number, of, "row" if "row" in what else "")
        return
    now = "nth" if "<O" in match[0] and what == "row" else ""
    already = told.lexicon.pattern("ALREADY").search(
        told.text, told.clause(match.start())[0], match.end()
    )
    for driver in drivers if number is not None else ():
        scope = told.scope(match.start(), match.end(), driver)
        said = f"{driver}: {number or ''} {of}".replace("  ", " ")
        yield told.claim(
            match, f"{what}_there" if rounds and what == "wins" else what, said,
            drivers=(driver,), number=number, scope=scope, sure=sure * 0.9,
            value=",".join(map(str, rounds)) or ("before" if already else now),
        )  # fmt: skip


def _of_somebody(
    told: Context, match: re.Match[str], number: int, of: str, value: str = ""
) -> Iterator[Claim]:
    """Count for any driver of the sentence, where it is not plain whose they are."""
    named = (*(r.driver for r in told.roles), *told.before.named[-3:])
    if told.of_a_leader:
        named += told.ledger.heads
    drivers = tuple(dict.fromkeys(named))
    if drivers:
        said = f"{number} {of} of {' or '.join(drivers)}"
        yield told.claim(
            match, "somebody", said, drivers=drivers, number=number,
            scope=told.scope(match.start(), match.end(), drivers[0]), sure=0.6,
            value=value,
        )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Count over the season's races."""
    number = claim.number or 0
    if claim.what == "races":
        return _races(number, ledger)
    if claim.what in _JUDGES:
        return _JUDGES[claim.what](claim, ledger)
    driver, scope = claim.drivers[0], claim.scope
    titles = (*scope.titles, *scope.other_titles)
    if claim.what == "row":
        return ledger.weigh(
            scope, lambda race, title: ledger.in_a_row(driver, title, number, race)
        )
    if claim.what == "wins_there":
        there = (ledger.won_of(scope.races, driver, title, number) for title in titles)
        return judged(either(there), NO)
    if claim.what == "nth":
        return ledger.weigh(
            scope, lambda race, title: _nth(claim, ledger, driver, title, race)
        )
    return _season(claim, ledger, titles)


def _season(claim: Claim, ledger: Ledger, titles: tuple[str, ...]) -> Judgement:
    """Count the wins of the season, or of the meeting."""
    driver, scope, number = claim.drivers[0], claim.scope, claim.number or 0
    until = [*scope.races, *scope.others, None]
    if claim.value == "before":
        until += [one for race in scope.races for one in _before(race, ledger)]
    until += [] if ledger.facts.run else ledger.races_of((ledger.round - 1,))
    last = ledger.races_of((ledger.round - 1,))
    meeting = (
        ledger.won_of(races, driver, title, number)
        for title in titles
        for races in (ledger.here, last)
    )
    season = (
        ledger.won(driver, title, number, race) for race in until for title in titles
    )
    results = _tally(ledger, driver, titles)
    return judged(either((*season, *meeting)), NO, results)


def _before(race: RaceKey, ledger: Ledger) -> tuple[RaceKey, ...]:
    """Give the race before one, as a sum of what was won so far counts it."""
    run = [(o.id.round, o.id.race) for o in ledger.facts.history.outcomes]
    return tuple(run[: run.index(race)][-1:]) if race in run else ()


def _somebody(claim: Claim, ledger: Ledger) -> Judgement:
    """Look for anybody named who won so often, in all, there, or in a row."""
    here, last = ledger.here, ledger.races_of((ledger.round - 1,))
    number = claim.number or 0
    numbers = {number, number - 1} if claim.value == "denied" else {number}
    won = claim.value != "row" and any(
        ledger.won(driver, title, count, race)
        or any(ledger.won_of(races, driver, title, count) for races in (here, last))
        for driver in claim.drivers
        for title in ledger.titles(driver)
        for count in numbers
        for race in (*here, *last, None)
    )
    row = numbers & ledger.rows(claim.drivers, ever=True)
    return judged(True if won or row else None, None)


def _nth(
    claim: Claim, ledger: Ledger, driver: str, title: str, race: RaceKey
) -> bool | None:
    """Whether a race was the driver's so-manieth win: of the season, or in a row."""
    number = claim.number or 0
    row = ledger.in_a_row(driver, title, number, race)
    before = _before(race, ledger) if claim.value == "before" else ()
    so_far = any(ledger.won(driver, title, number, one) for one in before)
    return either((ledger.won(driver, title, number, race), row or so_far))


def _tally(ledger: Ledger, driver: str, titles: tuple[str, ...]) -> str:
    for title in titles:
        for count in range(30):
            if ledger.won(driver, title, count, None):
                of = "" if title == ledger.overall else f" in {title}"
                return f"{ledger.name(driver)} has {count} wins of the season{of}"
    return ""


def _races(number: int, ledger: Ledger) -> Judgement:
    total = sum(one.races for one in ledger.facts.season.calendar)
    run = len(ledger.facts.history.outcomes)
    counted = ledger.counts_of_races()
    few = number <= len(ledger.here)
    right = True if few or number in (total, run, *counted) else None
    return judged(right, NO, f"the season has {total} races, {run} so far")


_JUDGES = {
    "somebody": _somebody,
    "poles": poles,
    "double": double,
}
