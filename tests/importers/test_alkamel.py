from __future__ import annotations

from decimal import Decimal

import pytest

from generator.errors import SourceError
from generator.importers.alkamel import read, recognises
from generator.timing.source import Source
from tests.timekeepers import LAPS, laps, meeting, qualifying, results, table, weather


def renamed(source: Source, change: dict[str, str]) -> Source:
    """Write the header otherwise."""
    head, _, rest = source.content.partition(b"\n")
    for old, new in change.items():
        head = head.replace(old.encode(), new.encode())
    return Source(source.name, head + b"\n" + rest)


class TestRecognising:
    @pytest.mark.parametrize("native", [True, False])
    def test_by_columns_whatever_the_name(self, *, native: bool) -> None:
        for one in (
            qualifying("46", native=native),
            results(("46", 100), native=native),
            laps(LAPS, native=native),
        ):
            assert recognises(Source("holiday.txt", one.content))

    @pytest.mark.parametrize(
        "content",
        [
            b"Pos;No;Driver;Laps;Time;Gap\n1;46;Aubrac;4;1:40.5;\n",
            b'{"results": []}',
            b"POSITION;NUMBER;LAPS\n1;46;4\n",
            b"\x89PNG\r\n",
            b"",
        ],
    )
    def test_not_what_others_publish(self, content: bytes) -> None:
        assert not recognises(Source("03_Results.CSV", content))

    def test_also_where_a_column_is_missing_so_that_it_can_be_said(self) -> None:
        found = renamed(results(("46", 100)), {"TOTAL_TIME": "TIME_TOTAL"})

        assert recognises(found)


class TestResults:
    def test_figures_are_those_of_the_file(self) -> None:
        (session,) = read([results(("46", 100.5), ("7", 101.125))]).sessions
        first, second = session.results[0].rows

        assert (session.kind, session.number) == ("race", 1)
        assert session.results[0].status == "official"
        assert (first.number, first.position, first.laps) == ("46", 1, 4)
        assert (first.time, first.gap) == (Decimal("100.5"), None)
        assert (second.gap, second.best_lap) == (Decimal("0.625"), "50.001")
        assert second.at.line == 3

    def test_positions_that_a_spreadsheet_wrote(self) -> None:
        found = results(("46", 100), ("7", 101), positions=("1.0", "2.0"), native=False)
        (session,) = read([found]).sessions

        assert [row.position for row in session.results[0].rows] == [1, 2]

    def test_a_car_that_did_not_start_has_no_position(self) -> None:
        (session,) = read([results(("46", 100), ("7", None))]).sessions
        row = session.results[0].rows[1]

        assert (row.position, row.finish, row.time) == (None, "not_started", None)

    def test_columns_in_another_order_and_with_spaces(self) -> None:
        rows = [
            (
                " GAP_FIRST",
                " FL_TIME",
                " TOTAL_TIME",
                "status",
                "LAPS",
                "number",
                "Position",
            ),
            ("-", "49.9", "1:40.500", "Classified", "4", "46", "1"),
        ]
        source = Source("a.csv", table(rows))
        (session,) = read([source]).sessions

        assert session.results[0].rows[0].number == "46"
        assert session.results[0].rows[0].best_lap == "49.9"

    def test_provisional_by_the_name_and_unknown_without(self) -> None:
        named = results(("46", 100), name="Race 2/03_Provisional Results.CSV")
        silent = results(("46", 100), name="a.csv")

        (session,) = read([named]).sessions
        assert (session.results[0].status, session.number) == ("provisional", 2)
        (session,) = read([silent]).sessions
        assert (session.results[0].status, session.number) == (None, None)


