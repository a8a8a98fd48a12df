from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from generator.errors import SourceError
from generator.importers.acc import read, recognises
from generator.timing.choice import Season
from generator.timing.merge import merge
from generator.timing.source import Source
from generator.timing.values import TimedMeeting

NONE = 2147483647
CARS = {1: ("7", "Lise", "Aubrac"), 2: ("46", "Tom", "Berger"), 3: ("3", "Odo", "Falk")}


def line(car: int, laps: int, total: int, best: int = 90100) -> dict[str, Any]:
    number, first, last = CARS[car]
    return {
        "car": {
            "carId": 1000 + car,
            "raceNumber": int(number),
            "cupCategory": 0,
            "teamName": "",
            "drivers": [{"firstName": first, "lastName": last, "shortName": "XXX"}],
        },
        "timing": {"bestLap": best, "totalTime": total, "lapCount": laps},
        "missingMandatoryPitstop": 0,
    }


def session(kind: str, *lines: object, **more: object) -> dict[str, Any]:
    return {
        "sessionType": kind,
        "trackName": "karst_hill_2019",
        "sessionResult": {"isWetSession": 0, "leaderBoardLines": lines},
        "laps": [],
        "penalties": [],
        **more,
    }


def laps(*order: tuple[int, int]) -> list[dict[str, int]]:
    return [{"carId": 1000 + car, "laptime": time} for car, time in order]


def race(**more: object) -> dict[str, Any]:
    """Give a race: 46 leads, 7 passes it, 3 stops after a lap."""
    run = laps(
        (2, 92000), (1, 92500), (3, 93000), (1, 90100), (2, 91000), (1, 90200),
        (2, 90900),
    )  # fmt: skip
    lines = (line(1, 3, 272800), line(2, 3, 273900), line(3, 1, 93000))
    return session("R", *lines, **{"laps": run, **more})


def source(data: object, name: str = "r.json", encoding: str = "utf-16-le") -> Source:
    return Source(name, json.dumps(data, indent=4).encode(encoding))


def meeting(*data: object) -> TimedMeeting:
    found = read([source(one, f"{at}.json") for at, one in enumerate(data)])
    assert isinstance(found, TimedMeeting)
    return found


def refusal(*sources: Source) -> str:
    with pytest.raises(SourceError) as caught:
        read(sources)
    return str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16", "utf-8", "utf-8-sig"])
def test_it_is_known_in_every_encoding(encoding: str) -> None:
    one = source(race(), "holiday.txt", encoding)

    assert recognises(one)
    assert isinstance(read([one]), TimedMeeting)


@pytest.mark.parametrize("text", ['{"results": []}', "Pos;No;Laps\n1;2;3\n", "[]", ""])
def test_other_files_are_not_taken(text: str) -> None:
    assert not recognises(Source("191003_235558_R.json", text.encode("utf-16-le")))


