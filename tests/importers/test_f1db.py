from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from generator.errors import SourceError
from generator.importers.f1db import read, recognises
from generator.timing.choice import Wanted, chosen
from generator.timing.merge import merge
from generator.timing.source import Source
from generator.timing.values import TimedMeeting

PEOPLE = {"lise-aubrac": "FEMALE", "tom-berger": "MALE", "odo-delmas": "MALE"}


def row(position: object, number: int, who: str, **more: object) -> str:
    held = {"driverNumber": number, "driverId": who, "constructorId": "brume", **more}
    fields = "".join(
        f"  {key}: {'' if value is None else value}\n" for key, value in held.items()
    )
    return f"- position: {position}\n{fields}"


def result(position: object, number: int, who: str, **more: object) -> str:
    held: dict[str, object] = dict.fromkeys(
        ("laps", "time", "timePenalty", "gap", "reasonRetired", "points")
    )
    return row(position, number, who, **held | more)


def race(round_: int, name: str, **more: object) -> str:
    held = {
        "id": round_,
        "round": round_,
        "date": f"2024-05-0{round_}",
        "grandPrixId": name,
        "officialName": f"Grand Prix of {name.title()} 2024",
        "circuitId": "karst-hill",
        "laps": 12,
        **more,
    }
    return "".join(f"{key}: {value}\n" for key, value in held.items())


def standings(*points: float) -> str:
    return "".join(
        f"- position: {place}\n  driverId: {who}\n  points: {total}\n"
        for place, (who, total) in enumerate(zip(PEOPLE, points, strict=False), 1)
    )


FILES: Mapping[str, str] = {
    "races/01-velden/race.yml": race(1, "velden"),
    "races/01-velden/driver-standings.yml": standings(25, 18.5),
    "races/02-karst/race.yml": race(2, "karst", driversChampionshipDecider="true"),
    "races/02-karst/driver-standings.yml": standings(50, 36.5, 15),
    "races/02-karst/constructor-standings.yml": (
        "- position: 1\n  constructorId: brume\n  points: 90\n"
    ),
    "races/02-karst/race-results.yml": (
        result(1, 7, "lise-aubrac", laps=12, time='"20:01.500"', points=25)
        + result(
            2,
            46,
            "tom-berger",
            laps=12,
            time='"20:03.125"',
            gap='"+1.625"',
            timePenalty='"5.000"',
            points=18,
            gridPosition=2,
        )
        + result(
            "DNF", 3, "odo-delmas", laps=4, reasonRetired="Gearbox", gridPosition="PL"
        )
    ),
    "races/02-karst/qualifying-results.yml": (
        row(1, 46, "tom-berger", q1='"1:31.0"', q2='"1:30.5"', q3='"1:30.1"')
        + row(2, 7, "lise-aubrac", q1='"1:31.2"', q2='"1:30.4"', q3='"1:30.3"')
        + row(3, 3, "odo-delmas", q1='"1:32.0"', q2=None, q3=None)
    ),
    "races/02-karst/starting-grid-positions.yml": (
        row(1, 7, "lise-aubrac", gridPenalty=None, time='"1:30.3"')
        + row(2, 46, "tom-berger", gridPenalty=3, time='"1:30.1"')
        + row("PL", 3, "odo-delmas", gridPenalty=None, time=None)
    ),
    "races/02-karst/fastest-laps.yml": row(
        1, 46, "tom-berger", lap=9, time='"1:33.1"', gap=None
    ),
    "races/02-karst/pit-stops.yml": row(1, 46, "tom-berger", stop=1, lap=5, time=21),
    "constructors/brume.yml": "id: brume\nname: Brume\ncountryId: france\n",
    "circuits/karst-hill.yml": (
        "id: karst-hill\nname: Karst Hill\nplaceName: Karst\ncountryId: spain\n"
    ),
    **{
        f"drivers/{who}.yml": (
            f"id: {who}\nname: {who}\nfirstName: {who.split('-')[0].title()}\n"
            f"lastName: {who.split('-')[1].title()}\ngender: {gender}\n"
            "dateOfBirth: 1999-01-31\nnationalityCountryId: france\n"
        )
        for who, gender in PEOPLE.items()
    },
}


