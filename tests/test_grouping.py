"""What every shape of plan does with storylines: order, relate, split, rank."""

from __future__ import annotations

from typing import Any

from generator.evidence import Ref
from generator.grouping import (
    apart,
    gathered,
    headlines,
    in_order,
    paragraph,
    relate,
)
from generator.plan import Relation
from generator.storyline import Beat, Mood, Storyline
from tests.telling import KLEIN, LATORRE, story, told

CAUSE = (Ref("monza", ("races", 0, "events", 1)),)
OTHER = (Ref("monza", ("races", 0, "events", 2)),)


def one(key: str = "one", **fields: Any) -> Storyline:  # noqa: ANN401  fields of story
    return story(key, **{"race": 1, "evidence": OTHER, **fields})


def relation(before: Storyline, after: Storyline) -> Relation:
    return relate(before, after)


def test_the_first_storyline_hangs_on_nothing() -> None:
    assert relate(None, one(causes=CAUSE)) is Relation.NONE


def test_what_came_of_the_last_one_is_its_result() -> None:
    caused = one("two", causes=CAUSE)

    assert relation(one(evidence=CAUSE), caused) is Relation.RESULT
    assert relation(one(evidence=OTHER), caused) is not Relation.RESULT


def test_the_same_thing_of_another_class_is_parallel() -> None:
    pro_am, am = one(title="Pro-Am"), one(title="Am")

    assert relation(pro_am, am) is Relation.PARALLEL
    assert relation(pro_am, one("two", title="Am")) is Relation.NONE


def test_one_up_and_another_down_are_not_side_by_side() -> None:
    climber = one(title="Pro-Am", mood=Mood.GAIN)
    faller = one(title="Am", mood=Mood.LOSS, subject=LATORRE)

    assert relation(climber, faller) is Relation.NONE


def test_one_persons_fortune_turns() -> None:
    gain, loss = (
        one(subject=KLEIN, mood=Mood.GAIN),
        one("two", subject=KLEIN, mood=Mood.LOSS),
    )

    assert relation(gain, loss) is Relation.CONTRAST
    assert relation(loss, gain) is Relation.CONTRAST


def test_ones_own_turn_of_fortune_is_a_contrast_and_anothers_is_none() -> None:
    gain = one(subject=KLEIN, mood=Mood.GAIN)
    own = one("two", subject=KLEIN, mood=Mood.LOSS)
    anothers = one("two", subject=LATORRE, mood=Mood.LOSS)

    assert relation(gain, own) is relation(own, gain) is Relation.CONTRAST
    assert relation(gain, anothers) is not Relation.CONTRAST
    assert relation(anothers, gain) is not Relation.CONTRAST


def test_two_gains_are_no_contrast() -> None:
    first = one(subject=KLEIN, mood=Mood.GAIN)
    second = one("two", subject=KLEIN, mood=Mood.GAIN)

    assert relation(first, second) is Relation.ELABORATION


def test_more_about_the_same_person_in_the_same_race_elaborates() -> None:
    first, second = one(subject=KLEIN), one("two", subject=KLEIN)

    assert relation(first, second) is Relation.ELABORATION
    assert relation(first, one("two", subject=KLEIN, race=2)) is Relation.NONE


def test_nobody_is_not_the_same_person_as_nobody() -> None:
    assert relation(one(beat=Beat.FINISH), one("two")) is Relation.NONE


def test_the_course_of_one_race_is_a_sequence() -> None:
    first, second = one(subject=KLEIN), one("two", subject=LATORRE)

    assert relation(first, second) is Relation.SEQUENCE
    assert relation(first, one("two", beat=Beat.FINISH)) is Relation.NONE
    assert relation(first, one("two", race=2)) is Relation.NONE


def test_a_result_goes_before_a_contrast() -> None:
    first = one(subject=KLEIN, mood=Mood.GAIN, evidence=CAUSE)
    second = one("two", subject=KLEIN, mood=Mood.LOSS, causes=CAUSE)

    assert relation(first, second) is Relation.RESULT


def test_the_order_of_telling_is_race_then_beat_then_moment() -> None:
    stories = [
        one("e", race=2, beat=Beat.QUALIFYING),
        one("d", beat=Beat.FINISH),
        one("c", moment=2),
        one("b", moment=1),
        one("a", race=None, beat=Beat.OUTLOOK),
    ]

    assert [s.key for s in in_order(stories)] == ["a", "b", "c", "d", "e"]
    assert in_order(reversed(stories)) == in_order(stories)


