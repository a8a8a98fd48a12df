from __future__ import annotations

from generator.detectors.stewards import Stewards
from generator.results.events import Event
from generator.storyline import Beat
from tests.builders import race
from tests.detectors.events import penalty
from tests.detectors.facts import facts_of, told

ORDER = ("Latorre", "Maurice", "Klein", "Boullery")


def found(*events: Event, order: tuple[str, ...] = ORDER) -> list[Stewards]:
    return told(Stewards, facts_of(race(*order, events=events)))


def test_a_penalty_after_the_flag_changes_the_winner() -> None:
    (story,) = found(penalty("Klein", after_flag=True, on_road=1, seconds=10))

    assert (story.driver.key, story.on_road, story.place) == ("Klein", 1, 3)
    assert (story.seconds, story.after_flag, story.in_class) == (10, True, False)
    assert story.ahead_of is not None
    assert story.ahead_of.key == "Boullery"
    assert story.beat is Beat.FINISH


def test_it_is_told_with_the_win_only_where_it_took_the_win() -> None:
    stories = found(
        penalty("Klein", on_road=2),
        penalty("Klein", on_road=1, category="Pro-Am"),
        penalty("Klein"),
        penalty("Latorre", on_road=1),
    )

    assert [story.beat for story in stories] == [Beat.VERDICT] * 4


def test_it_counts_less_far_down_the_field() -> None:
    stories = found(
        penalty("Klein", on_road=2),
        penalty("Klein", on_road=7),
        penalty("Boccolacci", on_road=18),
    )

    assert [story.value for story in stories] == [5.0, 3.0, 1.5]


def test_a_penalty_at_a_time_unknown() -> None:
    (story,) = found(penalty("Klein", reason="contact"))

    assert (story.after_flag, story.reason, story.on_road) == (False, "contact", None)


def test_a_disqualified_car_has_no_place() -> None:
    (story,) = found(
        penalty("Boccolacci", disqualified=True, after_flag=True, on_road=2)
    )

    assert (story.disqualified, story.place, story.ahead_of) == (True, None, None)


def test_places_may_be_those_of_a_class() -> None:
    (story,) = found(penalty("Boullery", after_flag=True, category="Pro-Am"))

    assert (story.in_class, story.title, story.place) == (True, "Pro-Am", 1)


def test_a_second_one_is_punished_too() -> None:
    stories = found(
        penalty("Klein", after_flag=True), penalty("Maurice", after_flag=True)
    )

    assert [story.also for story in stories] == [False, True]


def test_a_penalty_of_the_race_itself_is_told_there() -> None:
    assert found(penalty("Klein", after_flag=False)) == []


def test_who_has_the_place_that_was_lost() -> None:
    (third,) = found(penalty("Boullery", on_road=3))
    (kept,) = found(penalty("Latorre", on_road=1))
    (unknown,) = found(penalty("Klein"))

    assert third.heir is not None
    assert third.heir.key == "Klein"
    assert kept.heir is unknown.heir is None


def test_who_inherits_the_first_two_places_stands_with_the_win() -> None:
    first, second = found(penalty("Klein", on_road=1), penalty("Klein", on_road=2))

    assert first.heir is second.heir is None


def test_next_in_the_results_is_not_named_where_punished_too() -> None:
    klein, boullery = found(penalty("Klein"), penalty("Boullery"))

    assert klein.ahead_of is None
    assert boullery.ahead_of is None
