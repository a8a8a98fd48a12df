from __future__ import annotations

from dataclasses import replace

from generator.detectors.incident import Trouble
from generator.results.events import Event
from generator.results.meeting import Finisher, Standing
from generator.storyline import Beat
from tests.builders import race
from tests.detectors.events import leads, passes, safety_car, start, trouble
from tests.detectors.facts import facts_of, leading, only, told

GRID = {1: "Klein", 2: "Latorre", 3: "Boccolacci", 4: "Maurice"}


def found(*events: Event, before: Standing | None = None) -> list[Trouble]:
    run = race("Boullery", "Klein", grid=GRID, events=events)
    standings = {"before": before} if before else None
    return told(Trouble, facts_of(run, standings=standings))


def test_the_leader_of_the_race_is_stopped() -> None:
    (story,) = found(
        start("Maurice"), leads("Boullery"), trouble("puncture", "Boullery", lap=9)
    )

    assert (story.driver.key, story.kind, story.lap) == ("Boullery", "puncture", 9)
    assert (story.led, story.grid, story.place) == (True, None, 1)


def test_a_front_runner_spins() -> None:
    (story,) = found(start("Maurice"), trouble("spin", "Klein"))

    assert (story.led, story.grid, story.place) == (False, 1, 2)


def test_the_place_at_the_flag_is_told_of_who_did_not_lead() -> None:
    rows = tuple(Finisher(pos=i, driver=d) for i, d in ((1, "Boullery"), (7, "Klein")))
    run = race(classification=rows, grid=GRID)
    behind = replace(run, events=(start("Maurice"), trouble("spin", "Klein")))
    ahead = replace(run, events=(start("Klein"), trouble("spin", "Klein")))

    assert only(Trouble, facts_of(behind)).place == 7
    assert only(Trouble, facts_of(ahead)).place is None


def test_the_leader_of_the_championship_is_news_wherever() -> None:
    (story,) = found(trouble("retirement", "Maurice"), before=leading("Maurice"))

    assert story.title_leader
    assert story.place is None


def test_who_had_lost_the_lead_was_not_leading() -> None:
    assert found(start("Maurice"), leads("Klein"), trouble("off", "Maurice")) == []


def test_whether_the_start_has_named_the_race() -> None:
    (after,) = found(start("Maurice"), trouble("spin", "Klein"))
    (alone,) = found(trouble("spin", "Klein"))

    assert (after.started, alone.started) == (True, False)


def test_fourth_on_the_grid_is_not_news() -> None:
    assert found(trouble("spin", "Maurice")) == []


def test_who_did_not_reach_the_flag() -> None:
    made = race("Boullery", grid=GRID, events=(trouble("spin", "Klein", lap=3),))
    out = Finisher(driver="Klein", status="retired")
    rows = (*made.classification, out)

    assert not only(Trouble, facts_of(made)).retired
    assert only(Trouble, facts_of(replace(made, classification=rows))).retired


def test_who_changed_nothing_in_front_is_told_of_behind_the_winner() -> None:
    spin = trouble("spin", "Latorre", lap=4)
    rows = (Finisher(pos=1, driver="Klein"), Finisher(pos=4, driver="Latorre"))

    def beat(*events: Event) -> Beat:
        run = replace(race(grid=GRID, events=events), classification=rows)
        return only(Trouble, facts_of(run)).beat

    assert beat(start("Klein"), spin) == Beat.PLACES
    # Who led is unknown, or it was the one in trouble.
    assert beat(spin) == beat(start("Latorre"), spin) == Beat.COURSE
    # What comes of it is told in the race.
    assert beat(start("Klein"), spin, safety_car(cause="Latorre")) == Beat.COURSE
    assert beat(start("Klein"), spin, passes("Latorre", "Maurice", 4)) == Beat.COURSE