def sources(**changes: str | None) -> list[Source]:
    """Give the files, some changed (by a part of the name), left out, or added."""
    files: dict[str, str | None] = dict(FILES)
    for end, text in changes.items():
        names = (one for one in FILES if end in re.sub(r"[-./]", "_", one))
        new = f"races/02-karst/{end.replace('_', '-')}.yml"
        files[next(names, new)] = text
    return [
        Source(f"f1db/{name}", text.encode())
        for name, text in sorted(files.items())
        if text is not None
    ]


def meeting(**changes: str | None) -> TimedMeeting:
    return chosen(read(sources(**changes)), Wanted(into="karst-2024"))


def refusal(**changes: str | None) -> str:
    with pytest.raises(SourceError) as caught:
        meeting(**changes)
    return str(caught.value)


def test_every_file_is_known_by_its_keys() -> None:
    for one in sources():
        assert recognises(Source("x", one.content)), one.name


@pytest.mark.parametrize(
    "text", ["races:\n  - {}\n", "id: 4\nname: Velden\n", "Pos;No\n1;2\n", "- a\n", ""]
)
def test_other_files_are_not_taken(text: str) -> None:
    assert not recognises(Source("race-results.yml", text.encode()))


class TestRace:
    def test_figures_are_those_of_the_files(self) -> None:
        race_, _ = meeting().sessions
        first, second, out = race_.results[0].rows

        assert race_.day == date(2024, 5, 2)
        assert (first.number, first.position, first.time) == (
            "7", 1, Decimal("1201.500"),
        )  # fmt: skip
        assert (second.gap, second.penalty) == (Decimal("1.625"), Decimal("5.000"))
        assert (second.best_lap, second.best_lap_number) == ("1:33.1", 9)
        assert (out.finish, out.position, out.laps) == ("retired", None, 4)
        assert (second.points, out.points) == (Decimal(18), None)

    def test_grid_has_no_place_for_the_pit_lane(self) -> None:
        race_, _ = meeting().sessions

        assert dict(race_.grid) == {1: "7", 2: "46"}

    def test_qualifying_has_the_time_that_gave_each_its_place(self) -> None:
        _, qualifying = meeting().sessions

        assert [row.best_lap for row in qualifying.results[0].rows] == [
            "1:30.1", "1:30.3", "1:32.0",
        ]  # fmt: skip

    def test_who_is_classified_without_reaching_the_flag_retired(self) -> None:
        text = FILES["races/02-karst/race-results.yml"].replace("DNF", "3")
        out = meeting(race_results=text).sessions[0].results[0].rows[2]

        assert (out.position, out.finish) == (3, "retired")

    def test_who_did_not_qualify_was_not_in_it(self) -> None:
        text = FILES["races/02-karst/race-results.yml"].replace("DNF", "DNQ")
        found = meeting(race_results=text)

        assert len(found.sessions[0].results[0].rows) == 2
        assert any("odo-delmas (DNQ)" in one.what for one in found.remarks)

    def test_sprint_is_race_1_and_the_race_itself_race_2(self) -> None:
        text = FILES["races/02-karst/race-results.yml"].replace("20:0", "8:0")
        found = meeting(sprint_race_results=text)
        sprint, race_, qualifying = found.sessions

        assert (sprint.kind, sprint.number, sprint.day) == ("race", 1, None)
        assert sprint.results[0].rows[0].time == Decimal("481.500")
        assert (race_.kind, race_.number, race_.day) == ("race", 2, date(2024, 5, 2))
        assert race_.results[0].rows[0].time == Decimal("1201.500")
        assert (qualifying.kind, qualifying.number) == ("qualifying", 2)
        assert "sprint is race 1" in found.remarks[0].what

    def test_qualifying_may_be_for_the_sprint(self) -> None:
        text = FILES["races/02-karst/race-results.yml"]
        found = meeting(
            sprint_race_results=text,
            karst_race_yml=race(
                2,
                "karst",
                qualifyingFormat="SPRINT_RACE",
                sprintRaceDate="2024-05-01",
                freePractice1Date="2024-04-30",
            ),
        )

        assert [one.number for one in found.sessions] == [1, 2, 1]
        assert found.sessions[0].day == date(2024, 5, 1)
        assert (found.venue.first_day, found.venue.last_day) == (
            date(2024, 4, 30), date(2024, 5, 2),
        )  # fmt: skip

    def test_who_lost_the_place_in_qualifying_has_none(self) -> None:
        text = FILES["races/02-karst/qualifying-results.yml"]
        again = row("DSQ", 46, "tom-berger", q1=None, q2=None, q3=None)
        found = meeting(qualifying_results=text + again)
        first = found.sessions[1].results[0].rows[0]

        assert (first.number, first.position, first.best_lap) == ("46", None, "1:30.1")
        assert "car 46 stands here again as DSQ" in found.remarks[0].what


