"""Who somebody is: age, nationality, class, newcomer, Junior."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, bonds
from generator.verification.claim import NO, Judgement, Verdict, judged
from generator.verification.letters import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_BESIDE = 4
"""Letters between a driver and a label that belong together."""


def find(told: Context) -> Iterator[Claim]:
    """Find ages, nationalities, debuts and labels."""
    for match in told.marked.find("age"):
        driver, sure = told.subject(match.start())
        number = told.marked.number(match[0])
        if driver:
            said = f"{driver} is {number}"
            yield told.claim(
                match, "age", said, drivers=(driver,), number=number, sure=sure * 0.9
            )
    yield from _ages(told)
    yield from _nationalities(told)
    yield from _apposed(told)
    for match in told.matches("debut"):
        low, _ = told.clause(match.start())
        if told.lexicon.pattern("NEGATED").search(told.text, low, match.end()):
            continue
        driver, sure = told.subject(match.start())
        if driver:
            title = told.title(match.start()) or ""
            said = f"{driver} made a debut"
            yield told.claim(
                match, "debut", said, drivers=(driver,), value=title, sure=sure * 0.7
            )
    for start, end, one in told.marked.marks("L"):
        near = [
            r
            for r in told.roles
            if abs(r.end - start) <= _BESIDE or 0 <= r.start - end <= _BESIDE
        ]
        if near:
            said = f"{near[0].driver} is {one.name}"
            yield told.claim(
                (start, end), "label", said, drivers=(near[0].driver,), value=one.name
            )


def _ages(told: Context) -> Iterator[Claim]:
    """Find ages told right behind a name: "X, Belge de 18 ans", "Y, aged 18"."""
    for one, end in product(bonds(told, "age_of"), ("", "2")):
        who, number = one.drivers("who"), one.number(f"age{end}")
        if who and number:
            said = f"{who[0]} is {number}"
            yield told.claim(
                one.match, "age", said, drivers=who, number=number, sure=SURE,
                outright=True,
            )  # fmt: skip


def _nationalities(told: Context) -> Iterator[Claim]:
    """Find "the Belgian" where nobody named so far is one."""
    text, data = told.marked.sentence.text, told.lexicon.data
    plain = text.lower()
    for code, (_, adjective) in data.COUNTRIES.items():
        if all(one[:4].lower() not in plain for one in adjective.split("|")):
            continue
        for match in re.finditer(data.BY_NATION.format(adjective), text):
            known = [
                e
                for _, _, e in told.marked.marks("D")
                if e.start <= match.start() < e.end
            ]
            drivers = tuple(e.name for e in known) or told.before.named + tuple(
                r.driver for r in told.roles
            )
            said = f"somebody named so far is from {code}"
            if drivers:
                yield told.claim(
                    (0, 0), "nation", said, drivers=drivers, value=code, sure=0.7
                )


def _apposed(told: Context) -> Iterator[Claim]:
    """Find "X, an 18-year-old Belgian": a nation told of whoever stands before it."""
    text, data = told.marked.sentence.text, told.lexicon.data
    for _, _, one in told.marked.marks("D"):
        for code, (_, adjective) in data.COUNTRIES.items():
            found = re.match(data.NATION_APPOSED.format(adjective), text[one.end :])
            if found:
                yield told.claim(
                    (0, 0), "nation", f"{one.name} is from {code}",
                    drivers=(one.name,), value=code, sure=0.7, outright=True,
                )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold it against the entry."""
    driver = ledger.driver(claim.drivers[0])
    entry = driver.entry
    if claim.what == "age":
        return _age(claim, ledger)
    if claim.what == "nation":
        known = {ledger.driver(key).entry.nationality for key in claim.drivers}
        right = True if claim.value in known else None
        return judged(right, None, "nobody named so far is known to be")
    if claim.what == "debut":
        found = [d for d in ledger.facts.meeting.debuts if d.driver == driver.key]
        right = any(not claim.value or d.category in (None, claim.value) for d in found)
        return judged(True if right else None, None)
    labels = [folded(text) for label in entry.labels for text in label.values()]
    if claim.value in labels:
        return Judgement(Verdict.SUPPORTED)
    others = [d for d in ledger.facts.field.values() if d != driver and d.entry.labels]
    return judged(False if others else None, NO, "; ".join(d.full_name for d in others))


def _age(claim: Claim, ledger: Ledger) -> Judgement:
    entry = ledger.driver(claim.drivers[0]).entry
    known = entry.age
    if entry.born:
        day = ledger.facts.calendar.here.end
        known = (
            day.year
            - entry.born.year
            - ((day.month, day.day) < (entry.born.month, entry.born.day))
        )
    right = None if known is None else known == claim.number
    return judged(right, NO, f"aged {known}" if known else "the age is not known")
