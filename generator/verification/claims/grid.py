"""Qualifying: pole, front row, how far apart, how many cars within a second."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.claim import NO, Judgement, judged
from generator.verification.placing import on_the_grid, whose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim, RaceKey
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


_SURE = 0.7


def find(told: Context) -> Iterator[Claim]:
    """Find pole positions, front rows and gaps in qualifying."""
    yield from _poles(told)
    yield from _rows(told)
    for match in told.matches("grid_place"):
        driver, sure = told.subject(match.start())
        number = told.marked.number(match[0])
        groups = match.groupdict()
        of_class = groups.get("of_class") or groups.get("of_class2")
        if driver and number and not of_class:
            said = f"{driver} started {number}"
            yield _claim(told, match, "grid", said, (driver,), sure, number=number)
        named = told.marked.first("C", of_class or "")
        if driver and number and named:
            said = f"{driver} started {number} of {named.name}"
            yield _claim(
                told, match, "class grid", said, (driver,), sure, number=number,
                value=named.name,
            )  # fmt: skip
    yield from _placed(told)
    for match in told.marked.find("row_gap"):
        yield from _gap(told, match)
    for match in told.marked.find("within_second"):
        number = told.marked.number(match[0])
        said = f"{number} cars within a second in qualifying"
        yield _claim(told, match, "spread", said, (), 0.9, number=number)


def _placed(told: Context) -> Iterator[Claim]:
    """Find places behind a pole: "pole went to Klein, with Narac second"."""
    for match in told.matches("position"):
        driver, sure = whose(told, match.start())
        number = told.marked.number(match[0])
        if driver and number and on_the_grid(told, match):
            said = f"{driver} started {number}"
            yield _claim(told, match, "grid", said, (driver,), sure, number=number)


def _poles(told: Context) -> Iterator[Claim]:
    for match in told.matches("pole"):
        driver, sure = told.subject(match.start())
        favour = told.lexicon.pattern("IN_FAVOUR").match(told.text, match.end())
        titled = told.lexicon.pattern("POLE_TITLE").match(told.text, match.start())
        named = favour or titled
        if named:
            driver, sure = told.listed(named[0])[0], 0.9
        counted = told.marked.has("pole_count", match.start() - 12, match.end())
        taken = told.marked.has("passes", *told.clause(match.start()))
        title = _class_of(told, match)
        if driver and not counted and not taken:
            what, of = ("class pole", f" in {title}") if title else ("pole", "")
            said = f"{driver} on pole{of}"
            yield _claim(told, match, what, said, (driver,), sure, value=title)


def _class_of(told: Context, match: re.Match[str]) -> str:
    """Give the class that a pole is of: "en pole position de la catégorie Silver"."""
    of = told.lexicon.pattern("OF_CLASS").match(told.text, match.end())
    before = re.compile(r"(<C\d+>|class)(?:'s)? $").search(told.text[: match.start()])
    where = of or before
    entity = told.marked.first("C", where[0]) if where else None
    return entity.name if entity else ""


def _rows(told: Context) -> Iterator[Claim]:
    for match in told.matches("front_row"):
        drivers = told.subjects(match.start())[0]
        low, high = told.segment(match.start())
        near = tuple(r.driver for r in told.roles if low <= r.start < high)
        pair = near if len(near) == 2 else drivers  # noqa: PLR2004  a row is two
        for driver in pair[:2]:
            yield _claim(
                told, match, "row", f"{driver} on the front row", (driver,), 0.9
            )


def _claim(  # noqa: PLR0913, PLR0917  the parts of a claim
    told: Context,
    match: re.Match[str],
    what: str,
    said: str,
    drivers: tuple[str, ...],
    sure: float,
    number: int | None = None,
    value: str = "",
) -> Claim:
    scope = told.scope(match.start(), match.end())
    return told.claim(
        match, what, said, drivers=drivers, number=number, scope=scope,
        sure=sure * 0.95, value=value,
    )  # fmt: skip


def _gap(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    number = told.marked.number(match["thousandths"]) if match["thousandths"] else None
    exact = 1
    if match["decimals"]:
        gap = Decimal(match["decimals"].replace(",", "."))
        number = int(gap * 1000)
        exact = 10 ** max(0, 3 + int(gap.as_tuple().exponent))
    if number is not None:
        said = f"{number} thousandths of a second"
        yield _claim(
            told,
            match,
            "gap",
            said,
            (),
            0.85 if match["thousandths"] else 0.7,
            number=number,
            value="\n".join((str(exact), *dict.fromkeys(r.driver for r in told.roles))),
        )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a place of the grid against the grids."""
    if claim.what == "spread":
        qualifying = ledger.facts.meeting.qualifying
        cars = qualifying.within_cars if qualifying else None
        right = None if cars is None else cars == claim.number
        return judged(right, NO, f"{cars} cars" if cars else "")
    if claim.what == "gap":
        return _thousandths(claim, ledger)

    def holds(race: RaceKey, _: str) -> bool | None:
        if claim.what in ("class pole", "class grid"):
            return _started_in_class(claim, ledger, race)
        return _started(claim, ledger, race)

    results = "; ".join(
        f"race {race[1]}: "
        + ", ".join(f"{n} {ledger.name(d)}" for n, d in facts.race.grid.items())
        for race in claim.scope.races
        if (facts := ledger.race(race)) and facts.race.grid
    )
    return ledger.weigh(claim.scope, holds, results)


