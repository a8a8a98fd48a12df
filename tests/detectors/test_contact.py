from __future__ import annotations

from dataclasses import replace

from generator.detectors.contact import ContactOfTwo
from generator.results.meeting import Finisher
from tests.builders import race
from tests.detectors.events import contact, start
from tests.detectors.facts import facts_of, only, told


def one(*order: str, **more: object) -> ContactOfTwo:
    event = contact("Boccolacci", "Latorre", **more)
    return only(ContactOfTwo, facts_of(race(*order, events=(event,))))


def test_two_cars_touch() -> None:
    story = one("Klein", "Latorre", "Boccolacci", lap=1, at_fault="Latorre")

    assert (story.driver.key, story.other.key) == ("Boccolacci", "Latorre")
    assert (story.at_fault, story.first_lap, story.place) == (True, True, 3)


def test_blame_is_unknown_where_nobody_is_blamed() -> None:
    story = one("Klein")

    assert (story.at_fault, story.first_lap, story.place) == (None, False, None)


def test_whether_the_start_has_named_the_race() -> None:
    hit = contact("Boccolacci", "Latorre")
    after = only(ContactOfTwo, facts_of(race("Klein", events=(start("Klein"), hit))))

    assert (after.started, one("Klein").started) == (True, False)


def test_the_winner_may_be_a_team_mate_of_the_other() -> None:
    mate = one("Klein", "Boccolacci").mates

    assert mate is not None
    assert mate.key == "Klein"
    assert one("Latorre", "Boccolacci").mates is None
    assert one("Maurice", "Boccolacci").mates is None


def test_places_regained_from_the_last() -> None:
    assert one("Klein", "Boccolacci", dropped_to="last").recovered
    assert one("Klein", "Boccolacci", dropped_to=12).recovered
    assert not one("Klein", "Boccolacci", dropped_to=2).recovered
    assert not one("Klein", dropped_to="last").recovered


def test_who_finishes_last_has_regained_nothing() -> None:
    event = contact("Boccolacci", "Latorre", dropped_to="last")
    run = race("Klein", "Latorre", "Boccolacci", events=(event,))

    assert not only(ContactOfTwo, facts_of(run, field_size=3)).recovered


def test_a_race_without_contact() -> None:
    assert told(ContactOfTwo, facts_of(race("Klein", events=(start("Klein"),)))) == []


def test_who_did_not_reach_the_flag() -> None:
    made = race("Klein", events=(contact("Boccolacci", "Latorre"),))
    out = Finisher(driver="Boccolacci", status="retired")
    rows = (*made.classification, out)

    assert not only(ContactOfTwo, facts_of(made)).retired
    assert only(ContactOfTwo, facts_of(replace(made, classification=rows))).retired
