"""Paragraphs are neither too short to be one nor too long to be read."""

from __future__ import annotations

from typing import Any

from generator.balancing import LEAST, MOST, balanced, words
from generator.evidence import Ref
from generator.plan import Rhythm
from generator.storyline import Beat, Mood, Storyline
from tests.telling import KLEIN, plan_of, story, told

CLAUSE = Rhythm(mean=20, longest=40).clause
FEW = LEAST // CLAUSE - 1
"""Storylines of a paragraph that is just too short."""
MANY = MOST // CLAUSE + 1
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


def test_when_and_where_to_watch_stands_by_itself() -> None:
    plan = plan_of(some(FEW + 1), [story("times", beat=Beat.TIMETABLE)])

    assert [len(told(part)) for part in balanced(plan).body] == [FEW + 1, 1]


def test_a_long_paragraph_is_divided_where_the_title_changes() -> None:
    first, second = some(MANY - 4, title="Am"), some(MANY - 4, title="Pro-Am")
    plan = balanced(plan_of([*first, *second]))

    assert [told(part)[0][:6] for part in plan.body] == ["NoneAm", "NonePr"]


def course(*values: float, **fields: Any) -> list[Storyline]:  # noqa: ANN401  fields of Storyline
    given = {"beat": Beat.COURSE, "race": 1} | fields
    return [
        story(f"s{i}", value=value, moment=i, **given) for i, value in enumerate(values)
    ]


def split(stories: list[Storyline]) -> list[list[str]]:
    return [told(part) for part in balanced(plan_of(stories)).body]


def test_a_long_paragraph_about_one_thing_stays_whole() -> None:
    assert len(split(course(*[5] * MANY, beat=Beat.PLACES))) == 1


def test_a_long_race_is_divided_where_the_classes_begin() -> None:
    race = course(*[5] * (MANY - FEW - 1))
    classes = course(*[5] * (FEW + 1), beat=Beat.CLASSES)

    assert [len(part) for part in split([*race, *classes])] == [len(race), len(classes)]


def test_a_long_course_is_divided_at_its_most_newsworthy_moment() -> None:
    values = [1.0] * MANY
    values[FEW + 2] = 9

    assert len(split(course(*values))[0]) == FEW + 2


def test_of_two_equal_moments_the_first_divides() -> None:
    assert len(split(course(*[1] * MANY))[0]) == FEW + 1


def test_a_turn_goes_with_its_cause() -> None:
    stories = course(*[1] * MANY)
    cause = (Ref("season", ("rounds", 0)),)
    stories[FEW + 2] = story(
        "turn", value=9, beat=Beat.COURSE, race=1, moment=FEW + 2, causes=cause
    )

    assert len(split(stories)[0]) != FEW + 2


def test_what_turned_goes_with_what_it_turned() -> None:
    turned = course(*[1] * MANY)
    at = FEW + 2
    for moment, mood, value in ((at - 1, Mood.GAIN, 1), (at, Mood.LOSS, 9)):
        turned[moment] = story(
            f"turn{moment}",
            value=value,
            beat=Beat.COURSE,
            race=1,
            moment=moment,
            subject=KLEIN,
            mood=mood,
        )

    assert len(split(turned)[0]) != at


def test_a_short_account_of_a_race_is_told_apart_from_another_race() -> None:
    plan = balanced(plan_of(some(FEW + 1, race=1), some(FEW, race=2)))

    assert [len(told(part)) for part in plan.body] == [FEW + 1, FEW]


def test_what_was_at_stake_does_not_make_one_paragraph_of_two_races() -> None:
    first = [*some(1), *some(FEW, race=1)]
    plan = balanced(plan_of(first, some(FEW, race=2)))

    assert [len(told(part)) for part in plan.body] == [FEW + 1, FEW]


def test_nothing_is_lost_and_nothing_changes_places() -> None:
    stories = [*some(MANY, race=1), *some(2, race=2), *some(MANY, title="Am")]
    plan = balanced(plan_of(stories))

    assert [key for part in plan.body for key in told(part)] == [s.key for s in stories]


def test_what_hangs_on_another_sentence_counts_less() -> None:
    hung = story("hung", satellite=True)

    assert words([hung], 10) < words([story("clause")], 10)
