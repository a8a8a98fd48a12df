"""A place: "quatrième", "11e place générale", "fifth in race 1", on the podium."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.claim import Judgement, judged
from generator.verification.placing import on_the_grid, whose
from generator.verification.tables import ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim, RaceKey
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_SURE = 0.55
"""How sure it must be who is meant."""

_EARLY = ("at_start", "first_corner", "LAPS")
"""What makes a place one that was held before the finish."""

_TWO = re.compile(r"<[OF]\d+>,? (?:et|and|puis|and then|et puis|then) <[OF]")
_SECOND = re.compile(r"<[OF]\d+>,? (?:et|and|puis|and then|et puis|then) $")
"""Two places told of two drivers, whose order is not plain."""


def find(told: Context) -> Iterator[Claim]:
    """Find places of drivers, in figures and in words."""
    for match in told.marked.find("position"):
        yield from _position(told, match)
    yield from _gone_to(told)
    for match in told.marked.find("foot_of_podium"):
        yield from _place(told, match, 4, "place")
    for match in told.matches("runner_up"):
        yield from _place(told, match, 2, "place")
    for match in told.matches("completes_podium"):
        yield from _completes(told, match)
    yield from _tops(told)


def _tops(told: Context) -> Iterator[Claim]:
    for match in told.matches("top"):
        few = told.marked.first("N", match[0])
        yield from _place(told, match, few.number if few else None, "top")
    for match in told.matches("podium"):
        step = told.marked.has("plus_haute", match.start() - 20, match.start())
        if not _of_a_standing(told, match) and not step:
            yield from _place(told, match, 3, "top")


def _gone_to(told: Context) -> Iterator[Claim]:
    """Find "le cinquième rang allant à Fulgenzi"."""
    for match in told.lexicon.pattern("GOES_TO").finditer(told.text):
        number = told.marked.number(match["place"])
        clause = told.clause(match.start())
        early = (told.marked.has(name, *clause) for name in _EARLY)
        # "La première place revenait à Klein dès le départ": no finish.
        for driver in () if any(early) else told.listed(match["who"]):
            scope = told.scope(match.start(), match.end(), driver)
            yield told.claim(
                match, "place", f"{driver} came {number}", drivers=(driver,),
                number=number, scope=scope,
            )  # fmt: skip


def _position(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    if told.lexicon.pattern("GOES_TO").match(told.text, match.start()):
        return
    if any(
        m.start() <= match.start() < m.end() and m.groupdict().get("of_class2")
        for m in told.marked.find("grid_place")
    ):
        return  # "parti septième de la catégorie": claims/grid.py
    number = told.marked.number(match[0])
    if told.lexicon.pattern("GIVES").search(told.text[: match.start()]):
        yield from _given(told, match, number)
        return
    if _TWO.match(told.text, match.start()) or _SECOND.search(
        told.text[: match.start()]
    ):
        yield from _somebody(told, match, number)
        return
    low, _ = told.clause(match.start())
    negated = told.lexicon.pattern("NEGATED").search(told.text, low, match.start())
    if negated or told.lexicon.pattern("DENIES").search(told.text[: match.start()]):
        return
    bare = not told.lexicon.pattern("PLACE_NOUN").search(match[0])
    if bare and told.lexicon.pattern("ARTICLE").search(told.text[: match.start()]):
        return
    lost = told.lexicon.pattern("LOST").match(told.text, match.end())
    unsure = lost or _of_a_standing(told, match) or _taken_on_track(told, match)
    driver, sure = whose(told, match.start())
    if unsure or told.hedged(match.start()) or driver is None or sure < _SURE:
        yield from _somebody(told, match, number)
    else:
        yield from _place(told, match, number, "place")


def _given(told: Context, match: re.Match[str], number: int | None) -> Iterator[Claim]:
    """Find "abandonnait la troisième place à Klein"."""
    taker = told.lexicon.pattern("GIVEN_TO").match(told.text, match.end())
    for driver in told.listed(taker["who"]) if taker and number else ():
        scope = told.scope(match.start(), match.end(), driver)
        yield told.claim(
            match, "place", f"{driver} came {number}", drivers=(driver,),
            number=number, scope=scope, sure=0.6,
        )  # fmt: skip


def _somebody(
    told: Context, match: re.Match[str], number: int | None
) -> Iterator[Claim]:
    """State that any of those named came there, where it is not plain who."""
    before = (*told.before.subject, *told.before.named[-3:])
    named = (*(r.driver for r in told.roles), *before)
    if told.of_a_leader:
        named += told.ledger.heads
    drivers = tuple(dict.fromkeys(named))
    if drivers and number:
        said = f"{' or '.join(drivers)} in place {number}"
        scope = told.scope(match.start(), match.end())
        yield told.claim(
            match,
            "somebody",
            said,
            drivers=drivers,
            number=number,
            scope=scope,
            sure=0.6,
        )


def _place(
    told: Context, match: re.Match[str], number: int | None, what: str
) -> Iterator[Claim]:
    driver, sure = whose(told, match.start())
    if driver and number:
        scope = told.scope(match.start(), match.end(), driver)
        said = (
            f"{driver} came {number}"
            if what == "place"
            else f"{driver} was in the top {number}"
        )
        yield told.claim(
            match, what, said, drivers=(driver,), number=number, scope=scope, sure=sure
        )


def _of_a_standing(told: Context, match: re.Match[str]) -> bool:
    low, high = told.clause(match.start())
    around = told.text[max(low, match.start() - 40) : min(high, match.end() + 40)]
    season = told.lexicon.pattern("standing_words").search(around)
    return bool(season) and not told.near("OVERALL", match.start(), match.end())


def _taken_on_track(told: Context, match: re.Match[str]) -> bool:
    low, high = told.clause(match.start())
    if on_the_grid(told, match) or told.marked.has("passes", low, high):
        return True
    # "Au départ, il prenait la première place": of the race as it was then.
    return told.marked.has("takes_lead", match.start(), match.end()) or (
        told.marked.has("grid_place", low, high)
    )


def _completes(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    drivers, sure = told.subjects(match.start())
    numbers = {1: (3,), 2: (2, 3)}.get(len(drivers), ())
    for driver, number in zip(drivers, numbers, strict=False):
        scope = told.scope(match.start(), match.end(), driver)
        said = f"{driver} came {number}"
        yield told.claim(
            match,
            "place",
            said,
            drivers=(driver,),
            number=number,
            scope=scope,
            sure=sure,
        )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a place against the orders."""
    driver, number = claim.drivers[0], claim.number or 0
    if claim.what == "somebody":
        return judged(True if _anybody(claim, ledger, number) else None, None)
    question = ledger.came if claim.what == "place" else ledger.within
    results = ledger.results(claim.scope, driver)
    return ledger.weigh(
        claim.scope, lambda race, title: question(race, title, driver, number), results
    )


