"""Who finished before whom: "devant Mateu", "ahead of", "from", "aux dépens de".

A list after "devant" is read in order. After a win it is second and third; after a
place it is those that follow.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.verification.claim import NO, Judgement, either, every, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim, RaceKey
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_ENDS = re.compile(r"((?:et|and) (?:de |d')?<D\d+>).*")
"""Where a list ends: "devant Klein et Latorre, Boccolacci gagnait"."""
_OTHER = re.compile(r",? (?:et|puis|and|then) (?:à|par|to|by) <D.*")
"""What belongs to another verb: "à Klein, devant Latorre, et à Ghiretti"."""
_AFTER_A_WIN = 12
_TIGHT = 90
"""Letters within which a place and who follows belong together."""


def find(told: Context) -> Iterator[Claim]:
    """Find orders of drivers."""
    for match in told.matches("ahead"):
        yield from _order(told, match, behind=False)
        yield from _listed(told, match)
    for match in told.matches("with_behind"):
        yield from _order(told, match, behind=False)
    for match in told.matches("behind"):
        yield from _order(told, match, behind=True)
    yield from _inverted(told)


def _order(told: Context, match: re.Match[str], *, behind: bool) -> Iterator[Claim]:
    drivers, sure = told.subjects(match.start())
    drivers = tuple(one for one in drivers if one not in told.listed(match["list"]))
    named = any(r.end <= match.start() for r in told.roles)
    if not named and not any(e <= match.start() for _, e, _ in told.marked.marks("S")):
        return
    beside = [r.driver for r in told.roles if 0 <= match.start() - r.end <= 1]
    if beside and not behind:
        drivers, sure = (beside[-1],), 0.85
    if (winner := _handed_to(told, match)) and not behind:
        drivers, sure = (winner,), 0.8
    others = told.listed(_OTHER.sub("", match["list"]))[: 1 if behind else None]
    if (
        not drivers
        or not others
        or set(drivers) & set(others)
        or _not_a_race(told, match)
    ):
        return
    if behind and told.lexicon.pattern("IN_TURN").search(told.text):
        drivers = drivers[:1]
    listed = (*others, *drivers) if behind else (*drivers, *others)
    # "Won, and beat Klein for the first time in five races": who need not be second.
    beat = told.marked.has("first_to_beat", *match.span())
    place = None if behind or beat or len(drivers) > 1 else _first_place(told, match)
    said = " ahead of ".join(listed)
    scope = told.scope(match.start(), match.end(), drivers[0])
    yield told.claim(
        match,
        "order",
        said,
        drivers=listed,
        number=place,
        scope=scope,
        sure=sure * 0.95,
        value="behind" if behind else "",
    )


def _handed_to(told: Context, match: re.Match[str]) -> str | None:
    """Give who got the win right before: "la victoire allait à Klein, devant"."""
    for won in told.lexicon.pattern("WON_BY").finditer(told.text):
        if told.text[won.end() : match.start()].strip(" ,") == "" and (
            won.end() <= match.start()
        ):
            return told.listed(won["who"])[0]
    return None


def _listed(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    """Read a list behind somebody as an order of its own, whoever was ahead of it."""
    listed = told.listed(_ENDS.sub(r"\1", _OTHER.sub("", match["list"])))
    if len(listed) > 1 and not _not_a_race(told, match):
        scope = told.scope(match.start(), match.end(), listed[0])
        said = " ahead of ".join(listed)
        yield told.claim(
            match, "listed", said, drivers=listed, scope=scope, sure=0.55, outright=True
        )


def _inverted(told: Context) -> Iterator[Claim]:
    """Find "behind Boccolacci came Ghiretti and Paque"."""
    for match in told.lexicon.pattern("BEHIND_CAME").finditer(told.text):
        listed = told.listed(match[0])
        scope = told.scope(match.start(), match.end(), listed[0])
        said = " ahead of ".join(listed)
        yield told.claim(match, "order", said, drivers=listed, scope=scope)


def _not_a_race(told: Context, match: re.Match[str]) -> bool:
    """Whether the lead on the track, a grid, a pass or a title is told."""
    if told.lexicon.pattern("CHAMPION_BEFORE").search(told.text, 0, match.start()):
        return True
    low, high = told.clause(match.start())
    # "X beat Y to pole and won from Z": it is the win that is told with the list.
    ends = [
        m.end() for m in told.marked.find("win") if low <= m.start() < match.start()
    ]
    low = max([low, *(end for end in ends if match.start() - end < _AFTER_A_WIN)])
    track = any(
        told.marked.has(name, low, high)
        for name in (
            "passes",
            "takes_lead",
            "starts_ahead",
            "pulls_away",
            "title",
            "closes",
            "points",
            "defends",
            "grid_place",
            "lost_lead",
            "front_row",
            "pole",
            "at_start",
            "second_row",
        )
    )
    begun, _ = told.segment(match.start())
    # "Four points separated Klein, the leader, from Narac".
    parted = told.lexicon.pattern("PARTS_TWO").search(told.text, begun, match.start())
    if parted and told.marked.has("points", begun, match.start()):
        return True
    standing = told.marked.has("standing_words", low, high)
    return track or (standing and not told.near("OVERALL", match.start(), match.end()))


def _first_place(told: Context, match: re.Match[str]) -> int | None:
    """Give the place that the sentence gives to the first of the list."""
    low, _ = told.segment(match.start())
    low = max(low, match.start() - _TIGHT, _set_apart(told, match))
    found = [
        (m.start(), number)
        for name, number in (("win", 1), ("foot_of_podium", 4), ("completes_podium", 3))
        for m in told.marked.find(name)
        if low <= m.start() < match.end()
    ]
    found += [
        (m.start(), told.marked.number(m[0]) or 0)
        for m in told.marked.find("position")
        if low <= m.start() < match.start()
        and not _of_another_race(told, m.start(), match.start())
        and not told.lexicon.pattern("OVERALL").search(m[0])
    ]
    found = [one for one in found if not _of_other_races(told, one[0], match.start())]
    later = [r for r in told.roles if r.role == "subject" and r.end <= match.start()]
    found = [
        (at, number)
        for at, number in found
        if not later or at > later[-1].start or len(found) == 1
    ]
    return max(found)[1] or None if found else None


def _set_apart(told: Context, match: re.Match[str]) -> int:
    """Give where "with X ahead of Y" begins, a place before which is not X's."""
    first = [r.start for r in told.roles if 0 <= match.start() - r.end <= 1]
    with_ = told.lexicon.pattern("WITH").search(told.text, 0, first[-1] if first else 0)
    return with_.start() if with_ else 0


