from __future__ import annotations

from generator.detectors.full_course_yellow import FullCourseYellow
from generator.results import events
from tests.builders import race
from tests.detectors.events import leads, restart, safety_car
from tests.detectors.facts import facts_of, only, told


def yellow(lap: int | None = 5, last_lap: int | None = 7) -> events.SafetyCar:
    return events.SafetyCar(
        event="full_course_yellow", lap=lap, last_lap=last_lap, cause="Maurice"
    )


def test_its_laps_are_counted() -> None:
    story = only(FullCourseYellow, facts_of(race("Klein", events=(yellow(),))))

    assert (story.lap, story.laps, story.again) == (5, 3, False)
    assert not story.decisive


def test_a_lead_lost_at_the_restart_was_the_turning_point() -> None:
    change = leads("Klein", "Latorre", how="restart")
    story = only(
        FullCourseYellow,
        facts_of(race("Klein", events=(yellow(), restart(), change))),
    )

    assert story.decisive


def test_a_lead_lost_after_another_neutralisation_is_not_its_doing() -> None:
    change = leads("Klein", "Latorre", how="restart")
    happened = (yellow(), restart(), safety_car(), restart(), change)
    story = only(FullCourseYellow, facts_of(race("Klein", events=happened)))

    assert not story.decisive


def test_a_second_one_and_one_of_unknown_length() -> None:
    happened = (safety_car(), restart(), yellow(last_lap=None))
    story = only(FullCourseYellow, facts_of(race("Klein", events=happened)))

    assert story.again
    assert story.laps is None


def test_a_safety_car_is_none() -> None:
    assert told(FullCourseYellow, facts_of(race("Klein", events=(safety_car(),)))) == []


def test_one_that_changed_nothing_is_no_news() -> None:
    plain = events.SafetyCar(event="full_course_yellow", lap=5)

    assert told(FullCourseYellow, facts_of(race("Klein", events=(plain,)))) == []
