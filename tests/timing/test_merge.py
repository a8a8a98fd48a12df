from __future__ import annotations

from datetime import date

import pytest

from generator.errors import SourceError
from generator.importers import alkamel
from generator.timing.merge import merge
from generator.timing.merged import Merged
from generator.timing.source import Source
from tests.timekeepers import (
    LAPS,
    laps,
    meeting,
    qualifying,
    result_of,
    results,
    weather,
)


def merged(*sources: Source) -> Merged:
    return merge([alkamel.read(sources)])


def refused(*sources: Source) -> str:
    with pytest.raises(SourceError) as found:
        merged(*sources)
    return str(found.value)


class TestRaces:
    def test_all_files_of_a_race_come_together(self) -> None:
        (race,) = merged(*meeting()).races

        assert [row.number for row in race.result] == ["46", "7", "13", "03"]
        assert [row.number for row in race.qualifying] == ["46", "7", "03", "13"]
        assert len(race.laps["46"]) == 4
        assert race.day == date(2025, 6, 14)

    def test_a_file_that_names_no_race_joins_the_one_with_its_times(self) -> None:
        second = {"46": [30, 30], "7": [29, 30]}
        found = merged(
            qualifying("46", "7", "13", "03"),
            result_of(LAPS, name="Race 1/a.csv"),
            result_of(second, name="Race 2/b.csv"),
            laps(second, name="laps.csv"),
        )

        assert [len(race.laps) for race in found.races] == [0, 2]

    def test_which_race_it_is_when_nothing_says_so(self) -> None:
        said = refused(
            qualifying("46", "7"),
            results(("46", 100), name="Race 1/a.csv"),
            results(("46", 90), name="Race 2/b.csv"),
            results(("46", 80), name="c.csv"),
        )

        assert "c.csv: nothing says which race this is; write the number" in said

    def test_official_and_provisional_are_kept_apart(self) -> None:
        (race,) = merged(
            qualifying("46", "7"),
            results(("46", 100), ("7", 101), name="Race 1/Provisional.csv"),
            results(("7", 101), ("46", 105), name="Race 1/Final.csv"),
        ).races

        assert race.result[0].number == "7"
        assert race.on_road[0].number == "46"

    def test_two_results_that_differ_and_are_both_final(self) -> None:
        said = refused(
            qualifying("46", "7"),
            results(("46", 100), ("7", 101), name="Race 1/a.csv"),
            results(("7", 101), ("46", 105), name="Race 1/b.csv"),
        )

        assert "Race 1/b.csv, line 2: position of car 7 is 1 here, and 2 in" in said
        assert "put the word provisional into its name" in said


class TestNumbers:
    LOST = ("46", "3", "03")

    def test_lost_zeros_by_the_group(self) -> None:
        found = merged(
            qualifying(*self.LOST),
            results(("46", 100), ("3", 101), ("03", 102), anonymous=True),
        )

        assert [row.number for row in found.races[0].result] == ["46", "3", "03"]
        assert [fault.line for fault in found.remarks] == [4]
        assert "3 is car 03 (Esposti): the file has lost its zeros" in str(
            found.remarks
        )

    def test_lost_zeros_in_laps_by_their_times(self) -> None:
        times = {"46": [25, 25], "03": [27, 26], "3": [26, 26]}
        found = merged(
            qualifying(*self.LOST),
            result_of(times, anonymous=True),
            laps(times, lost_zeros=True),
        )

        assert found.races[0].laps["03"][0].time == 27
        assert found.races[0].laps["3"][0].time == 26

    def test_where_only_one_of_the_two_is_entered(self) -> None:
        found = merged(
            qualifying("46", "03"), results(("46", 100), ("03", 102), anonymous=True)
        )

        assert set(found.cars) == {"46", "03"}

    def test_a_file_that_kept_its_zeros_is_believed(self) -> None:
        kept = results(("03", 100), ("3", 101), ("46", 102))
        found = merged(qualifying(*self.LOST), kept)

        assert [row.number for row in found.races[0].result] == ["03", "3", "46"]
        assert found.remarks == ()

    def test_a_car_that_stands_twice(self) -> None:
        said = refused(qualifying("46", "7"), results(("46", 100), ("46", 101)))

        assert "line 3: car 46 stands here and in line 2; keep the right one" in said

    def test_a_car_with_two_drivers_in_two_files(self) -> None:
        other = qualifying("46", name="b.csv").content.replace(b"Aubrac", b"Zinn")
        said = refused(qualifying("46"), Source("b.csv", other))

        assert "car 46 is driven by Zinn here, and by Aubrac in" in said
        assert "one meeting at a time" in said

    def test_a_car_that_no_file_names_a_driver_of_is_there_without(self) -> None:
        found = merged(results(("46", 100), anonymous=True))

        assert found.cars["46"].drivers == ()


class TestLaps:
    def test_of_another_race(self) -> None:
        said = refused(qualifying("46", "7"), result_of(LAPS), laps({"46": [25, 25]}))

        assert "car 46 has 2 laps here, and 4 in the result" in said
        assert "export it again if the file is cut off" in said

    def test_a_file_cut_off_between_two_rows(self) -> None:
        whole = laps(LAPS).content
        cut = Source("Race 1/laps.csv", b"\n".join(whole.split(b"\n")[:8]) + b"\n")
        said = refused(qualifying("46", "7"), result_of(LAPS), cut)

        assert "car 7 has 3 laps here, and 4 in the result" in said
        assert "car 13 has 0 laps here, and 4 in the result" in said


def test_a_day_is_local_where_the_station_counts_in_utc() -> None:
    (race,) = merged(qualifying("46"), *(laps({"46": [25]}), weather())).races

    assert str(race.start) == "14:30:00"
    assert race.day == date(2025, 6, 14)


def test_a_car_with_laps_that_the_result_does_not_have() -> None:
    said = refused(
        qualifying("46", "7", "13", "03", "21"),
        result_of(LAPS),
        laps({**LAPS, "21": [30, 30]}),
    )

    assert "Laps.csv, line 17: car 21 has laps here, and does not stand in" in said


def test_a_car_that_only_an_earlier_file_has_is_remarked() -> None:
    found = merged(
        qualifying("46", "7", "21"),
        results(("46", 100), ("7", 101), ("3", 102), name="Race 1/Provisional.csv"),
        results(("46", 100), ("7", 101), name="Race 1/Official.csv"),
    )

    assert [(one.line, one.what.partition(" here")[0]) for one in found.remarks] == [
        (4, "car 21 qualified"),
        (4, "car 3 has a result"),
    ]
