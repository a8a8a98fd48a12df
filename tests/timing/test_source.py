from __future__ import annotations

import pytest

from generator.timing.source import Source


@pytest.mark.parametrize(
    ("name", "race"),
    [
        ("cup/Race 1/03_Results.CSV", 1),
        ("Race 1/03_Results_Race 2.CSV", 2),
        ("Sonomard2Qualifying.csv", 2),
        ("course_1.csv", 1),
        ("cup/R2.csv", 2),
        ("202107171510-race-results.csv", None),
        ("race-2021.csv", None),
        ("results.csv", None),
    ],
)
def test_the_race_that_a_name_gives(name: str, race: int | None) -> None:
    assert Source(name, b"").race == race


@pytest.mark.parametrize(
    ("name", "provisional", "official"),
    [
        ("03_Provisional Results.CSV", True, False),
        ("00_Results Official.CSV", False, True),
        ("provisional/results.csv", False, False),
        ("Classement définitif.csv", False, True),
    ],
)
def test_provisional_or_official(
    name: str, *, provisional: bool, official: bool
) -> None:
    source = Source(name, b"")

    assert (source.provisional, source.official) == (provisional, official)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"]
)
def test_every_encoding(encoding: str) -> None:
    assert Source("a", "Pos;Équipe".encode(encoding)).text == "Pos;Équipe"


def test_a_head_that_ends_within_a_character() -> None:
    source = Source("a", ("a" * 3999 + "é" * 10).encode())

    assert source.head == "a" * 3999


def test_a_web_page_under_another_name() -> None:
    assert Source("results.csv", b"\xef\xbb\xbf\n <!DOCTYPE html><html>").html
    assert not Source("results.csv", b"POS;NUMBER\n<b>1</b>;2").html
