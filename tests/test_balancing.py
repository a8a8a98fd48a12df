"""Paragraphs are neither too short to be one nor too long to be read."""

from __future__ import annotations

from generator.balancing import LEAST, MOST, WORDS, balanced, words
from generator.storyline import Storyline
from tests.telling import plan_of, story, told

FEW = LEAST // WORDS
"""Storylines of a paragraph that is just too short."""
MANY = MOST // WORDS + 1
"""Storylines of one that is just too long."""


def some(
    count: int, *, race: int | None = None, title: str | None = None
) -> list[Storyline]:
    return [story(f"{race}{title}{i}", race=race, title=title) for i in range(count)]


def test_paragraphs_of_a_good_length_are_left_alone() -> None:
    plan = plan_of(some(FEW + 1, race=1), some(FEW + 2, race=2))

    assert [len(told(part)) for part in balanced(plan).body] == [FEW + 1, FEW + 2]


def test_a_short_paragraph_is_told_with_the_one_before_it() -> None:
    plan = balanced(plan_of(some(FEW + 1, race=1), some(1, race=2)))

    assert [len(told(part)) for part in plan.body] == [FEW + 2]


def test_a_short_paragraph_keeps_to_itself_where_both_would_be_too_long() -> None:
    plan = balanced(plan_of(some(MANY - 1, race=1), some(1, race=2)))

    assert len(plan.body) == 2


def test_a_long_paragraph_is_divided_where_the_title_changes() -> None:
    first, second = some(MANY - 4, title="Am"), some(MANY - 4, title="Pro-Am")
    plan = balanced(plan_of([*first, *second]))

    assert [told(part)[0][:6] for part in plan.body] == ["NoneAm", "NonePr"]


def test_a_long_paragraph_about_one_thing_stays_whole() -> None:
    plan = balanced(plan_of(some(MANY, race=1)))

    assert len(plan.body) == 1


def test_nothing_is_lost_and_nothing_changes_places() -> None:
    stories = [*some(MANY, race=1), *some(2, race=2), *some(MANY, title="Am")]
    plan = balanced(plan_of(stories))

    assert [key for part in plan.body for key in told(part)] == [s.key for s in stories]


def test_what_hangs_on_another_sentence_counts_less() -> None:
    hung = story("hung", satellite=True)

    assert words([hung]) < words([story("clause")])