def _anybody(claim: Claim, ledger: Ledger, number: int) -> bool:
    """Whether one of those named was in that place of a race, a grid or a standing."""
    races = dict.fromkeys((*claim.scope.races, *ledger.here))
    for driver in claim.drivers:
        titles = {ledger.overall, ledger.title_of(driver), *claim.scope.titles}
        came = (ledger.came(race, t, driver, number) for race in races for t in titles)
        ran = (_ran(ledger, race, driver, number) for race in races)
        stood = (_stands(ledger, title, driver, number) for title in titles)
        if any(came) or any(ran) or any(stood):
            return True
    return False


def _ran(ledger: Ledger, race: RaceKey, driver: str, number: int) -> bool:
    """Whether a driver started from a place, or took it on the track."""
    facts = ledger.race(race)
    if facts is None:
        return False
    taken = any(
        event.driver == driver and event.position == number
        for event in facts.race.events
        if event.event == "overtaking"
    )
    rows = {row.grid for row in facts.race.classification if row.driver == driver}
    if number == 1 and any(
        driver == (e.leader if e.event == "start" else e.driver)
        for e in ledger.events(race, "start", "lead_change")
        if e.event in ("start", "lead_change")
    ):
        return True
    return taken or facts.race.grid.get(number) == driver or number in rows


def _stands(ledger: Ledger, title: str, driver: str, number: int) -> bool:
    fight = ledger.facts.fights.get(title)
    tables = (fight.before, fight.between, fight.after) if fight else ()
    return any((driver, number) in ranks(table) for table in tables if table)
