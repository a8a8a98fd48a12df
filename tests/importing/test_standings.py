from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from generator.importers import alkamel
from generator.importing import standings
from generator.importing.names import roster
from generator.timing.merge import merge
from generator.timing.source import Source
from generator.timing.values import Person, Place, Table, TimedMeeting, Total
from tests.timekeepers import meeting, table

AUBRAC, BERGER, ABSENT = (
    Person("Lise", "Aubrac"),
    Person("Tom", "Berger"),
    Person("Ida", "Zinn"),
)
AT = Place("table.csv", 2)


def written(*people: Person, **fields: Any) -> list[str]:  # noqa: ANN401  of Table
    totals = tuple(
        Total(position=at, person=one, points=Decimal(100 - at), at=AT)
        for at, one in enumerate(people, start=1)
    )
    given = Table(**{"totals": totals, "when": "after", "at": AT, **fields})
    found = merge([alkamel.read(meeting()), TimedMeeting(tables=(given,))])
    return [*standings.lines(found, roster(found, {}), "velden-2025")]


def test_totals_after_a_meeting() -> None:
    assert written(AUBRAC, BERGER) == [
        "standings:",
        "  after:",
        "    Overall: {totals: {Aubrac: 99, Berger: 98}}",
    ]


def test_a_champion() -> None:
    first = Total(position=1, person=AUBRAC, points=Decimal(99), at=AT, champion=True)

    assert "champion: Aubrac}" in written(totals=(first,))[-1]


def test_an_excerpt_gives_places_alone() -> None:
    """Totals would make a leader of the first driver in it."""
    last = written(AUBRAC, BERGER, complete=False)[-1]

    assert last == "    Overall: {order: {1: Aubrac, 2: Berger}}"


@pytest.mark.parametrize(
    ("people", "fields"),
    [
        ((AUBRAC, ABSENT, BERGER), "{totals: {Aubrac: 99}}"),
        ((ABSENT, AUBRAC), "{order: {2: Aubrac}}"),
    ],
)
def test_nobody_moves_up_for_a_driver_who_is_not_here(
    people: tuple[Person, ...], fields: str
) -> None:
    assert written(*people)[-1] == f"    Overall: {fields}"


def test_a_namesake_is_somebody_else() -> None:
    assert written(Person("Jean", "Aubrac")) == []


@pytest.mark.parametrize(
    ("event", "after"),
    [("Velden", True), ("Velden Ring", True), ("Spa", False), (None, False)],
)
def test_a_table_of_when_is_told_by_the_last_race_in_it(
    event: str | None, *, after: bool
) -> None:
    lines = written(AUBRAC, when=None, last_event=event)

    assert ("standings:" in lines) is after
    assert ("#   after:" in lines) is not after


def test_the_table_of_the_timekeepers_names_its_races() -> None:
    head = ("Pos", "Participant", "Points", "Number", "NAME", "SURNAME", "COUNTRY",
            "Spa_Race 1_Points", "Spa_Race 1_PolePoints", "Velden_Race 1_Points",
            "Imola_Race 1_Points", "Imola_Race 1_Status")  # fmt: skip
    rows = [
        head,
        (1, "", 30, 46, "Lise", "Aubrac", "FRA", 10, 0, 20, 0, ""),
        (2, "", 12, 7, "Tom", "Berger", "FRA", 12, 0, "", "/", "NS"),
    ]
    (found,) = alkamel.read([Source("cup.csv", table(rows))]).tables

    assert (found.last_event, found.complete) == ("Velden", True)
