from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.detectors.front_row import FrontRow
from generator.detectors.start import StartOfRace
from tests.builders import race
from tests.detectors.events import start
from tests.detectors.facts import facts_of, only, told

if TYPE_CHECKING:
    from generator.facts import Facts


def test_first_and_second_on_the_grid() -> None:
    run = race("Klein", grid={1: "Klein", 2: "Latorre"}, front_row_gap=Decimal("0.012"))
    story = only(FrontRow, facts_of(run))

    assert (story.pole.key, story.second.key) == ("Klein", "Latorre")
    assert story.gap == Decimal("0.012")


def started(leader: str) -> Facts:
    """Give a race from the pole of Klein, of whose start the leader is known."""
    row = {1: "Klein", 2: "Latorre"}
    gap = Decimal("0.012")
    return facts_of(race("Klein", grid=row, events=(start(leader),), front_row_gap=gap))


def test_the_gap_may_be_unknown() -> None:
    run = race("Klein", grid={1: "Klein", 2: "Latorre"})

    assert only(FrontRow, facts_of(run)).gap is None


def test_half_a_row_is_none() -> None:
    for grid in ({1: "Klein"}, {2: "Latorre"}, {}):
        assert told(FrontRow, facts_of(race("Klein", grid=grid))) == []


def test_a_start_from_pole_tells_the_row_itself() -> None:
    facts = started("Klein")
    story = only(StartOfRace, facts)

    assert told(FrontRow, facts) == []
    assert story.second is not None
    assert (story.second.key, story.gap) == ("Latorre", Decimal("0.012"))


def test_it_is_left_out_after_the_start_which_counts_on_it() -> None:
    facts = started("Latorre")

    assert only(FrontRow, facts).value > only(StartOfRace, facts).value


def test_two_of_one_team_may_share_it() -> None:
    mates = race("Klein", grid={1: "Klein", 2: "Latorre"})
    others = race("Klein", grid={1: "Klein", 2: "Maurice"})

    assert only(FrontRow, facts_of(mates)).mates
    assert not only(FrontRow, facts_of(others)).mates
