from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from generator.errors import SourceError
from generator.importers.ergast import read, recognises
from generator.timing.choice import Wanted, chosen
from generator.timing.merge import merge
from generator.timing.source import Source
from generator.timing.values import TimedMeeting

DRIVERS = {
    "aubrac": ("Lise", "Aubrac", "French", "7"),
    "berger": ("Tom", "Berger", "Dutch", "46"),
    "corvin": ("Nils", "Corvin", "Monegasque", "13"),
    "delmas": ("Odo", "Delmas", "British", "3"),
}


def driver(key: str) -> dict[str, str]:
    first, last, nationality, _ = DRIVERS[key]
    return {
        "driverId": key,
        "givenName": first,
        "familyName": last,
        "nationality": nationality,
        "dateOfBirth": "1999-01-31",
    }


def line(position: int, key: str, **more: object) -> dict[str, object]:
    return {
        "number": DRIVERS[key][3],
        "position": str(position),
        "positionText": str(position),
        "points": "1",
        "Driver": driver(key),
        "Constructor": {"constructorId": "brume", "name": "Brume"},
        **more,
    }


def millis(total: int, text: str) -> dict[str, str]:
    return {"millis": str(total), "time": text}


RESULT = [
    line(1, "aubrac", grid="2", laps="12", status="Finished",
         Time=millis(1201500, "20:01.500"),
         FastestLap={"rank": "1", "lap": "9", "Time": {"time": "1:38.2"}}),
    line(2, "berger", grid="1", laps="12", status="Finished",
         Time=millis(1203125, "+1.625")),
    line(3, "corvin", grid="0", laps="11", status="Lapped",
         Time=millis(1202500, "+1.000")),
    line(4, "delmas", grid="3", laps="4", status="Gearbox", positionText="R"),
]  # fmt: skip


def race(round_: int, name: str, **held: object) -> dict[str, object]:
    return {
        "season": "2024",
        "round": str(round_),
        "raceName": f"{name} Grand Prix",
        "Circuit": {
            "circuitId": f"{name.lower()}_hill",
            "circuitName": f"{name} Hill",
            "Location": {"locality": name, "country": "Spain"},
        },
        "date": f"2024-05-0{round_}",
        "time": "15:00:00Z",
        **held,
    }


def answer(*races: object, name: str = "a.json", **more: object) -> Source:
    held: dict[str, Any] = {"url": "http://x/f1/2024/results", "offset": "0", **more}
    if races:
        held["RaceTable"] = {"Races": races}
    return Source(name, json.dumps({"MRData": held}).encode())


def standings(round_: int, *keys: str) -> Source:
    rows = [
        {"position": str(at), "points": str(30.5 - at), "Driver": driver(key)}
        for at, key in enumerate(keys, start=1)
    ]
    one = {"season": "2024", "round": str(round_), "DriverStandings": rows}
    table = {"round": str(round_), "StandingsLists": [one]}
    return answer(
        StandingsTable=table, name=f"s{round_}.json", url="/2024/driverstandings"
    )


def meeting(*sources: Source, wanted: str = "karst-2024") -> TimedMeeting:
    return chosen(read(sources), Wanted(into=wanted))


def refusal(*sources: Source, asked: str | None = None) -> str:
    with pytest.raises(SourceError) as caught:
        chosen(read(sources), Wanted(asked=asked, into="karst-2024"))
    return str(caught.value)


def test_answers_and_import_files_are_known_by_their_keys() -> None:
    assert recognises(answer(race(1, "Karst", Results=RESULT), name="x.txt"))
    assert recognises(items("x", item("R", 7)))


@pytest.mark.parametrize("text", ['{"results": []}', "[]", "MRData;No\n1;2\n", ""])
def test_other_files_are_not_taken(text: str) -> None:
    assert not recognises(Source("2024@results.json", text.encode()))


