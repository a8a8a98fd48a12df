from __future__ import annotations

from typing import Any

from generator.detectors.race_penalty import RacePenalty
from generator.results.events import Event
from generator.results.meeting import Finisher, Race
from generator.storyline import Beat
from tests.builders import race
from tests.detectors.events import contact, leads, penalty, start
from tests.detectors.facts import facts_of, only, told


def found(**more: Any) -> list[RacePenalty]:  # noqa: ANN401  fields of Penalty
    return told(
        RacePenalty, facts_of(race("Latorre", events=(penalty("Klein", **more),)))
    )


def test_punished_before_the_flag() -> None:
    (story,) = found(after_flag=False, reason="jump_start", seconds=5)

    assert (story.driver.key, story.reason, story.seconds) == ("Klein", "jump_start", 5)
    assert not story.drive_through


def test_a_drive_through_in_a_class() -> None:
    (story,) = found(after_flag=False, drive_through=True, category="Am")

    assert (story.drive_through, story.title) == (True, "Am")


def test_after_the_flag_or_nobody_knows_when() -> None:
    assert found(after_flag=True) == found() == []


def test_a_race_without_penalties() -> None:
    assert told(RacePenalty, facts_of(race("Klein"))) == []


def test_where_it_led_is_told_of_those_whom_the_result_does_not_name() -> None:
    rows = (Finisher(pos=2, driver="Maurice"), Finisher(pos=6, driver="Klein"))
    given = (
        penalty("Klein", after_flag=False),
        penalty("Maurice", after_flag=False),
    )

    last, second = told(RacePenalty, facts_of(Race(classification=rows, events=given)))
    assert (last.place, second.place) == (6, None)


def test_the_contact_told_before_is_known() -> None:
    given = penalty("Klein", after_flag=False, reason="contact")
    hit = contact("Maurice", "Klein")

    after = only(RacePenalty, facts_of(race("Latorre", events=(hit, given))))
    alone = only(RacePenalty, facts_of(race("Latorre", events=(given,))))
    assert (after.collision, alone.collision) == (True, False)
    assert (len(after.causes), alone.causes) == (1, ())


def test_who_was_punished_behind_the_leaders_is_told_of_behind_the_winner() -> None:
    rows = (Finisher(pos=1, driver="Latorre"), Finisher(pos=8, driver="Klein"))
    given = penalty("Klein", after_flag=False, lap=5)

    def beat(*events: Event) -> Beat:
        return only(
            RacePenalty, facts_of(Race(classification=rows, events=events))
        ).beat

    assert beat(start("Latorre"), given) == Beat.PLACES
    assert beat(given) == beat(start("Klein"), given) == Beat.COURSE
    lost = leads("Latorre", "Klein", how="penalty", lap=6)
    assert beat(start("Latorre"), leads("Klein", lap=2), given, lost) == Beat.COURSE
    classed = penalty("Klein", after_flag=False, category="Am")
    assert beat(start("Latorre"), classed) == Beat.COURSE
