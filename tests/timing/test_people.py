from __future__ import annotations

import pytest

from generator.timing.people import crew


@pytest.mark.parametrize(
    ("text", "first", "surname"),
    [
        ("Lise Aubrac", "Lise", "Aubrac"),
        ("AUBRAC Lise", "Lise", "Aubrac"),
        ("Lise AUBRAC", "Lise", "Aubrac"),
        ("Aubrac, Lise", "Lise", "Aubrac"),
        ("LISE AUBRAC", "Lise", "Aubrac"),
        ("Nils van den Berg", "Nils", "van den Berg"),
        ("Ida Gros Jr.", "Ida", "Gros Jr."),
        ("JJ Lund", "JJ", "Lund"),
        ("A. Wit", "A.", "Wit"),
        ("Wit", "", "Wit"),
    ],
)
def test_a_name_is_divided_without_doubt(text: str, first: str, surname: str) -> None:
    found = crew(text)

    assert [(one.first_name, one.surname) for one in found.people] == [(first, surname)]
    assert not found.doubt


@pytest.mark.parametrize(
    ("text", "surname"),
    [
        ("Ana Luz Prado", "Luz Prado"),
        ("Ana Luz Prado Vega", "Prado Vega"),
        ("Jean-Éric DE LA TOUR", "De La Tour"),
    ],
)
def test_a_name_that_may_be_divided_otherwise_is_doubted(
    text: str, surname: str
) -> None:
    found = crew(text)

    assert found.people[0].surname == surname
    assert text in found.doubt


@pytest.mark.parametrize("text", ["A. Wit / B. Zorn", "A. Wit & B. Zorn", "Wit/Zorn"])
def test_a_crew_has_no_country_of_its_own(text: str) -> None:
    found = crew(text, "FRA")

    assert [one.surname for one in found.people] == ["Wit", "Zorn"]
    assert [one.country for one in found.people] == [None, None]


def test_a_single_driver_has_the_country() -> None:
    assert crew("Lise Aubrac", "FRA").people[0].country == "FRA"


def test_nobody_is_nobody() -> None:
    assert crew("").people == ()