class TestAround:
    def test_who_and_where(self) -> None:
        found = meeting()
        car = merge([found]).cars["7"]

        assert (car.drivers[0].first_name, car.drivers[0].surname, car.team) == (
            "Lise", "Aubrac", "Brume",
        )  # fmt: skip
        assert (car.drivers[0].gender, car.drivers[0].country) == ("f", "france")
        assert (found.venue.place, found.venue.country) == ("Karst", "spain")
        assert (found.venue.round, found.venue.year) == (2, 2024)

    def test_standings_before_are_those_after_the_round_before(self) -> None:
        before, after = meeting().tables

        assert (before.when, [one.points for one in before.totals]) == (
            "before", [25, Decimal("18.5")],
        )  # fmt: skip
        assert (after.when, [one.points for one in after.totals]) == (
            "after", [50, Decimal("36.5"), 15],
        )  # fmt: skip

    def test_title_is_won_where_the_race_settled_it(self) -> None:
        before, after = meeting().tables

        assert [one.champion for one in after.totals] == [True, False, False]
        assert not any(one.champion for one in before.totals)

    def test_title_is_open_where_it_did_not(self) -> None:
        _, after = meeting(karst_race_yml=race(2, "karst")).tables

        assert not any(one.champion for one in after.totals)

    def test_without_the_round_before_there_is_no_table_before(self) -> None:
        tables = meeting(velden_race_yml=None).tables

        assert [one.when for one in tables] == ["after"]

    def test_a_race_of_which_there_is_no_result_cannot_be_chosen(self) -> None:
        found = read(sources())

        assert [one.venue.meeting for one in found.choices] == ["karst"]


class TestBadInput:
    def test_drivers_of_whom_no_file_tells(self) -> None:
        found = refusal(lise_aubrac=None, tom_berger=None)

        assert "race-results.yml, line 1: no file tells who" in found
        assert "lise-aubrac, tom-berger are; import the folder drivers" in found

    def test_cut_off(self) -> None:
        text = FILES["races/02-karst/race-results.yml"]
        cut = text[: text.index("46") - 5]

        found = refusal(race_results=cut)
        assert "race-results.yml, line" in found

    def test_missing_key_with_its_line(self) -> None:
        text = FILES["races/02-karst/race-results.yml"]
        text = text.replace("  driverNumber: 46\n", "")

        assert "race-results.yml, line 11: driverNumber is missing" in refusal(
            race_results=text
        )

    def test_no_yaml(self) -> None:
        text = FILES["races/02-karst/race-results.yml"] + '  time: "20:0\n'

        assert "no YAML from here on" in refusal(race_results=text)

    def test_car_twice(self) -> None:
        text = FILES["races/02-karst/race-results.yml"].replace(": 46", ": 7")

        with pytest.raises(SourceError, match="car 7"):
            merge([meeting(race_results=text)])

    def test_result_without_its_race(self) -> None:
        with pytest.raises(SourceError, match=r"no race\.yml"):
            read([one for one in sources() if not one.name.endswith("race.yml")])

    def test_fault_in_another_race_does_not_block(self) -> None:
        more = Source("f1db/races/03-brume/race.yml", race(3, "brume").encode())
        bad = Source(
            "f1db/races/03-brume/race-results.yml",
            b"- position: 1\n  driverId: x\n  reasonRetired:\n",
        )
        season = read([*sources(), more, bad])

        assert chosen(season, Wanted(asked="2")).sessions
        with pytest.raises(SourceError, match="driverNumber is missing"):
            chosen(season, Wanted(asked="brume"))
