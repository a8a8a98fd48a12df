from __future__ import annotations

from decimal import Decimal

from generator.detectors.win import Win
from generator.results.meeting import Finisher, Race
from tests.builders import entry, race
from tests.detectors.events import penalty
from tests.detectors.facts import facts_of, leading, only, season_of, told


def test_a_win_from_pole_by_the_leader() -> None:
    second = Finisher(pos=2, driver="Latorre", gap=Decimal("0.8"))
    rows = (Finisher(pos=1, driver="Klein"), second)
    run = Race(classification=rows, grid={1: "Klein"}, part_of_day="morning")
    story = only(Win, facts_of(run, standings={"before": leading("Klein")}))

    assert story.second is not None
    assert (story.winner.key, story.second.key) == ("Klein", "Latorre")
    assert (story.from_pole, story.grid, story.leader) == (True, 1, True)
    assert (story.margin, story.part_of_day) == (Decimal("0.8"), "morning")
    assert story.on_road


def test_a_winner_alone_in_the_file() -> None:
    story = only(Win, facts_of(race("Klein")))

    assert (story.from_pole, story.grid, story.leader) == (None, None, None)
    assert (story.margin, story.second, story.day) == (None, None, None)


def test_a_penalty_may_have_changed_the_winner() -> None:
    run = race("Klein", "Latorre", events=(penalty("Latorre", after_flag=True),))

    assert not only(Win, facts_of(run)).on_road


def test_a_guest_wins_like_anybody() -> None:
    guest = {"Loeul": entry("Loeul", guest=True)}

    assert only(Win, facts_of(race("Loeul"), entries=guest)).winner.entry.guest


def test_three_races_have_three_winners() -> None:
    facts = facts_of(*(race("Klein"),) * 3, season=season_of(races=3))

    assert [story.race for story in told(Win, facts)] == [1, 2, 3]


def test_an_unknown_winner() -> None:
    second = Race(classification=(Finisher(pos=2, driver="Klein"),))

    assert told(Win, facts_of(second)) == told(Win, facts_of()) == []
