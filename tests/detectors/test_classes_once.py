from __future__ import annotations

from generator.detectors.classes_once import ClassesOnce
from generator.results.meeting import Standing
from tests.builders import race
from tests.detectors.facts import facts_of, only, told
from tests.detectors.test_classes_alike import season, won

FIRST = won(("Boullery",), ("Rabreau",))
NOTHING = race("Klein")


def test_the_same_race_of_two_classes() -> None:
    story = only(ClassesOnce, facts_of(FIRST, NOTHING, season=season()))

    assert dict(zip(story.covers, story.winners, strict=True)).keys() == {
        "Pro-Am",
        "Am",
    }
    assert {one.key for one in story.winners} == {"Boullery", "Rabreau"}
    assert (story.number, story.three) == (1, False)


def test_each_in_a_race_of_its_own_is_told_alone() -> None:
    runs = (won(("Boullery",), ()), won((), ("Rabreau",)))

    assert told(ClassesOnce, facts_of(*runs, season=season())) == []


def test_who_won_the_other_race_too_is_known() -> None:
    runs = (FIRST, won(("Mateu",), ()))

    assert told(ClassesOnce, facts_of(*runs, season=season())) == []


def test_a_second_place_is_more_to_tell() -> None:
    more = won(("Boullery", "Mateu"), ("Rabreau",))

    assert told(ClassesOnce, facts_of(more, NOTHING, season=season())) == []


def test_so_are_standings() -> None:
    after = {"after": {"Am": Standing(leader="Rabreau")}}
    facts = facts_of(FIRST, NOTHING, season=season(), standings=after)

    assert told(ClassesOnce, facts) == []


def test_of_the_only_race_it_goes_without_saying() -> None:
    facts = facts_of(FIRST, season=season(races=1))

    assert told(ClassesOnce, facts) == []
