from __future__ import annotations

from generator.checks import missing_translation
from generator.checks.editorial_words import check
from generator.results.editorial import Editorial, Note, Quote
from tests.builders import meeting, text
from tests.checks.tools import findings, places


def test_a_quote_and_a_note_without_words_are_found() -> None:
    editorial = Editorial(
        quotes=(Quote(driver="Klein", words={}),), notes=(Note(words={}),)
    )

    assert places(findings(check, meeting(editorial=editorial))) == [
        "monza-2021: editorial.quotes.0",
        "monza-2021: editorial.notes.0",
    ]


def test_words_in_every_language_are_right() -> None:
    editorial = Editorial(notes=(Note(words=text("Il pleuvait.", "It rained.")),))

    assert findings(check, meeting(editorial=editorial)) == []


def test_a_language_that_lacks_is_found_everywhere() -> None:
    french = {"fr": "Bravo"}
    editorial = Editorial(
        headline=french,
        quotes=(Quote(name="Ada", role=french, words=french),),
        notes=(Note(words=french),),
    )
    found = findings(missing_translation.check, meeting(editorial=editorial))

    assert places(found) == [
        "monza-2021: editorial.headline",
        "monza-2021: editorial.quotes.0.role",
        "monza-2021: editorial.quotes.0.words",
        "monza-2021: editorial.notes.0.words",
    ]