class TestResult:
    def test_figures_are_those_of_the_answer(self) -> None:
        found = meeting(answer(race(2, "Karst", Results=RESULT)))
        (one,) = found.sessions
        first, second, lapped, out = one.results[0].rows

        assert (one.day, one.start) == (date(2024, 5, 2), None)
        assert (first.number, first.time, first.gap) == (
            "7", Decimal("1201.5"), None,
        )  # fmt: skip
        assert (first.best_lap, first.best_lap_number) == ("1:38.2", 9)
        assert second.gap == Decimal("1.625")
        assert (lapped.gap, lapped.laps_behind, lapped.finish) == (None, 1, "finished")
        assert (out.position, out.finish, out.laps) == (None, "retired", 4)
        assert dict(one.grid) == {1: "46", 2: "7", 3: "3"}

    @pytest.mark.parametrize(
        ("text", "status", "position", "finish"),
        [
            ("4", "Engine", 4, "retired"),
            ("4", "+2 Laps", 4, "finished"),
            ("D", "Disqualified", None, "disqualified"),
            ("R", "Did not start", None, "not_started"),
            ("W", "Withdrew", None, "not_started"),
            ("N", "Not classified", None, "not_classified"),
        ],
    )
    def test_words_for_the_end_of_a_race(
        self, text: str, status: str, position: int | None, finish: str
    ) -> None:
        last = line(4, "delmas", laps="9", positionText=text, status=status)
        (one,) = meeting(answer(race(2, "Karst", Results=[*RESULT[:3], last]))).sessions

        row = one.results[0].rows[3]
        assert (row.position, row.finish) == (position, finish)

    def test_who_did_not_qualify_was_not_in_it(self) -> None:
        last = line(4, "delmas", positionText="F", status="Did not qualify")
        (one,) = meeting(answer(race(2, "Karst", Results=[*RESULT[:3], last]))).sessions

        assert len(one.results[0].rows) == 3

    def test_people_and_place(self) -> None:
        found = meeting(answer(race(2, "Karst", Results=RESULT)))
        countries = [one.drivers[0].country for one in found.entrants]

        assert countries == ["FR", "NL", "MC", "GB"]
        assert found.entrants[0].team == "Brume"
        assert (found.venue.circuit, found.venue.country) == ("Karst Hill", "Spain")

    def test_qualifying_and_standings(self) -> None:
        rows = [
            line(1, "berger", Q1="1:31.0", Q2="1:30.5", Q3="1:30.1"),
            line(2, "aubrac", Q1="1:31.2"),
        ]
        found = meeting(
            answer(race(2, "Karst", Results=RESULT)),
            answer(race(2, "Karst", QualifyingResults=rows), name="q.json"),
            standings(1, "berger", "aubrac"),
            standings(2, "aubrac", "berger"),
            standings(3, "corvin"),
        )

        assert [one.kind for one in found.sessions] == ["race", "qualifying"]
        assert [row.best_lap for row in found.sessions[1].results[0].rows] == [
            "1:30.1", "1:31.2",
        ]  # fmt: skip
        assert [(t.when, t.totals[0].person.surname) for t in found.tables] == [
            ("before", "Berger"), ("after", "Aubrac"),
        ]  # fmt: skip
        assert found.tables[0].totals[0].points == Decimal("29.5")

    def test_sprint_is_race_1_and_the_race_itself_race_2(self) -> None:
        found = meeting(
            answer(race(2, "Karst", Results=RESULT)),
            answer(race(2, "Karst", SprintResults=RESULT[:2]), url="/sprint"),
        )

        assert [(one.number, one.day) for one in found.sessions] == [
            (1, None), (2, date(2024, 5, 2)),
        ]  # fmt: skip
        assert ["sprint is race 1" in one.what for one in found.remarks] == [True]

    def test_an_answer_does_not_say_that_there_was_no_sprint(self) -> None:
        old = {**race(2, "Karst", Results=RESULT), "season": "2019"}

        (one,) = meeting(answer(race(2, "Karst", Results=RESULT))).remarks
        assert "whether there was a sprint" in one.what
        assert meeting(answer(old), wanted="karst").remarks == ()


class TestPages:
    def test_answers_of_two_rounds_are_not_pages_of_one(self) -> None:
        one, two = (
            answer(race(round_, name, Results=RESULT), url=f"/2024/{round_}/results",
                   total="4", name=name)
            for round_, name in ((1, "Velden"), (2, "Karst"))
        )  # fmt: skip

        for wanted in ("velden", "karst"):
            (found,) = meeting(one, two, wanted=wanted).sessions
            assert len(found.results[0].rows) == 4

    def pages(self) -> tuple[Source, Source]:
        one = answer(
            race(1, "Velden", Results=RESULT), race(2, "Karst", Results=RESULT[:2]),
            total="8", name="1.json",
        )  # fmt: skip
        two = answer(
            race(2, "Karst", Results=RESULT[2:]), total="8", offset="6", name="2.json"
        )
        return one, two

    def test_a_race_goes_on_in_the_next_page(self) -> None:
        (one,) = meeting(*self.pages()).sessions

        assert [row.number for row in one.results[0].rows] == ["7", "46", "13", "3"]

    def test_a_race_cut_by_the_end_of_its_page_is_refused(self) -> None:
        found = refusal(self.pages()[0])

        assert "1.json, line 6: results of round 2 are cut off" in found
        assert "8 rows in all" in found

    def test_a_race_cut_by_the_beginning_of_its_page_is_refused(self) -> None:
        assert "results of round 2 are cut off" in refusal(self.pages()[1])

    def test_the_other_race_of_that_page_is_whole(self) -> None:
        assert meeting(self.pages()[0], wanted="velden").sessions

    def test_an_answer_of_some_cars_is_refused(self) -> None:
        source = answer(
            race(2, "Karst", Results=RESULT[:1]),
            url="http://x/f1/2024/2/drivers/aubrac/results.json",
        )

        assert "holds some cars only" in refusal(source)


