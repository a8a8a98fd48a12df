"""Counts whose owner or whose list the words name: "X, déjà vainqueur deux fois".

A number of races won is of the races named beside it; see counted_lists.py for those
that are of what the sentence itself lists.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_ENDS = ("", "2")
_FEWEST = 2
_PLAIN_SUBJECT = 0.9


def find(told: Context) -> Iterator[Claim]:
    """Find counts."""
    yield from _of_a_driver(told)
    yield from _for_a_driver(told)
    for one in bonds(told, "wins_from_poles"):
        yield _claim(
            one,
            "wins_poles",
            _anybody(told, one.match.start()),
            one.number("wins"),
            one.number("poles"),
        )
    for one in bonds(told, "wins_of_races"):
        yield _claim(
            one,
            "wins_of",
            _anybody(told, one.match.start()),
            one.number("count"),
            one.number("races"),
        )
    for one in bonds(told, "winners_of_season"):
        yield _claim(one, "winners", (), one.number("many"))


def _of_a_driver(told: Context) -> Iterator[Claim]:
    for name in ("won_times", "on_top_times"):
        for one in bonds(told, name):
            words = one.match.groupdict().get("words")
            count = told.lexicon.data.MULTIPLES[words] if words else one.number("count")
            yield _claim(one, "wins", one.drivers("who"), count)
    for one, end in product(bonds(told, "first_to_beat"), _ENDS):
        if whom := one.drivers(f"whom{end}"):
            yield _claim(one, "row", whom, (one.number(f"races{end}") or 1) - 1)
    yield from _of_two(told)


def _for_a_driver(told: Context) -> Iterator[Claim]:
    """Find a row of wins, all of a meeting, or none, told of somebody."""
    for one in bonds(told, "row_for"):
        yield _claim(one, "row_now", one.drivers("who"), one.number("count"))
    for one, end in product(bonds(told, "all_races_to"), _ENDS):
        if who := one.drivers(f"who{end}"):
            yield _claim(one, "double", who)
    for one in bonds(told, "without_a_win"):
        yield _claim(one, "wins", one.drivers("who"), 0)
    for one, end in product(bonds(told, "blank_of"), _ENDS):
        if who := one.drivers(f"who{end}"):
            yield _claim(one, "blanks", who)


def _of_two(told: Context) -> Iterator[Claim]:
    """Find what one had to see another do, and who drives in whose colours."""
    for name, what in (("saw_double", "double"), ("saw_lead_go", "lead_gone")):
        for one in bonds(told, name):
            yield _claim(one, what, (*one.drivers("who"), *one.drivers("loser")))
    for one in bonds(told, "new_colours"):
        team = told.marked.first("T", one.match["team"])
        said = f"drives for {team.name if team else ''}"
        yield told.claim(
            one.match, "team", said, drivers=one.drivers("who"), sure=SURE,
            value=team.name if team else "",
        )  # fmt: skip


def _anybody(told: Context, at: int) -> tuple[str, ...]:
    """Give whoever a count may be of: those of the sentence and of the one before."""
    first, sure = told.subjects(at)
    if first and sure > _PLAIN_SUBJECT:
        return first
    here = (role.driver for role in told.roles)
    return tuple(dict.fromkeys((*here, *told.before.subject, *told.before.named[-2:])))


def _claim(
    one: Bond,
    what: str,
    drivers: tuple[str, ...],
    number: int | None = None,
    second: int | None = None,
) -> Claim:
    said = f"{', '.join(drivers)} {what} {'' if number is None else number}".strip()
    return one.told.claim(
        one.match, what, said, drivers=drivers, number=number, sure=SURE,
        value="" if second is None else str(second),
        scope=one.told.scope(one.match.start(), one.match.end(), *drivers[:1]),
    )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a count against the season."""
    right = _COUNTED[claim.what](claim, ledger)
    return judged(right, None, "the files count otherwise")


def _wins(claim: Claim, ledger: Ledger) -> bool:
    """Whether somebody won so often; of some of whom nothing is known, anything."""
    driver, number = claim.drivers[0], claim.number or 0
    titles = {ledger.title_of(driver), ledger.overall}
    answers = [
        ledger.won(driver, title, number, until)
        for title in titles
        for until in (None, *ledger.races_of((ledger.round - 1,))[-1:], *ledger.here)
    ]
    return True in answers or (number == 0 and False not in answers)


