from __future__ import annotations

import json
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from generator.errors import SourceError
from generator.importers.supercup import read, recognises
from generator.timing.choice import Season
from generator.timing.merge import merge
from generator.timing.source import Source
from generator.timing.values import TimedMeeting


def event(**changes: object) -> dict[str, Any]:
    lap = ["Pos", "No.", "Driver", "Team", "Best lap", "Gap"]
    race = ["Pos", "No.", "Driver", "Team", "Laps", "Best lap", "Points"]
    return {
        "event_id": "X_1",
        "series": "Velden Cup",
        "race": "Karst",
        "start_date": "2025-05-02",
        "end_date": "2025-05-04",
        "track": "Karst Hill",
        "location": "Karst",
        "entry_list": [
            {"number": "07", "driver": "Lise Aubrac", "team": "Atelier Nord"},
            {"number": "46", "driver": "Tom van den Berg", "team": "Brume"},
            {"number": "3", "driver": "Odo Delmas", "team": "Brume", "guest": True},
        ],
        "tables": {
            "practice": {"title": "Practice", "headers": lap, "rows": []},
            "qualifying": {
                "title": "Qualifying",
                "meta": {"Date": "Sat 3 May 2025", "Start": "18:45"},
                "headers": lap,
                "rows": [
                    ["1", "46", "Tom van den Berg", "Brume", "1:30.100", "—"],
                    ["2", "07", "Lise Aubrac", "Atelier Nord", "1:30.300", "+0.200"],
                ],
            },
            "race_results": {
                "title": "Race",
                "meta": {"Date": "Sun 4 May 2025", "Start": "11:55", "Laps": "17"},
                "headers": race,
                "rows": [
                    ["1", "07", "Lise Aubrac", "Atelier Nord", "17", "1:31.0", "25"],
                    ["Ret", "46", "Tom van den Berg", "Brume", "15", "1:31.5", "0"],
                    ["DNS", "3", "Odo Delmas", "Brume", "0", "", "0"],
                ],
            },
        },
        **changes,
    }


def source(data: object, name: str = "event.json") -> Source:
    return Source(name, json.dumps(data, ensure_ascii=False).encode())


def meeting(data: object) -> TimedMeeting:
    found = read([source(data)])
    assert isinstance(found, TimedMeeting)
    return found


def refusal(*sources: Source) -> str:
    with pytest.raises(SourceError) as caught:
        read(sources)
    return str(caught.value)


def test_it_is_known_by_its_keys_whatever_its_name() -> None:
    assert recognises(source(event(), "holiday.txt"))


@pytest.mark.parametrize("text", ['{"results": []}', "Pos;No;Laps\n1;2;3\n", "[]", ""])
def test_other_files_are_not_taken(text: str) -> None:
    assert not recognises(Source("event.json", text.encode()))


def test_meeting_and_entry_list_are_those_of_the_file() -> None:
    found = meeting(event())
    guest = {one.number: one.guest for one in merge([found]).cars.values()}

    assert found.venue.championship == "Velden Cup"
    assert (found.venue.place, found.venue.circuit) == ("Karst", "Karst Hill")
    assert found.venue.first_day == date(2025, 5, 2)
    assert found.venue.last_day == date(2025, 5, 4)
    assert guest == {"07": False, "46": False, "3": True}


def test_sessions_are_those_of_the_tables() -> None:
    qualifying, race = meeting(event()).sessions
    first, out, away = race.results[0].rows

    assert (qualifying.kind, qualifying.results[0].rows[0].time) == (
        "qualifying",
        Decimal("90.100"),
    )
    assert (race.day, race.start, race.distance) == (date(2025, 5, 4), time(11, 55), 17)
    assert (first.number, first.laps, first.best_lap, first.points) == (
        "07", 17, "1:31.0", Decimal(25),
    )  # fmt: skip
    assert (first.time, first.gap) == (None, None)
    assert (out.position, out.finish, out.laps) == (None, "retired", 15)
    assert (away.position, away.finish) == (None, "not_started")


def test_two_races_are_told_apart_by_their_titles() -> None:
    data = event()
    tables = data["tables"]
    tables["race_2"] = {**tables["race_results"], "title": "Race 2"}
    tables["race_results"] = {**tables["race_results"], "title": "Race 1"}

    found = meeting(data)
    assert [one.number for one in found.sessions] == [None, 1, 2]
    assert found.venue.races_at_least == 2
    assert meeting(event()).venue.races_at_least is None


def test_two_events_are_a_season_to_choose_from() -> None:
    other = event(race="Velden", track="Velden Ring")
    found = read([source(event(), "a.json"), source(other, "b.json")])

    assert isinstance(found, Season)
    assert [one.venue.meeting for one in found.choices] == ["Karst", "Velden"]


class TestBadInput:
    def test_cut_off(self) -> None:
        content = source(event()).content

        found = refusal(Source("event.json", content[: len(content) // 2]))
        assert "event.json, line 1: the file is no JSON from column" in found
        assert "cut off" in found

    def test_row_cut_off(self) -> None:
        data = event()
        del data["tables"]["race_results"]["rows"][1][3:]

        found = refusal(source(data))
        assert "event.json (Race), line 2: the row ends after 3 of 7 cells" in found

    def test_missing_columns(self) -> None:
        data = event()
        for row in (
            data["tables"]["qualifying"]["headers"],
            *data["tables"]["qualifying"]["rows"],
        ):
            del row[1]

        assert "no column gives the number of the car" in refusal(source(data))

    def test_missing_keys_all_at_once(self) -> None:
        data = event()
        del data["tables"]["race_results"]["headers"], data["entry_list"][0]["driver"]

        found = refusal(source(data))
        assert "entry_list, item 1, driver is missing" in found
        assert "tables, race_results, headers is missing" in found

    def test_car_twice(self) -> None:
        data = event()
        data["tables"]["race_results"]["rows"][1][1] = "07"

        with pytest.raises(SourceError, match="07"):
            merge([meeting(data)])

    def test_event_that_is_still_to_come(self) -> None:
        assert "no table of qualifying or of a race" in refusal(
            source(event(tables={}))
        )