def item(session: str, number: int, **held: object) -> dict[str, object]:
    keys = {"year": 2024, "round": 2, "session": session, "car_number": number}
    return {"object_type": "SessionEntry", "foreign_keys": keys, "objects": [held]}


def entry(key: str) -> dict[str, object]:
    keys = {"year": 2024, "round": 2, "driver_reference": key}
    held = [{"car_number": int(DRIVERS[key][3])}]
    return {"object_type": "RoundEntry", "foreign_keys": keys, "objects": held}


def items(name: str, *held: object) -> Source:
    return Source(name, json.dumps(held).encode())


class TestImportFiles:
    def files(self) -> tuple[Source, ...]:
        took = {"_type": "timedelta", "milliseconds": 1201500}
        return (
            items(
                "race.json",
                item("R", 7, position=1, is_classified=True, status=0, time=took,
                     laps_completed=12),
                item("R", 46, position=2, is_classified=True, status=1,
                     laps_completed=11),
                item("R", 3, position=3, is_classified=False, status=11,
                     laps_completed=4),
                item("R", 13, position=4, is_classified=True, status=20,
                     laps_completed=12),
            ),
            items(
                "quali.json",
                *(item("Q1", n, position=at) for at, n in enumerate((7, 46, 3, 13), 1)),
                item("Q2", 46, position=1), item("Q2", 7, position=2),
            ),
            items("entries.json", *(entry(key) for key in DRIVERS)),
        )  # fmt: skip

    def test_race_and_qualifying_by_cars(self) -> None:
        race_, qualifying = meeting(*self.files(), wanted="2024").sessions
        rows = race_.results[0].rows

        assert [(row.number, row.position, row.finish) for row in rows] == [
            ("7", 1, "finished"),
            ("46", 2, "finished"),
            ("3", None, "retired"),
            ("13", None, "disqualified"),
        ]
        assert rows[0].time == Decimal("1201.5")
        assert [row.number for row in qualifying.results[0].rows] == [
            "46", "7", "3", "13",
        ]  # fmt: skip

    def test_sprint_is_race_1(self) -> None:
        sprint = items("s.json", item("SR", 46, position=1, is_classified=True))
        found = meeting(*self.files(), sprint, wanted="2024").sessions

        assert [(one.kind, one.number) for one in found] == [
            ("race", 1), ("race", 2), ("qualifying", 2),
        ]  # fmt: skip
        assert found[0].results[0].rows[0].number == "46"

    def test_names_come_from_an_answer(self) -> None:
        found = meeting(*self.files(), standings(2, "aubrac"), wanted="2024")
        names = {
            number: [person.surname for person in car.drivers]
            for number, car in merge([found]).cars.items()
        }

        assert names == {"7": ["Aubrac"], "46": [], "3": [], "13": []}


class TestBadInput:
    def test_cut_off(self) -> None:
        content = answer(race(2, "Karst", Results=RESULT)).content

        found = refusal(Source("a.json", content[:900]))
        assert "a.json, line 1: the file is no JSON from column" in found

    def test_missing_keys_all_at_once(self) -> None:
        rows = json.loads(json.dumps(RESULT))
        del rows[0]["number"], rows[2]["Driver"]["familyName"]

        found = refusal(answer(race(2, "Karst", Results=rows)))
        assert "Results, item 1, number is missing" in found
        assert "Results, item 3, Driver, familyName is missing" in found

    def test_car_twice(self) -> None:
        rows = [*RESULT[:3], {**line(4, "aubrac"), "laps": "4"}]

        with pytest.raises(SourceError, match="car 7"):
            merge([meeting(answer(race(2, "Karst", Results=rows)))])

    def test_standings_alone(self) -> None:
        assert "no result of a race" in refusal(standings(2, "aubrac"))

    def test_several_meetings_are_asked_back(self) -> None:
        source = answer(
            race(1, "Velden", Results=RESULT), race(2, "Karst", Results=RESULT)
        )

        found = refusal(source, asked="spain")
        assert "1, Velden Grand Prix (2024); 2, Karst Grand Prix (2024)" in found
