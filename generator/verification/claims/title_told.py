"""Titles whose owner, runner-up, day or number the words say outright.

"Le titre Rookie revenait à X, de justesse devant Y", "first title for X", "the title
would be settled on Sunday", "one more point would be enough for the Rookie title".
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged
from generator.verification.tables import ranks, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_ENDS = ("", "2")


def find(told: Context) -> Iterator[Claim]:
    """Find what is said of titles."""
    for name, end in product(("title_to", "champion_is"), _ENDS):
        for one in bonds(told, name):
            who = one.driver(f"who{end}")
            if who and not one.doubted:
                yield _champion(one, who, one.title(f"class{end}"))
    for one in bonds(told, "short_of_a_title"):
        points = one.number("points") or one.number("points2") or 1
        title = one.title("class") or one.title("class2") or told.ledger.overall
        said = f"{points} points to the title of {title}"
        yield told.claim(
            one.match, "short", said, number=points, value=title, sure=SURE
        )
    for one, end in product(bonds(told, "title_day"), (*_ENDS, "3")):
        yield from _day(one, f"day{end}")
    for one, end in product(bonds(told, "bid"), _ENDS):
        who, number = one.driver(f"who{end}"), one.number(f"bid{end}")
        yield from _numbered(one, who, number, "")
    for one in bonds(told, "title_in_a_row"):
        yield from _numbered(one, one.driver("who"), one.number("row"), one.title())


def _champion(one: Bond, who: str, title: str) -> Claim:
    after = one.driver("after")
    drivers = (who, after) if after else (who,)
    said = f"the {title or 'first'} title is {who}'s" + (
        f" before {after}" * bool(after)
    )
    return one.told.claim(
        one.match, "champion", said, drivers=drivers, value=title, sure=SURE
    )


def _day(one: Bond, group: str) -> Iterator[Claim]:
    entity = one.told.marked.first("R", one.match.groupdict().get(group) or "")
    if entity and entity.how == "weekday":
        race = one.told.ledger.race_on(
            one.told.lexicon.data.WEEKDAYS.index(entity.name)
        )
        if race:
            said = f"the title was settled in race {race}"
            yield one.told.claim(
                one.match,
                "settled",
                said,
                number=race,
                sure=SURE,
                value=one.title() or one.told.ledger.overall,
            )


def _numbered(
    one: Bond, who: str | None, number: int | None, title: str
) -> Iterator[Claim]:
    if who and number:
        said = f"{who}: title number {number}"
        yield one.told.claim(
            one.match, "numbered", said, drivers=(who,), number=number, value=title,
            sure=SURE,
        )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a title against the standings and the honours of the entries."""
    titles = (claim.value,) if claim.value else tuple(ledger.facts.fights)
    standings = [table.standing for table in tables(ledger, titles)]
    if claim.what == "short":
        known = {s.points_to_title for s in standings} - {None}
        return judged(claim.number in known, None, f"points to the title: {known}")
    if claim.what == "settled":
        races = {s.after_race for s in standings if s.champion and s.after_race}
        right = not races or claim.number in races
        return judged(right, None, f"settled in race {races}")
    if claim.what == "numbered":
        return judged(_so_manieth(claim, ledger, titles), None, "not so many before")
    return judged(_owned(claim, ledger, titles), None, "the files name another")


def _owned(claim: Claim, ledger: Ledger, titles: tuple[str, ...]) -> bool:
    """Whether a title is a driver's, and the next in it who is named as such."""
    who, *after = claim.drivers
    for title in titles:
        held = tuple(tables(ledger, (title,)))
        if all(table.standing.champion != who for table in held):
            continue
        if not after or any((after[0], 2) in ranks(table) for table in held):
            return True
    return False


def _so_manieth(claim: Claim, ledger: Ledger, titles: tuple[str, ...]) -> bool:
    """Whether a title would follow as many as the files know of, in a row or in all."""
    own = [ledger.driver(claim.drivers[0]).honour(title) for title in titles]
    for honour in filter(None, own):
        before = {honour.times, honour.in_a_row} - {None}
        # A reigning champion whose titles nobody counted has won one at least.
        before = before or ({1} if honour.reigning else set())
        if (claim.number or 0) - 1 in before or claim.number in before:
            return True
    return False
