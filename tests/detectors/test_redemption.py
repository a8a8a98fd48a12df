from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.detectors.redemption import Redemption
from generator.results.meeting import Finisher, Race
from tests.builders import race
from tests.detectors.events import contact, penalty, start, trouble
from tests.detectors.facts import facts_of, season_of, told


def found(first: Race, second: Race) -> list[Redemption]:
    return told(Redemption, facts_of(first, second))


def test_pole_and_victory_after_a_penalty() -> None:
    saturday = race(
        "Latorre", "Klein", events=(penalty("Klein"),), day=date(2021, 4, 17)
    )
    (story,) = found(saturday, race("Klein", grid={1: "Klein"}, day=date(2021, 4, 18)))

    assert (story.driver.key, story.place, story.race) == ("Klein", 2, 2)
    assert (story.penalised, story.collided) == (True, False)
    assert story.eve
    assert (story.then, story.day) == (date(2021, 4, 17), date(2021, 4, 18))
    assert story.part_of_day is None


def test_the_day_is_told_of_who_was_in_front_at_the_start() -> None:
    saturday = race("Latorre", events=(trouble("spin", "Klein"),))
    days = {"day": date(2021, 4, 18), "part_of_day": "morning"}
    (led,) = found(saturday, race("Klein", events=(start("Klein"),), **days))
    (came,) = found(saturday, race("Klein", events=(start("Latorre"),), **days))

    assert (led.day, led.part_of_day) == (date(2021, 4, 18), "morning")
    assert (came.day, came.part_of_day) == (None, None)


def test_after_a_contact_of_which_little_is_known() -> None:
    (story,) = found(Race(events=(contact("Klein", "Latorre"),)), race("Klein"))

    assert (story.collided, story.penalised, story.place) == (True, False, None)
    assert (story.eve, story.day) == (False, None)


def test_the_other_of_the_contact_has_lost_nothing() -> None:
    first = race("Maurice", events=(contact("Latorre", "Klein"),))

    assert found(first, race("Klein")) == []


def test_a_winner_has_nothing_to_put_right() -> None:
    assert found(race("Klein", events=(penalty("Klein"),)), race("Klein")) == []


def test_a_defeat_is_no_setback() -> None:
    assert found(race("Latorre", "Klein"), race("Klein")) == []


def test_the_race_just_before_counts() -> None:
    spun = race("Latorre", events=(trouble("spin", "Klein"),))
    facts = facts_of(spun, race("Maurice"), race("Klein"), season=season_of(races=3))

    assert told(Redemption, facts) == []


def test_what_the_trouble_was_is_told_where_nothing_else_went_wrong() -> None:
    flat = race("Latorre", "Maurice", "Boullery", "Klein")
    puncture = replace(flat, events=(trouble("puncture", "Klein"),))
    more = replace(flat, events=(*puncture.events, penalty("Klein")))
    (alone,) = found(puncture, race("Klein"))
    (punished,) = found(more, race("Klein"))

    assert (alone.trouble, alone.place, alone.retired) == ("puncture", 4, False)
    assert (punished.trouble, punished.penalised) == (None, True)


def test_a_retirement_is_a_setback() -> None:
    out = Finisher(driver="Klein", status="retired")
    first = replace(race("Latorre"), classification=(out,))
    (listed,) = found(first, race("Klein"))
    (told_of,) = found(
        race("Latorre", events=(trouble("retirement", "Klein"),)), race("Klein")
    )

    assert listed.retired
    assert told_of.retired
    assert listed.trouble is told_of.trouble is None


OUT = race("Latorre", events=(trouble("retirement", "Klein"),))
THREE = season_of(races=3)


def test_two_races_may_have_gone_wrong() -> None:
    missed = race("Latorre", "Maurice", "Boullery", "Klein")
    (story,) = told(Redemption, facts_of(OUT, missed, race("Klein"), season=THREE))

    assert (story.before, story.race, story.since) == (1, 3, 4)
    assert story.retired
    assert not story.eve


def test_on_the_podium_since_a_driver_has_made_it_good() -> None:
    podium = race("Latorre", "Klein")

    assert told(Redemption, facts_of(OUT, podium, race("Klein"), season=THREE)) == []
