from __future__ import annotations

from generator.analysis.afar import from_afar
from generator.detectors.comeback import Comeback
from generator.detectors.lead_change import LeadChange
from generator.detectors.overtaking import Overtaking
from generator.detectors.win import Win
from generator.evidence import Unknown, value_of
from generator.facts import Facts
from generator.results.events import Event
from generator.results.meeting import Finisher, Race
from tests.builders import entries
from tests.detectors.events import leads, passes, start
from tests.detectors.facts import facts_of, only, season_of, told

SEASON = season_of(entries=entries([f"D{i}" for i in range(1, 31)]))


def facts(*events: Event, **grid: int) -> Facts:
    """The first ten finish as numbered, from these places of the grid."""
    rows = (
        Finisher(pos=i, driver=f"D{i}", grid=grid.get(f"D{i}")) for i in range(1, 11)
    )
    return facts_of(Race(classification=tuple(rows), events=events), season=SEASON)


def test_the_first_pass_of_a_climb_tells_from_where_it_began() -> None:
    climbed = facts(passes("D3", "D5", 4, lap=2), passes("D3", "D4", 3), D3=24)
    first, last = told(Overtaking, climbed)

    assert (first.grid, last.grid) == (24, None)
    assert told(Comeback, climbed) == []


def test_the_only_pass_of_a_climb_tells_from_where_it_began() -> None:
    climbed = facts(passes("D3", "D4", 3, lap=9), D3=24)

    assert only(Overtaking, climbed).grid == 24
    assert told(Comeback, climbed) == []
    assert only(Win, climbed).third_from is None


def test_a_climb_that_went_on_is_told_at_the_end() -> None:
    further = facts(passes("D3", "D4", 5, lap=2), D3=24)
    back = facts(passes("D3", "D4", 3), passes("D4", "D3", 3), D3=24)

    assert only(Overtaking, further).grid is None
    assert only(Comeback, further).grid == 24
    assert all(one.grid is None for one in told(Overtaking, back))
    assert len(told(Comeback, back)) == 1


def test_who_was_no_climber_passes_as_anybody() -> None:
    assert only(Overtaking, facts(passes("D3", "D4", 3), D3=5)).grid is None


def test_a_winner_from_behind_the_first_rows() -> None:
    pass_ = leads("D1", "D2", how="pass", lap=9)
    behind, near = facts(start("D2"), pass_, D1=4), facts(start("D2"), pass_, D1=3)

    assert only(LeadChange, behind).grid == 4
    assert only(Win, behind).grid is None
    assert only(LeadChange, near).grid is None
    assert only(Win, near).grid == 3


def test_who_took_the_lead_and_lost_it_did_not_win_from_there() -> None:
    lost = facts(leads("D2", "D1", how="pass"), leads("D1", "D2", how="pass"), D2=9)

    assert all(one.grid is None for one in told(LeadChange, lost))


def test_where_grid_or_finish_is_unknown_or_the_event_another() -> None:
    (run,) = facts(start("D2"), leads("D1", "D2")).races

    assert isinstance(from_afar(run, 0), Unknown)
    assert value_of(from_afar(run, 1)) is None
