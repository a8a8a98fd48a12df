from __future__ import annotations

from decimal import Decimal

from generator.importing import standings
from generator.importing.names import Roster
from generator.timing.merged import Merged
from generator.timing.values import Entrant, Person, Place, Table, Total, Venue

AT = Place("x")
PEOPLE = {"7": Person("Lise", "Aubrac"), "46": Person("Tom", "Berger")}


def lines(*points: str, champion: bool = False) -> list[str]:
    totals = tuple(
        Total(place, person, Decimal(total), AT, champion=champion and place == 1)
        for place, (person, total) in enumerate(
            zip(PEOPLE.values(), points, strict=True), start=1
        )
    )
    cars = {n: Entrant(number=n, drivers=(who,), at=AT) for n, who in PEOPLE.items()}
    table = Table(totals=totals, when="after", at=AT)
    merged = Merged(venue=Venue(), cars=cars, races=(), tables=(table,))
    keys = {number: who.surname for number, who in PEOPLE.items()}
    return [*standings.lines(merged, Roster(keys=keys, new={}, numbers={}), "velden")]


def test_whole_points_are_totals() -> None:
    assert lines("25", "18.0")[-1] == (
        "    Overall: {totals: {Aubrac: 25, Berger: 18}}"
    )


def test_half_points_give_places_alone() -> None:
    assert lines("12.5", "9")[-1] == "    Overall: {order: {1: Aubrac, 2: Berger}}"


def test_who_is_champion_is_told_all_the_same() -> None:
    assert lines("25", "18.0", champion=True)[-1].endswith("champion: Aubrac}")
    assert lines("12.5", "9", champion=True)[-1].endswith("champion: Aubrac}")
