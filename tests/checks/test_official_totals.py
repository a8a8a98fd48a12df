from __future__ import annotations

from dataclasses import replace

from generator.checks.official_totals import check
from generator.finding import Finding
from generator.results.meeting import MeetingFile, Race, Standing
from generator.results.season import Points
from tests.builders import (
    BARCELONA,
    MONZA,
    entry,
    fastest_lap,
    meeting,
    race,
    season,
    standings,
)
from tests.checks.tools import findings

SCALE = Points(positions=(20, 18), pole=1, fastest_lap=1)
RACE = race("Klein", "Latorre", grid={1: "Klein"}, fastest_lap=fastest_lap("Latorre"))
"""Klein scores 21 and Latorre 19."""


def monza(standing: Standing, *races: Race) -> MeetingFile:
    return meeting(races=races or (RACE, RACE), standings=standings(after=standing))


def found_in(meeting_file: MeetingFile, scale: Points = SCALE) -> list[Finding]:
    return findings(check, meeting_file, season=season(points=scale))


def test_totals_that_differ_are_told_with_both_figures() -> None:
    (found,) = found_in(monza(Standing(totals={"Klein": 45, "Latorre": 38})))

    assert str(found.at) == "monza-2021: standings.after.Overall.totals.Klein"
    assert found.what == ("totals of Klein: official says 45, the results give 42")
    assert found.severity == "warning"


def test_gaps_that_differ_are_told_with_both_figures() -> None:
    (found,) = found_in(monza(Standing(leader="Klein", gaps={"Latorre": 5})))

    assert found.what == "gaps of Latorre: official says 5, the results give 4"


def test_figures_that_agree_are_right() -> None:
    standing = Standing(totals={"Klein": 42, "Maurice": 0}, gaps={"Latorre": 4})

    assert found_in(monza(standing)) == []


def test_a_pole_and_a_fastest_lap_of_one_driver_score_both() -> None:
    both = replace(RACE, fastest_lap=fastest_lap("Klein"))

    assert found_in(monza(Standing(totals={"Klein": 44}), both, both)) == []


def test_points_add_up_over_the_season() -> None:
    before = standings(before=Standing(totals={"Klein": 41}))
    files = {MONZA: monza(Standing()), BARCELONA: meeting(standings=before)}

    (found,) = findings(check, meetings=files, season=season(points=SCALE))

    assert str(found.at) == "barcelona-2021: standings.before.Overall.totals.Klein"


def test_those_behind_a_guest_move_up() -> None:
    guest = race(
        "Xu", "Klein", "Latorre", grid={1: "Xu"}, fastest_lap=fastest_lap("Xu")
    )
    right = Standing(totals={"Klein": 40, "Latorre": 36})
    file = replace(monza(right, guest, guest), entries={"Xu": entry("Xu", guest=True)})

    assert found_in(file) == []


def test_nothing_is_compared_where_something_that_scores_is_unknown() -> None:
    wrong = Standing(totals={"Klein": 99})

    assert found_in(monza(wrong, RACE)) == []
    assert found_in(monza(wrong, RACE, replace(RACE, grid={}))) == []
    assert found_in(monza(wrong, RACE, replace(RACE, fastest_lap=None))) == []
    assert found_in(monza(wrong, RACE, race("Klein", grid={1: "Klein"}))) == []
    assert found_in(monza(wrong), replace(SCALE, status="inferred")) == []
    assert findings(check, monza(wrong)) == []


def test_a_whole_field_may_be_shorter_than_the_scale() -> None:
    scale = Points(positions=(20, 18, 16))
    right = Standing(totals={"Klein": 40})
    file = replace(monza(right), field_size=2)

    assert found_in(file, scale) == []
    assert (
        len(
            found_in(
                replace(file, standings=monza(Standing(totals={"Klein": 1})).standings),
                scale,
            )
        )
        == 1
    )


def test_an_earlier_round_without_a_file_ends_the_comparison() -> None:
    barcelona = monza(Standing(totals={"Klein": 99}))

    assert not findings(
        check, meetings={BARCELONA: barcelona}, season=season(points=SCALE)
    )