def test_a_paragraph_relates_each_message_to_the_one_before() -> None:
    part = paragraph("race 1", [one(subject=KLEIN), one("two", subject=LATORRE)])

    assert [m.relation for m in part.messages] == [Relation.NONE, Relation.SEQUENCE]
    assert not any(m.lead for m in part.messages)
    lead = paragraph("x", [one(), one("two")], lead=True).messages
    assert all(m.lead for m in lead)
    assert [m.opens for m in lead] == [True, False]
    assert not any(m.opens for m in part.messages)


def course(*values: float, **fields: Any) -> list[Storyline]:  # noqa: ANN401  fields of story
    return [one(f"s{i}", value=v, moment=i, **fields) for i, v in enumerate(values)]


def test_who_is_quoted_speaks_after_the_last_that_is_told_of_the_driver() -> None:
    quote = one("quote", beat=Beat.VOICES, subject=KLEIN)
    win = one("win", beat=Beat.FINISH, subject=KLEIN)
    classes = one("classes", beat=Beat.CLASSES, subject=LATORRE)
    elsewhere = one("later", beat=Beat.FINISH, subject=KLEIN, race=2)

    told_so = [s.key for s in in_order([quote, classes, win, elsewhere])]

    assert told_so == ["win", "quote", "classes", "later"]


def test_what_a_driver_brings_is_told_where_the_account_comes_to_the_driver() -> None:
    start = one("start", beat=Beat.COURSE, subject=LATORRE)
    motive = one("motive", beat=Beat.MOTIVE, subject=KLEIN)
    pass_, win = (one(k, beat=Beat.FINISH, subject=KLEIN) for k in ("pass", "win"))
    weather = one("weather", beat=Beat.MOTIVE)

    told_so = [s.key for s in in_order([win, pass_, motive, weather, start])]

    assert told_so == ["weather", "start", "motive", "pass", "win"]


def test_what_nobody_else_tells_of_the_driver_stays_in_front() -> None:
    start = one("start", beat=Beat.COURSE, subject=LATORRE)
    motive = one("motive", beat=Beat.MOTIVE, subject=KLEIN)

    assert [s.key for s in in_order([start, motive])] == ["motive", "start"]


def test_who_is_quoted_and_not_told_of_speaks_at_the_end_of_the_race() -> None:
    quote = one("quote", beat=Beat.VOICES, subject=KLEIN)
    classes = one("classes", beat=Beat.CLASSES, subject=LATORRE)

    assert [s.key for s in in_order([quote, classes])] == ["classes", "quote"]


def test_the_angle_is_the_most_newsworthy_that_fits() -> None:
    stories = course(2, 9, 5)
    ranked = headlines(stories, lambda s: s.value < 9)

    assert [s.key for s in ranked] == ["s2", "s0"]
    assert told(paragraph("x", headlines(stories, lambda _: True)))[0] == "s1"


def test_equal_angles_are_ranked_alike_whatever_their_order() -> None:
    stories = course(5, 5, 5)

    assert headlines(stories, lambda _: True) == headlines(
        stories[::-1], lambda _: True
    )


def of_class(key: str, title: str | None = "Am", **fields: Any) -> Storyline:  # noqa: ANN401  fields of story
    return story(key, beat=Beat.CLASSES, essential=True, title=title, **fields)


def test_a_class_is_told_once_for_the_whole_meeting_where_a_storyline_does() -> None:
    whole = of_class("whole", value=4.5)
    single = of_class("single", race=1, value=4.0)
    other = of_class("other", "Silver", race=1, value=4.0)

    assert gathered([whole, single, other]) == [whole, other]
    assert apart([whole, single, other]) == [single, other]


def test_a_class_whose_race_has_more_to_tell_is_told_race_by_race() -> None:
    whole = of_class("whole", value=4.5)
    single = of_class("single", race=1, value=6.0)

    assert gathered([whole, single]) == [single]


def test_several_classes_at_once_go_where_one_of_them_has_more_to_tell() -> None:
    both = of_class("both", None, value=4.5, covers=("Am", "Silver"))
    less = of_class("single", "Silver", race=1, value=4.0)
    more = of_class("single", "Silver", race=1, value=6.0)

    assert gathered([both, less]) == [both]
    assert gathered([both, more]) == [more]