class TestEntrants:
    def test_names_teams_and_groups(self) -> None:
        first, _, third = read([qualifying("46", "7", "13")]).entrants

        assert first.drivers[0][:3] == ("Lise", "Aubrac", "FRA")
        assert (first.team, first.group) == ("Atelier Nord", None)
        assert (third.group, third.car) == ("Legends", "Velden")

    def test_a_crew(self) -> None:
        head = ("POS", "NUMBER", "TIME", "GAP_FIRST", "GAP_PREVIOUS", "KPH")
        names = [
            f"DRIVER{n}_{part}"
            for n in (1, 2, 3)
            for part in ("FIRSTNAME", "SECONDNAME")
        ]
        row = (1, "3", "50.1", "-", "-", "150", "Ana", "Alba*", "Ben", "Bey", "", "")
        found = read([Source("a.csv", table([(*head, *names), row]))]).entrants

        assert [one.surname for one in found[0].drivers] == ["Alba", "Bey"]

    def test_the_car_of_a_one_make_cup(self) -> None:
        venue = read([qualifying("46", "7")]).venue

        assert (venue.championship, venue.car) == ("Cup", "Velden")


class TestLaps:
    def test_each_with_its_flag_and_line(self) -> None:
        (session,) = read([laps(LAPS, flags={2: "FCY", 4: "FF"})]).sessions
        second = session.laps[1]

        assert (second.number, second.lap, second.elapsed) == (
            "46",
            2,
            Decimal("51.000"),
        )
        assert (second.flag, second.at.line) == ("full_course_yellow", 3)
        assert str(session.start) == "14:30:00"

    def test_a_file_without_times_says_so(self) -> None:
        broken = laps(LAPS).content.replace(b"1;26;;26;", b"1;26;;soon;")

        with pytest.raises(
            SourceError,
            match='line 2: "1" is no number of a lap, or one of "26" and "soon"',
        ):
            read([Source("laps.csv", broken)])


class TestOtherTables:
    def test_weather_in_celsius_and_a_gauge_that_does_not_measure(self) -> None:
        (session,) = read([weather(rain=-1)]).sessions

        assert session.weather[0].air == Decimal("21.5")
        assert session.weather[0].rain is None

    def test_a_table_of_the_championship_without_its_top(self) -> None:
        head = ("Pos", "Participant", "Points", "Number", "NAME", "SURNAME", "COUNTRY")
        row = (7, "Lise Aubrac", 64, "46", "Lise", "Aubrac", "FRA")
        (found,) = read([Source("points.csv", table([head, row]))]).tables

        assert found.totals[0].points == Decimal(64)
        assert found.totals[0].person.surname == "Aubrac"
        assert not found.complete


class TestBadFiles:
    def test_a_file_that_is_cut_off_in_a_row(self) -> None:
        whole = results(("46", 100), ("7", 101))
        cut = Source("results.csv", whole.content[:-40])

        with pytest.raises(
            SourceError, match=r"results\.csv, line 3: the row ends after"
        ):
            read([cut])

    def test_a_column_that_is_missing_is_named(self) -> None:
        found = renamed(results(("46", 100)), {"TOTAL_TIME": "T", "NUMBER": "N"})

        with pytest.raises(
            SourceError, match="column NUMBER and TOTAL_TIME is missing"
        ):
            read([found])

    def test_a_header_alone(self) -> None:
        head = results(("46", 100)).content.partition(b"\n")[0]

        with pytest.raises(SourceError, match="a header and no rows"):
            read([Source("a.csv", head)])

    def test_every_file_at_once(self) -> None:
        cut = results(("46", 100), ("7", 101)).content[:-40]

        with pytest.raises(SourceError) as found:
            read([Source("a.csv", cut), Source("b.csv", cut), *meeting()])

        assert [fault.file for fault in found.value.faults] == ["a.csv", "b.csv"]


