from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

from generator.importers import alkamel
from generator.importing import happenings
from generator.importing.course import Caution, Course, course_of, stopped
from generator.timing.merge import merge
from tests.timekeepers import LAPS, laps, qualifying, result_of, results

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.importing.happenings import Happening


def course(
    times: Mapping[str, Sequence[float]] = LAPS, flags: Mapping[int, str] | None = None
) -> Course:
    sources = [result_of(times), laps(times, flags=flags), qualifying(*times)]
    found = course_of(merge([alkamel.read(sources)]).races[0])
    assert found is not None
    return found


def told(event: str, found: Course, pole: str | None = None) -> list[Happening]:
    return [one for one in happenings.of(found, pole) if one.event == event]


class TestChart:
    def test_positions_by_lap(self) -> None:
        chart = course().chart

        assert chart["46"] == (1, 2, 2, 1)
        assert chart["7"] == (2, 1, 1, 2)
        assert chart["03"] == (4, 4, 4)

    def test_leaders(self) -> None:
        assert course().leaders == ("46", "7", "7", "46")

    def test_who_takes_the_flag_laps_down_is_placed_by_the_result(self) -> None:
        """13 does lap 1 before 03 and is lapped: 03 has done more in the end."""
        chart = course({"46": [25, 25, 25], "03": [40, 24, 20], "13": [26, 55]}).chart

        assert chart["13"] == (2, 3)
        assert chart["03"] == (3, 2, 2)


class TestStopped:
    def test_who_did_not_cross_the_line_after_the_winner(self) -> None:
        assert course().stopped == {"03": 4}

    def test_who_is_many_laps_down_at_the_flag_did_not_stop(self) -> None:
        assert course({"46": [25, 25, 25], "7": [30, 60]}).stopped == {}

    def test_without_laps_the_times_of_the_result_tell(self) -> None:
        sources = [results(("46", 100), ("7", 60), laps={"46": 4, "7": 2})]
        (race,) = merge([alkamel.read(sources)]).races

        assert stopped(race.result) == {"7": 3}


class TestCautions:
    def test_in_laps_of_the_leader(self) -> None:
        found = course(flags={2: "FCY", 3: "FCY"})

        assert found.cautions == (Caution("full_course_yellow", 2, 3),)
        assert [(one.lap, one.more) for one in told("full_course_yellow", found)] == [
            (2, {"last_lap": 3})
        ]
        assert [one.lap for one in told("restart", found)] == [4]

    def test_one_that_lasts_to_the_flag_has_no_restart(self) -> None:
        assert told("restart", course(flags={3: "SC", 4: "SC"})) == []


class TestLeads:
    def test_a_pass_on_green(self) -> None:
        found = told("lead_change", course())

        assert [(one.lap, one.cars["driver"]) for one in found] == [(2, "7"), (4, "46")]
        assert all(one.more == {"how": "pass"} for one in found)

    def test_under_yellow_it_is_not_said_how(self) -> None:
        first = told("lead_change", course(flags={2: "FCY"}))[0]

        assert first.more == {}

    def test_at_the_restart(self) -> None:
        last = told("lead_change", course(flags={3: "FCY"}))[-1]

        assert last.more == {"how": "restart"}

    def test_by_a_retirement(self) -> None:
        found = course({"46": [25, 25], "7": [26, 26, 26], "13": [27, 27, 27]})
        (change,) = told("lead_change", found)

        assert change.more == {"how": "retirement"}
        events = [one.event for one in happenings.of(found, None)]
        assert events.index("retirement") < events.index("lead_change")

    def test_far_apart_it_was_no_pass(self) -> None:
        (change,) = told("lead_change", course({"46": [25, 40], "7": [26, 26]}))

        assert change.more == {}

    def test_lost_on_lap_1_by_who_was_on_pole(self) -> None:
        first = told("lead_change", course(), pole="7")[0]

        assert (first.lap, first.cars) == (1, {"driver": "46", "over": "7"})


class TestPlaces:
    def test_the_pass_that_settled_a_place_on_the_podium(self) -> None:
        found = course({"46": [25, 25, 25], "13": [26, 26, 25], "7": [26.5, 25, 25]})
        (one,) = told("overtaking", found)

        assert (one.lap, one.more["position"]) == (2, 2)
        assert one.cars == {"driver": "7", "over": "13"}

    TURNED: ClassVar[Mapping[str, Sequence[float]]] = {
        "46": [25, 25, 25, 25],
        "13": [26, 26, 25, 25],
        "7": [27, 25.5, 24, 25],
    }
    """7 passes 13 on lap 3."""

    @pytest.mark.parametrize(("yellow", "passes"), [(2, 1), (3, 0)])
    def test_a_pass_at_the_restart_counts_and_none_under_yellow(
        self, yellow: int, passes: int
    ) -> None:
        found = told("overtaking", course(self.TURNED, flags={yellow: "FCY"}))

        assert [one.lap for one in found] == [3] * passes


class TestChases:
    LONG: ClassVar[Mapping[str, Sequence[float]]] = {
        "46": [25.0] * 8,
        "7": [25.5, *[25.0] * 7],
    }

    def test_a_pursuit_within_a_second(self) -> None:
        (one,) = told("pursuit", course(self.LONG))

        assert (one.lap, one.more) == (1, {"position": 1, "laps": 8})
        assert one.cars == {"driver": "7", "ahead": "46"}

    def test_cautions_interrupt_it(self) -> None:
        assert told("pursuit", course(self.LONG, {4: "FCY"})) == []

    def test_a_gap_of_a_second_is_none(self) -> None:
        assert told("pursuit", course({**self.LONG, "7": [26, *[25.0] * 7]})) == []

    def test_a_leader_who_draws_clear(self) -> None:
        found = course({"46": [25.0] * 6, "7": [25.5, 25.6, 25.7, 25.8, 25.9, 25]})
        (one,) = told("pull_away", found)

        assert (one.cars, one.chasers) == ({"driver": "46"}, ("7",))
        assert one.lap == 5


class TestPace:
    STEADY: ClassVar[dict[str, list[float]]] = {
        "46": [30, *[25] * 14],
        "7": [31, *[26] * 7, *[24] * 5, 27, 27],
        "13": [32, *[25.5] * 6, 22, *[25.5] * 7],
    }

    def test_the_fastest_laps_in_a_row(self) -> None:
        (one,) = told("fastest_stint", course(self.STEADY))

        assert (one.lap, one.cars, one.more) == (9, {"driver": "7"}, {"laps": 5})

    def test_not_in_a_short_race(self) -> None:
        short = {number: own[:14] for number, own in self.STEADY.items()}

        assert told("fastest_stint", course(short)) == []

    def test_not_under_yellow(self) -> None:
        (one,) = told("fastest_stint", course(self.STEADY, flags={10: "FCY"}))

        assert (one.lap, one.cars) == (4, {"driver": "13"})

    def test_not_where_two_share_it(self) -> None:
        twins = {"46": [30, *[25] * 14], "7": [31, *[25] * 14]}

        assert told("fastest_stint", course(twins)) == []
