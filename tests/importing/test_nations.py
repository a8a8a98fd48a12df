from __future__ import annotations

import pytest

from generator.importing.nations import iso


@pytest.mark.parametrize(
    ("published", "code"),
    [
        ("USA", "US"),
        ("GER", "DE"),
        ("DEU", "DE"),
        ("NED", "NL"),
        ("fr", "FR"),
        ("United Kingdom", "GB"),
        ("France", "FR"),
        ("UK", "GB"),
        ("united-states-of-america", "US"),
        ("South Korea", "KR"),
        ("Belgique", "BE"),
        ("XYZ", None),
        ("Ruritania", None),
        ("", None),
        (None, None),
    ],
)
def test_every_way_of_writing_a_country(
    published: str | None, code: str | None
) -> None:
    assert iso(published) == code
