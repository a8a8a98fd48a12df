from __future__ import annotations

import pytest

from generator.timing.headings import fields, finish_of, header, plain, settled


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Clt.", "position"),
        ("N°", "number"),
        ("No.", "number"),
        ("Équipe", "team"),
        ("Catégorie", "category"),
        ("Nbr Tours", "laps"),
        ("Écart 1er", "gap"),
        ("Meilleur tour", "best_lap"),
        ("Fastest Lap Time", "best_lap"),
        ("Time/Retired", "time"),
        ("Écart préc.", "interval"),
    ],
)
def test_headings_are_known_in_both_languages(heading: str, field: str) -> None:
    assert fields(["x", heading]) == {field: 1}


def test_nom_is_a_surname_beside_a_first_name_and_else_the_driver() -> None:
    assert fields(["Nom", "Prénom"]) == {"surname": 0, "first_name": 1}
    assert fields(["Nom"]) == {"driver": 0}


def test_a_heading_that_stands_twice_is_the_first() -> None:
    assert fields(["Time", "Time"]) == {"time": 0}


def test_a_list_without_anything_measured_has_no_header() -> None:
    assert header(["Pos", "No", "Driver", "Laps"])
    assert not header(["No", "Driver", "Town"])
    assert not header(["Laps", "Time"])


def test_a_column_of_models_is_no_column_of_numbers() -> None:
    columns = fields(["Pos", "Voiture", "Tours"])

    assert "number" in settled(columns, [["1", "07", "12"], ["2", "46", "12"]])
    assert "number" not in settled(columns, [["1", "Velden GT", "12"]])


@pytest.mark.parametrize(
    ("text", "finish"),
    [
        ("DNF", "retired"),
        ("Abandon", "retired"),
        ("Non partant", "not_started"),
        ("Non classé", "not_classified"),
        ("Disqualifiée", "disqualified"),
        ("12", None),
    ],
)
def test_words_for_the_end_of_a_race(text: str, finish: str | None) -> None:
    assert finish_of(text) == finish


def test_words_are_compared_without_accents_and_marks() -> None:
    assert plain("  Écart  (1er) ") == "ecart 1er"
