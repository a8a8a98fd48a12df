from __future__ import annotations

from generator.detectors.start import StartOfRace
from tests.builders import race
from tests.detectors.events import start
from tests.detectors.facts import facts_of, only, told


def found(leader: str, **grid: str) -> StartOfRace:
    places = {int(place.strip("p")): driver for place, driver in grid.items()}
    return only(
        StartOfRace, facts_of(race("Klein", grid=places, events=(start(leader),)))
    )


def test_the_poleman_leads() -> None:
    story = found("Klein", p1="Klein")

    assert (story.leader.key, story.from_pole, story.past) == ("Klein", True, None)
    assert not story.row_known


def test_another_leads_past_the_poleman() -> None:
    story = found("Latorre", p1="Klein", p2="Latorre")

    assert story.past is not None
    assert (story.from_pole, story.past.key, story.row_known) == (False, "Klein", True)


def test_the_grid_may_be_unknown() -> None:
    story = found("Latorre")

    assert (story.from_pole, story.past) == (None, None)


def test_a_start_of_which_nothing_is_known() -> None:
    assert told(StartOfRace, facts_of(race("Klein", grid={1: "Klein"}))) == []
