from __future__ import annotations

from generator.checks.quote_speaker import check
from generator.results.editorial import Editorial, Quote
from tests.builders import meeting, text
from tests.checks.tools import findings, places

WORDS = text("Quelle course")


def test_a_quote_of_nobody_is_found() -> None:
    quotes = (Quote(driver="Klein", words=WORDS), Quote(words=WORDS))
    (found,) = findings(check, meeting(editorial=Editorial(quotes=quotes)))

    assert str(found.at) == "monza-2021: editorial.quotes.1"
    assert found.what == "the quote does not say who speaks"
    assert found.severity == "error"


def test_a_quote_of_two_is_worth_a_look() -> None:
    quotes = (Quote(driver="Klein", name="Marvin Klein", words=WORDS),)
    (found,) = findings(check, meeting(editorial=Editorial(quotes=quotes)))

    assert found.severity == "warning"


def test_a_driver_or_somebody_else_is_right() -> None:
    quotes = (Quote(driver="Klein", words=WORDS), Quote(name="Ada", words=WORDS))

    assert places(findings(check, meeting(editorial=Editorial(quotes=quotes)))) == []
