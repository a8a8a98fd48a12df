"""Places, laps and penalties of whoever the words name beside them.

"X, dauphin de Y", "promoted X to second", "third place overall gave X the win",
"perdait sa deuxième place", "X and Y completed the top five", "la course 1 revenait
à X".
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged
from generator.verification.holding import HOLDS, in_turn, one_two

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.entities import Entity
    from generator.verification.ledger import Ledger

_ENDS = ("", "2", "3")
_BEATEN = ("oblique", "object")
"""What part those play who are named as beaten."""
_OF_A_PLACE = {
    "gives_place": "given",
    "loses_place": "lost",
    "opens_with_place": "given",
}


def find(told: Context) -> Iterator[Claim]:
    """Find places that the words give to somebody."""
    yield from _places(told)
    yield from _races(told)
    if told.marked.sentence.heading:
        yield from _headline(told)
    yield from _of_one(told)
    for one in bonds(told, "one_two"):
        if one.role("who") in _BEATEN:
            continue  # "devant Klein, à la tête d'un doublé": whoever beat him
        numbers = [one.number(f"{n}{e}") for e in _ENDS for n in ("first", "second")]
        places = [n for n in numbers if n is not None][:1]
        team = told.marked.first("T", one.match.groupdict().get("team") or "")
        value = f"{team.name if team else ''}|{' '.join(map(str, places))}"
        said = "first and second of one team"
        yield told.claim(
            one.match, "one_two", said, drivers=one.drivers("who"), value=value,
            sure=SURE,
        )  # fmt: skip


def _places(told: Context) -> Iterator[Claim]:
    for one, end in product(bonds(told, "in_the_wake"), _ENDS):
        ahead, behind = one.driver(f"ahead{end}"), one.driver(f"behind{end}")
        if ahead and behind:
            yield _claim(one, "runner_up", (ahead, behind), f"{behind} second", 2)
    for name, what in _OF_A_PLACE.items():
        for one, end in product(bonds(told, name), _ENDS):
            who, place = one.driver(f"who{end}"), one.number(f"place{end}")
            if who and place and not _of_the_cup(one):
                yield _claim(one, what, (who,), f"{who} {what} {place}", place)
    yield from _in_turn(told)
    for one in bonds(told, "completes_top"):
        many, listed = one.number("many") or 0, one.drivers("list")
        yield _claim(one, "completes", listed, f"last of the top {many}", many)


def _of_the_cup(one: Bond) -> bool:
    """Whether a place is one in points: "perdait la deuxième place du championnat"."""
    rest = one.told.lexicon.pattern("OF_THE_CUP")
    return bool(rest.match(one.told.text, one.match.end()))


def _in_turn(told: Context) -> Iterator[Claim]:
    """Find "X, second and then first": a place in each race of the meeting."""
    for one in bonds(told, "places_in_turn"):
        found = re.findall(r"<[OF]\d+>", one.match["places"])
        value = " ".join(str(told.marked.number(place)) for place in found)
        said = f"{one.driver('who')} came {value} in turn"
        yield told.claim(
            one.match, "in_turn", said, drivers=one.drivers("who"), value=value,
            sure=SURE,
        )  # fmt: skip


def _races(told: Context) -> Iterator[Claim]:
    """Find who won a race that stands beside the name, or beat whom in it."""
    for one in bonds(told, "ahead_there"):
        pair = (*one.drivers("who"), *one.drivers("whom"))
        if not _of_no_finish(told, one.match.start()):
            yield _claim(one, "ahead", pair, f"{pair[0]} ahead of {pair[1]}")
    for one, end in product(bonds(told, "wins_race"), _ENDS):
        race = told.marked.first("R", one.match.groupdict().get(f"race{end}") or "")
        who = one.driver(f"who{end}")
        if not (who and race and race.number):
            continue
        # "Devançait Klein et gagnait la course 1": not Klein's deed.
        if one.role(f"who{end}") not in _BEATEN:
            yield _claim(one, "won_race", (who,), f"{who} won it", race.number)
    yield from _called_winner(told)
    for one, end in product(bonds(told, "won_on"), _ENDS):
        race = told.marked.first("R", one.match.groupdict().get(f"race{end}") or "")
        number = _on_day(told, race)
        if (who := one.driver(f"who{end}")) and number:
            yield _claim(one, "won_race", (who,), f"{who} won it", number)


def _called_winner(told: Context) -> Iterator[Claim]:
    """Find "X, the winner of race 2", whatever is told of X."""
    for one in bonds(told, "winner_named"):
        race = told.marked.first("R", one.match["race"])
        if (who := one.driver("who")) and race and race.number:
            yield _claim(one, "won_race", (who,), f"{who} won it", race.number)


def _headline(told: Context) -> Iterator[Claim]:
    """Find "X and Y win at Assen": each won a race of the meeting."""
    for one, end in product(bonds(told, "headline_wins"), _ENDS):
        for who in one.drivers(f"list{end}"):
            yield _claim(one, "won", (who,), f"{who} won")


def _on_day(told: Context, race: Entity | None) -> int | None:
    """Give the one race of a day of the week."""
    days = told.lexicon.data.WEEKDAYS
    if race is None or race.name not in days:
        return None
    return told.ledger.race_on(days.index(race.name))


def _of_one(told: Context) -> Iterator[Claim]:
    names = {
        "race_told_of": ("won", "won"),
        "lap_by": ("lap", "set the fastest lap"),
        "penalty_of": ("penalty", "was punished"),
        "class_winner": ("won", "won"),
        "ends_a_season_on_podium": ("last_podium", "ended the season on the podium"),
    }
    for name, (what, said) in names.items():
        for one in bonds(told, name):
            who, at = one.driver("who"), one.match.start()
            other = what == "won" and _of_no_finish(told, at)
            if who and not other and not one.doubted:
                yield _claim(one, what, (who,), f"{who} {said}")


def _of_no_finish(told: Context, at: int) -> bool:
    """Whether it is not the race that goes to somebody: "la pole de la course 1"."""
    low, _ = told.clause(at)
    _, high = told.clause(at)
    # "La première place de la course 1 revenait à Klein dès le premier virage"
    start = any(told.marked.has(n, low, high) for n in ("first_corner", "at_start"))
    lead = told.lexicon.pattern("THE_LEAD").search(told.text, low, at)
    if start or lead or told.marked.has("LAPS", low, high):
        return True
    return any(told.marked.has(n, low, at) for n in ("pole", "fastest_lap", "title"))


def _claim(
    one: Bond, what: str, drivers: tuple[str, ...], said: str, number: int | None = None
) -> Claim:
    scope = one.told.scope(one.match.start(), one.match.end(), drivers[0])
    return one.told.claim(
        one.match, what, said, drivers=drivers, number=number, scope=scope, sure=SURE
    )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a place against each race that may be meant."""
    if claim.what == "one_two":
        return judged(one_two(claim, ledger), None, "no such places of one team")
    if claim.what == "in_turn":
        return judged(in_turn(claim, ledger), None, "the places were others")
    scope = claim.scope
    settled = (scope.explicit or scope.settled) and claim.what != "lap"
    races = scope.races if settled else (*scope.races, *scope.others, *ledger.here)
    if claim.what == "won_race" and not any(n for n, _ in races if n != ledger.round):
        races = ledger.here
    if claim.what == "last_podium":
        races = ledger.here[-1:]
    titles = tuple(ledger.facts.fights)
    right = any(
        HOLDS[claim.what](claim, ledger, race, title)
        for race in dict.fromkeys(races)
        for title in titles
    )
    return judged(right, None, ledger.results(scope, claim.drivers[0]))