def _started(claim: Claim, ledger: Ledger, race: RaceKey) -> bool | None:
    driver = claim.drivers[0]
    facts = ledger.race(race)
    if facts is None:
        poles = [
            o.pole
            for o in ledger.facts.history.outcomes
            if (o.id.round, o.id.race) == race
        ]
        known = [p.value.key == driver for p in poles if isinstance(p, Known)]
        return known[0] if known and claim.what == "pole" else None
    own = facts.grid_of(ledger.driver(driver))
    wanted = {"pole": (1,), "row": (1, 2)}.get(claim.what, (claim.number or 0,))
    if isinstance(own, Known):
        return own.value in wanted
    taken = [place in facts.race.grid for place in wanted]
    return False if all(taken) else None


def _started_in_class(claim: Claim, ledger: Ledger, race: RaceKey) -> bool | None:
    """Whether so many of the class started ahead, as far as the grid is known."""
    facts = ledger.race(race)
    if facts is None or not ledger.member(claim.drivers[0], claim.value):
        return None if facts is None else False
    rows = facts.race.classification
    grid = {row.grid: row.driver for row in rows if row.grid} | dict(facts.race.grid)
    line = [grid.get(place) for place in range(1, len(grid) + 1)]
    known = line[: line.index(None)] if None in line else line
    members = [one for one in known if one and ledger.member(one, claim.value)]
    driver, place = claim.drivers[0], claim.number or 1
    if driver in members:
        return members.index(driver) + 1 == place
    return False if len(members) >= place else None


def _thousandths(claim: Claim, ledger: Ledger) -> Judgement:
    gaps = [r.race.front_row_gap for r in ledger.facts.races]
    gaps += [row.gap for r in ledger.facts.races for row in r.race.classification]
    qualifying = ledger.facts.meeting.qualifying
    gaps += [qualifying.within_seconds] if qualifying else []
    known = {int(gap * 1000) for gap in gaps if gap is not None}
    # "0.7 seconds" may have been 0.701, or 0.659 by a clock that rounds.
    exact, *named = claim.value.split("\n")
    known |= set(_apart(ledger, frozenset(named)))
    unit = int(exact or 1)
    right = any(abs((claim.number or 0) - one) < unit for one in known)
    certain = any(r.race.front_row_gap is not None for r in ledger.facts.races)
    return judged(
        right or (False if certain and claim.sure > _SURE else None),
        NO,
        f"thousandths: {sorted(known)}",
    )


def _apart(ledger: Ledger, named: frozenset[str]) -> Iterator[int]:
    """Give by how much any two of those named finished apart, as in a class."""
    for facts in ledger.facts.races:
        rows = [row for row in facts.race.classification if row.driver in named]
        gaps = [Decimal(0) if row.pos == 1 else row.gap for row in rows]
        for one, other in combinations([g for g in gaps if g is not None], 2):
            yield int(abs(one - other) * 1000)
        # "Missing the podium by 13 thousandths": of whoever came right before.
        for above, below in pairwise(facts.race.classification):
            if above.gap is not None and below.gap is not None:
                yield int(abs(above.gap - below.gap) * 1000)