def _row(claim: Claim, ledger: Ledger) -> bool:
    """Whether so many races were won in a row, or somebody else was beaten in them."""
    number = claim.number or 0
    return number < _FEWEST or number in ledger.rows(claim.drivers, ever=True)


def _blanks(claim: Claim, ledger: Ledger) -> bool:
    driver, facts = ledger.driver(claim.drivers[0]), ledger.facts
    here = any(one.driver == driver.key for one in facts.meeting.scoreless)
    return here or any(any(facts.scoreless(driver, title)) for title in facts.fights)


def _row_now(claim: Claim, ledger: Ledger) -> bool:
    named = {*claim.scope.titles, *claim.scope.other_titles}
    told_so = ledger.rookies in named
    return claim.number in ledger.rows(claim.drivers, rookies=told_so)


def _double(claim: Claim, ledger: Ledger) -> bool:
    """Whether the first named, and not the other, won all races of a meeting."""
    who = claim.drivers[0]
    rounds = {key[0] for key in ledger.here} | {ledger.round - 1}
    return any(
        ledger.won_of(races, who, title, len(races))
        for one in rounds
        for races in (ledger.races_of((one,)),)
        for title in ledger.titles(who)
    )


def _lead_gone(claim: Claim, ledger: Ledger) -> bool:
    """Whether the first named is known to lead a title, or a race, after the other."""
    who, *loser = claim.drivers
    heads = {*ledger.heads}
    events = [e for r in ledger.here for e in ledger.events(r, "lead_change")]
    taken = any(getattr(e, "driver", None) == who for e in events)
    return taken or (who in heads and who not in loser)


def _team(claim: Claim, ledger: Ledger) -> bool:
    return ledger.driver(claim.drivers[0]).team in (None, claim.value)


def _of_the_races(claim: Claim, ledger: Ledger) -> bool:
    """Whether anybody meant won so many of so many races."""
    number, races = claim.number or 0, int(claim.value or 0)
    if races <= len(ledger.here):
        rounds = [ledger.races_of((n,)) for n in (ledger.round, ledger.round - 1)]
        return any(
            ledger.won_of(keys, d, t, number)
            for keys in rounds for d in claim.drivers for t in ledger.titles(d)
        )  # fmt: skip
    untils = (None, *ledger.here)
    return any(
        ledger.won(d, t, number, until)
        for d in claim.drivers for t in ledger.titles(d) for until in untils
    )  # fmt: skip


def _wins_poles(claim: Claim, ledger: Ledger) -> bool:
    """Whether anybody meant had so many wins and poles of one meeting or the season."""
    outcomes = ledger.facts.history.outcomes
    rounds = {o.id.round for o in outcomes}
    sets = [tuple(o for o in outcomes if o.id.round == n) for n in rounds]
    for driver in claim.drivers:
        for races in (outcomes, *sets):
            keys = tuple((o.id.round, o.id.race) for o in races)
            poles = sum(
                getattr(o.pole, "value", None) == ledger.driver(driver) for o in races
            )
            won = any(
                ledger.won_of(keys, driver, t, claim.number or 0)
                for t in ledger.titles(driver)
            )
            if won and poles == int(claim.value or 0):
                return True
    return False


def _winners(claim: Claim, ledger: Ledger) -> bool:
    """Whether so many won overall; a race whose winner is unknown leaves it open."""
    races = tuple((o.id.round, o.id.race) for o in ledger.facts.history.outcomes)
    found = [ledger.at(race, ledger.overall, 1) for race in races]
    meeting = {ledger.at(race, ledger.overall, 1) for race in ledger.here}
    return claim.number in (len({*found} - {None}), len(meeting - {None}))


_COUNTED = {
    "wins": _wins,
    "blanks": _blanks,
    "row": _row,
    "row_now": _row_now,
    "double": _double,
    "lead_gone": _lead_gone,
    "team": _team,
    "wins_of": _of_the_races,
    "wins_poles": _wins_poles,
    "winners": _winners,
}
