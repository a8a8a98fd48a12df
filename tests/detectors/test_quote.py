from __future__ import annotations

from typing import Any

from generator.detectors.quote import Quoted
from generator.results.editorial import Editorial, Quote
from tests.builders import race, text
from tests.detectors.facts import facts_of, only, told

WORDS = text("Quelle course !", "What a race. ")


def said(**more: Any) -> Quoted:  # noqa: ANN401  fields of Quote
    editorial = Editorial(quotes=(Quote(words=WORDS, **more),))
    return only(Quoted, facts_of(race("Klein"), editorial=editorial))


def test_a_driver_is_quoted() -> None:
    story = said(driver="Klein", race=1)

    assert story.driver is not None
    assert (story.driver.key, story.name, story.race) == ("Klein", None, 1)


def test_the_sentence_sets_the_full_stop() -> None:
    assert said(driver="Klein").words == {"fr": "Quelle course !", "en": "What a race"}


def test_points_of_suspension_stay() -> None:
    quote = Quote(words=text("Alors...", "Well..."), driver="Klein")
    editorial = Editorial(quotes=(quote,))

    assert only(Quoted, facts_of(race("Klein"), editorial=editorial)).words == {
        "fr": "Alors...",
        "en": "Well...",
    }


def test_somebody_else_is_quoted_with_a_role() -> None:
    story = said(name="Ada Laurent", role=text("directrice", "director"), title="Am")

    assert (story.driver, story.name, story.title) == (None, "Ada Laurent", "Am")
    assert story.role["en"] == "director"


def test_words_on_the_overall_title_belong_to_the_overall_account() -> None:
    assert said(driver="Klein", title="Overall").title is None


def test_nobody_is() -> None:
    assert told(Quoted, facts_of(race("Klein"))) == []