class TestCells:
    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            (b";1:41.125;", b";later;", 'TOTAL_TIME has "later", where a time such as'),
            (b";+0.625;", b";near;", 'GAP_FIRST has "near", where a gap such as'),
            (b"Classified;4;", b"Classified;four;", 'LAPS has "four", where a whole'),
            (b"\r\n2;7;", b"\r\n2nd;7;", 'POSITION has "2nd", where a whole number'),
        ],
    )
    def test_what_cannot_be_read_is_not_taken_for_unknown(
        self, old: bytes, new: bytes, said: str
    ) -> None:
        good = results(("46", 100.5), ("7", 101.125))
        assert old in good.content
        with pytest.raises(SourceError, match=said):
            read([Source(good.name, good.content.replace(old, new, 1))])

    def test_a_file_of_other_figures_is_told_of_in_short(self) -> None:
        rows = [("46", 100.5), ("7", 101.125), ("13", 102), ("3", 103), ("21", 104)]
        good = results(*rows, ("03", 105))
        with pytest.raises(SourceError, match="1 more cells cannot be read") as found:
            read([Source(good.name, good.content.replace(b";4;", b";four;"))])

        assert len(found.value.faults) == 6


def test_results_by_class_give_places_in_the_class() -> None:
    head = ("CLASS_TYPE", "POS", "PIC", "NUMBER", "ELAPSED", "LAPS", "GAP_FIRST",
            "BEST_LAP_TIME")  # fmt: skip
    rows = [
        head,
        ("Am", 1, 1, 46, "1:40.500", 4, "", "24.500"),
        ("Am", 4, 2, 7, "1:41.125", 3, "1 Laps", "24.900"),
        ("Pro", 5, 1, 21, "", 0, "", ""),
    ]
    (session,) = read([Source("Race 1 by class.csv", table(rows))]).sessions
    first, second, third = session.results[0].rows

    assert (first.position, first.category, first.category_position) == (1, "Am", 1)
    assert (second.category_position, second.laps_behind) == (2, 1)
    assert (third.position, third.finish) == (None, "not_started")


def test_best_laps_tell_who_drove() -> None:
    head = ("NUMBER", "FIRSTNAME", "SECONDNAME", "TEAM", "CLASS", "TOTAL_DRIVER_LAPS",
            "BESTLAP_1", "BESTLAP_2")  # fmt: skip
    rows = [head, ("03", "Pia", "Esposti", "Phare", "Am", 4, "24.5", "24.6")]
    (found,) = read([Source("best.csv", table(rows))]).entrants

    assert (found.number, found.drivers[0].surname) == ("03", "Esposti")
    assert (found.team, found.category) == ("Phare", "Am")


def test_laps_of_a_native_file_tell_who_drove() -> None:
    head = ("NUMBER", "LAP_NUMBER", "LAP_TIME", "S1", "ELAPSED", "FLAG_AT_FL",
            "DRIVER_NAME", "TEAM", "CLASS")  # fmt: skip
    rows = [
        head,
        ("46", 1, "25.0", "", "25.0", "GF", "Lise Aubrac", "Atelier Nord", "Am"),
        ("46", 2, "25.0", "", "50.0", "GF", "Lise Aubrac", "Atelier Nord", "Am"),
    ]
    (found,) = read([Source("laps.csv", table(rows))]).entrants

    assert (found.drivers[0].first_name, found.team) == ("Lise", "Atelier Nord")


def test_degrees_are_celsius() -> None:
    head = ("TIME_UTC_SECONDS", "AIR_TEMP", "TRACK_TEMP", "RAIN")
    rows = [head, (1749903600, "77", "104", 0), (1749903660, "25.5", "", "")]
    (session,) = read([Source("weather.csv", table(rows))]).sessions

    first, second = session.weather
    assert (first.air, first.track, first.rain) == (
        Decimal("25.0"),
        Decimal("40.0"),
        False,
    )
    assert (second.air, second.track, second.rain) == (Decimal("25.5"), None, None)


def test_a_championship_without_points() -> None:
    rows = [("Pos", "Participant", "Points", "NAME", "SURNAME", "COUNTRY")]
    rows.append(("1", "", "", "Lise", "Aubrac", "FRA"))

    with pytest.raises(SourceError, match="no driver has points"):
        read([Source("cup.csv", table(rows))])


def test_a_time_beyond_all_calendars() -> None:
    far = weather().content.replace(b"1749903600", b"9" * 20)

    with pytest.raises(SourceError, match='line 2: TIME_UTC_SECONDS has "99999'):
        read([Source("weather.csv", far)])