def _of_another_race(told: Context, place: int, order: int) -> bool:
    """Whether a place opens the sentence with a race of its own.

    "Second in Bronze in race 1, Klein beat Narac in race 2": the place is no rank of
    the order behind it.
    """
    low, high = told.clause(place)
    if order < high:
        return False
    named = [s for s, _, _ in told.marked.marks("RPA")]
    start, end = told.clause(order)
    # "Fourth of the race, she beat Thillaye in Juniors": fourth overall.
    classes = any(start <= at < end for at, _ in told.classes)
    return classes or any(low <= s < high for s in named)


def _of_other_races(told: Context, place: int, order: int) -> bool:
    """Whether a place and an order name a race each: "third in race 1, X beat Y in"."""
    named = []
    for at in (place, order):
        low, high = told.clause(at)
        named.append(
            {e.number for s, _, e in told.marked.marks("R") if low <= s < high}
        )
    return bool(named[0] and named[1]) and not named[0] & named[1]


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold an order against the orders."""
    if claim.what == "listed":
        return _somewhere(claim, ledger)

    def holds(race: RaceKey, title: str) -> bool | None:
        pairs = every(
            ledger.ahead(race, title, a, b) for a, b in pairwise(claim.drivers)
        )
        if claim.number is None:
            return pairs
        places = every(
            ledger.came(race, title, driver, place)
            for place, driver in enumerate(claim.drivers, claim.number)
        )
        return pairs if places is None and pairs is False else places

    results = "; ".join(
        filter(None, (ledger.results(claim.scope, driver) for driver in claim.drivers))
    )
    return ledger.weigh(claim.scope, holds, results)


def _somewhere(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold the order of a list: in its race where that is plain, or in any."""
    scope = claim.scope
    here = scope.races if scope.explicit or scope.settled else ledger.here
    answers = [
        every(ledger.ahead(race, title, a, b) for a, b in pairwise(claim.drivers))
        for race in dict.fromkeys((*scope.races, *here))
        for title in ledger.facts.fights
    ]
    # Of a pair whose places the files do not know nothing is said.
    known = either(answers)
    return judged(
        True if known is None else known, NO, "they finished in another order"
    )