class TestRace:
    def test_figures_are_those_of_the_file(self) -> None:
        found = meeting(race())
        (one,) = found.sessions
        first, second, out = one.results[0].rows

        assert (first.number, first.position, first.laps) == ("7", 1, 3)
        assert (first.time, first.best_lap) == (Decimal("272.800"), "1:30.100")
        assert (second.time, second.finish) == (Decimal("273.900"), "finished")
        assert (out.position, out.finish, out.laps) == (3, "retired", 1)
        assert found.venue.circuit == "Karst Hill"

    def test_laps_are_in_the_order_of_the_line(self) -> None:
        (one,) = meeting(race()).sessions
        found = [(lap.number, lap.lap, lap.position) for lap in one.laps]

        assert found[:4] == [("46", 1, 1), ("7", 1, 2), ("3", 1, 3), ("7", 2, 1)]
        assert one.laps[3].elapsed == Decimal("182.600")

    def test_lapped_car_that_takes_the_flag_is_no_retirement(self) -> None:
        run = laps((1, 92000), (3, 93000), (1, 90000), (1, 90000), (3, 182000))
        one = session("R", line(1, 3, 272000), line(3, 2, 275000), laps=run)
        row = meeting(one).sessions[0].results[0].rows[1]

        assert (row.finish, row.laps_behind) == ("finished", 1)

    def test_totals_that_are_not_the_sum_of_laps_are_left_out(self) -> None:
        data = race()
        data["sessionResult"]["leaderBoardLines"][0]["timing"]["totalTime"] = 99
        found = meeting(data)

        assert found.sessions[0].results[0].rows[1].time is None
        assert found.sessions[0].laps[0].elapsed is None
        assert found.sessions[0].laps[0].position == 1
        assert "not the sums of their laps" in found.remarks[0].what

    def test_disqualified_and_punished(self) -> None:
        given = [
            {"carId": 1002, "penalty": "Disqualified", "reason": "IgnoredFlags",
             "violationInLap": 2},
            {"carId": 1001, "penalty": "DriveThrough", "reason": "Cutting"},
        ]  # fmt: skip
        found = meeting(race(penalties=given))

        row = found.sessions[0].results[0].rows[1]
        assert (row.number, row.position, row.finish) == ("46", None, "disqualified")
        assert "car 7 had a penalty, DriveThrough, for Cutting" in found.remarks[1].what

    def test_who_did_no_lap_is_not_classified(self) -> None:
        data = session(
            "R", line(1, 1, 92000), line(3, 0, 0, NONE), laps=laps((1, 92000))
        )
        row = meeting(data).sessions[0].results[0].rows[1]

        assert (row.position, row.finish, row.best_lap) == (
            None,
            "not_classified",
            None,
        )

    def test_classes_are_told_where_there_are_several(self) -> None:
        data = race()
        assert {one.category for one in meeting(data).entrants} == {None}

        data["sessionResult"]["leaderBoardLines"][2]["car"]["cupCategory"] = 2
        assert [one.category for one in meeting(data).entrants] == ["Pro", "Pro", "Am"]


class TestSessions:
    def test_qualifying_is_by_best_laps_and_2147483647_is_none(self) -> None:
        data = session("Q", line(2, 5, NONE, 90500), line(1, 5, 1, NONE))
        (one,) = meeting(data).sessions
        first, last = one.results[0].rows

        assert (one.kind, first.number, first.time) == (
            "qualifying", "46", Decimal("90.500"),
        )  # fmt: skip
        assert (last.position, last.time) == (None, None)

    def test_races_are_numbered_by_type_or_order(self) -> None:
        numbers = [one.number for one in meeting(race(), race()).sessions]
        given = [
            one.number
            for one in meeting(race(sessionType="R2"), race(sessionType="R1")).sessions
        ]

        assert (numbers, given) == ([1, 2], [2, 1])
        assert meeting(race(sessionType="R1")).venue.races_at_least == 2
        assert meeting(race()).venue.races_at_least is None

    def test_practice_is_left_out_and_said_to_be(self) -> None:
        found = meeting(race(), session("FP", line(1, 5, 1)))

        assert len(found.sessions) == 1
        assert "practice" in found.remarks[0].what

    def test_two_circuits_are_a_season_to_choose_from(self) -> None:
        found = read([source(race()), source(race(trackName="velden"), "v.json")])

        assert isinstance(found, Season)
        assert [one.venue.circuit for one in found.choices] == ["Karst Hill", "Velden"]

    def test_second_line_of_a_name_is_left_out(self) -> None:
        data = race()
        car = data["sessionResult"]["leaderBoardLines"][0]["car"]
        car["drivers"][0]["lastName"] = "Aubrac\nATELIER"
        found = meeting(data)

        assert found.entrants[0].drivers[0].surname == "Aubrac"
        assert "ATELIER" in found.remarks[-1].what


class TestBadInput:
    def test_cut_off(self) -> None:
        content = source(race()).content

        found = refusal(Source("r.json", content[: len(content) // 2]))
        assert "r.json, line" in found
        assert "no JSON from column" in found

    def test_missing_keys_all_at_once(self) -> None:
        data = race()
        del data["sessionResult"]["leaderBoardLines"][0]["car"]["raceNumber"]
        del data["sessionResult"]["leaderBoardLines"][1]["timing"]

        found = refusal(source(data))
        assert "leaderBoardLines, item 1, car, raceNumber is missing" in found
        assert "leaderBoardLines, item 2, timing is missing" in found

    def test_nobody_in_it(self) -> None:
        assert "nobody stands in the classification" in refusal(source(session("R")))

    def test_car_twice(self) -> None:
        data = race()
        data["sessionResult"]["leaderBoardLines"][1]["car"]["raceNumber"] = 7

        with pytest.raises(SourceError, match="7"):
            merge([meeting(data)])
