from __future__ import annotations

from datetime import time, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import Workbook

from generator.errors import SourceError
from generator.importers.table import read, recognises
from generator.timing.choice import Season, Wanted, chosen
from generator.timing.merge import merge
from generator.timing.source import Source
from generator.timing.values import Row, Session, TimedMeeting

RACE = """\
Pos;No;Driver;Team;Class;Laps;Time;Gap;Best lap;Points
1;46;Lise Aubrac;Atelier Nord;Am;12;20:01.500;;1:38.204;25
2;07;Tom Berger;Atelier Nord;Pro;12;20:03.125;+1.625;1:38.100;18
3;13;Nils Corvin;Brume;Pro;11;20:10.000;1 Lap;1:39.000;15
DNF;3;Odo Delmas;Brume;Am;4;;;1:40.001;0
DNS;21;Rune Falk;Phare;Am;0;;;;
DSQ;8;Ida Gros;Phare;Pro;12;20:00.000;;1:38.000;
"""
COURSE = """\
Clt.;N°;Pilote;Équipe;Catégorie;Nbr Tours;Temps total;Écart 1er;Meilleur tour;Pts
1;46;AUBRAC Lise;Atelier Nord;Am;12;20'01,500;-;1'38"204;12,5
2;07;BERGER Tom;Atelier Nord;Pro;12;20'03,125;1,625;1'38"100;9
3;13;CORVIN Nils;Brume;Pro;11;20'10,000;1 Tour;1'39"000;7,5
Ab.;3;DELMAS Odo;Brume;Am;4;;;1'40"001;0
NP;21;FALK Rune;Phare;Am;0;;;;
Exclu;8;GROS Ida;Phare;Pro;12;20'00,000;;1'38"000;
"""


def meeting(*sources: Source) -> TimedMeeting:
    found = read(sources)
    assert isinstance(found, TimedMeeting)
    return found


def session(text: str | bytes, name: str = "list.csv") -> Session:
    content = text.encode() if isinstance(text, str) else text
    (only,) = meeting(Source(name, content)).sessions
    return only


def rows(text: str | bytes, name: str = "list.csv") -> tuple[Row, ...]:
    return session(text, name).results[0].rows


def refusal(*sources: Source) -> str:
    with pytest.raises(SourceError) as caught:
        meeting(*sources)
    return str(caught.value)


class TestRecognising:
    @pytest.mark.parametrize("text", [RACE, COURSE, "Sponsor\n\n" + RACE])
    def test_by_headings_whatever_the_name(self, text: str) -> None:
        assert recognises(Source("holiday.txt", text.encode()))

    @pytest.mark.parametrize(
        "text",
        [
            "name;street;town\nAubrac;1 rue Haute;Velden\n",
            "No;Name;Price\n1;Tyre;200\n",
            '{"Pos": 1, "No": 46, "Laps": 12}',
            "<table><tr><td>Pos</td><td>No</td><td>Laps</td></tr></table>",
            "",
        ],
    )
    def test_not_any_table(self, text: str) -> None:
        assert not recognises(Source("03_Results.csv", text.encode()))


class TestRace:
    @pytest.mark.parametrize(
        "content",
        [
            RACE.encode(),
            RACE.replace(";", ",").encode(),
            RACE.replace(";", "\t").encode(),
            RACE.replace(";", "|").encode(),
            RACE.replace("\n", ";\r\n").encode("utf-8-sig"),
            COURSE.encode(),
            COURSE.encode("latin-1"),
        ],
    )
    def test_is_the_same_in_every_dress(self, content: bytes) -> None:
        first, second, third, out, away, excluded = rows(content)

        assert [r.number for r in (first, second, third)] == ["46", "07", "13"]
        assert (first.time, first.gap) == (Decimal("1201.500"), None)
        assert (second.gap, second.best_lap) == (Decimal("1.625"), "1:38.100")
        assert (third.gap, third.laps_behind, third.laps) == (None, 1, 11)
        assert (out.finish, out.position, out.laps) == ("retired", None, 4)
        assert (away.finish, away.position) == ("not_started", None)
        assert (excluded.finish, excluded.position) == ("disqualified", None)

    def test_points_may_be_halves(self) -> None:
        assert [row.points for row in rows(COURSE)[:2]] == [Decimal("12.5"), 9]

    def test_columns_may_come_in_any_order(self) -> None:
        lines = [line.split(";") for line in RACE.splitlines()]
        turned = "\n".join(";".join(reversed(cells)) for cells in lines)

        # A row knows its line, which is the same, and all the rest of it.
        assert rows(turned) == rows(RACE)

    def test_capitals_are_surnames(self) -> None:
        entrant = meeting(Source("x.csv", COURSE.encode())).entrants[0]

        assert (entrant.drivers[0].first_name, entrant.drivers[0].surname) == (
            "Lise",
            "Aubrac",
        )
        assert (entrant.team, entrant.category) == ("Atelier Nord", "Am")

    def test_first_name_and_nom_of_their_own(self) -> None:
        text = "Pos;N°;Nom;Prénom;Tours;Temps;Pts\n1;4;DE WIT;Anne;9;15:00.1;5\n"

        (person,) = meeting(Source("x.csv", text.encode())).entrants[0].drivers
        assert (person.first_name, person.surname) == ("Anne", "De Wit")

    def test_crew_in_one_cell_or_in_several(self) -> None:
        one = "Pos;No;Drivers;Laps;Time;Points\n1;4;A. Wit / B. Zorn;9;15:00;5\n"
        two = "Pos;No;Driver 1;Driver 2;Laps;Time;Points\n1;4;A. Wit;B. Zorn;9;15:00;5"

        for text in (one, two):
            drivers = meeting(Source("x.csv", text.encode())).entrants[0].drivers
            assert [person.surname for person in drivers] == ["Wit", "Zorn"]

    def test_who_retired_but_is_classified_keeps_the_place(self) -> None:
        text = RACE.replace("3;13;Nils Corvin;Brume;Pro;11;20:10.000;1 Lap", "3;13;")
        text = text.replace("3;13;", "3;13;Nils Corvin;Brume;Pro;11;DNF;")

        third = rows(text)[2]
        assert (third.position, third.finish) == (3, "retired")

    def test_status_of_its_own_column(self) -> None:
        head, *lines = RACE.splitlines()
        words = ("Running", "Retired", "+1 Lap", "", "", "Gearbox")
        rows_ = [f"{x};{y}" for x, y in zip(lines, words, strict=True)]
        text = "\n".join([f"{head};Status", *rows_])
        found = meeting(Source("x.csv", text.encode()))

        second = found.sessions[0].results[0].rows[1]
        assert (second.position, second.finish) == (2, "retired")
        assert ['"Gearbox" is no known status' in r.what for r in found.remarks] == [
            True
        ]

    def test_gaps_may_stand_in_the_column_of_times(self) -> None:
        text = (
            "Pos,No,Driver,Starting Grid,Laps,Time/Retired\n"
            "1,46,Aubrac,2,12,20:01.500\n2,7,Berger,1,12,+1.625\n"
            "3,13,Corvin,4,11,+1 lap\nNC,3,Delmas,3,4,DNF\n"
        )
        (one,) = meeting(Source("x.csv", text.encode())).sessions
        found = one.results[0].rows

        assert [row.gap for row in found] == [None, Decimal("1.625"), None, None]
        assert [row.time for row in found] == [Decimal("1201.500"), None, None, None]
        assert found[3].finish == "retired"
        assert dict(one.grid) == {1: "7", 2: "46", 3: "3", 4: "13"}

    def test_gaps_without_a_plus_are_no_race_times(self) -> None:
        text = RACE.replace("20:03.125;+1.625", "1.625;")

        assert (rows(text)[1].gap, rows(text)[1].time) == (Decimal("1.625"), None)

    def test_gaps_to_the_car_ahead_are_left_out(self) -> None:
        lines = [
            f"{n};{n};Driver {n};9;{gap};{n}"
            for n, gap in enumerate(("", "2.0", "1.0", "3.0", "0.5"), start=1)
        ]
        text = "Pos;No;Driver;Laps;Gap;Points\n" + "\n".join(lines)

        found = meeting(Source("Race.csv", text.encode()))
        assert all(row.gap is None for row in found.sessions[0].results[0].rows)
        assert "car ahead" in found.remarks[-1].what

    def test_lapped_car_has_no_gap_in_time(self) -> None:
        text = RACE.replace("1 Lap", "+8.500")

        assert (rows(text)[2].gap, rows(text)[2].laps) == (None, 11)

    def test_voiture_is_a_number_where_its_cells_are(self) -> None:
        text = RACE.replace("No;", "Voiture;", 1)

        assert rows(text)[1].number == "07"


class TestWhatTheListIsOf:
    def test_qualifying_is_in_order_of_best_laps(self) -> None:
        text = "Pos;No;Driver;Best lap;Laps\n" + "".join(
            f"{n};{n};Driver {n};1:3{n}.100;{9 - n % 2}\n" for n in range(1, 6)
        )
        one = session(text)

        assert one.kind == "qualifying"
        assert one.results[0].rows[1].time == Decimal("92.100")

    def test_race_is_not(self) -> None:
        text = "Pos;No;Driver;Best lap;Laps\n" + "".join(
            f"{n};{n};Driver {n};1:3{(n * 2) % 7}.100;9\n" for n in range(1, 6)
        )
        assert session(text).kind == "race"

    def test_rounds_of_qualifying_give_the_time_of_the_last(self) -> None:
        text = (
            "Pos,No,Driver,Q1,Q2,Q3\n1,46,A,1:31.0,1:30.5,1:30.0\n"
            "2,7,B,1:30.9,1:30.2,1:30.1\n3,13,C,1:31.5,1:31.2,\n4,3,D,1:32.0,,\n"
        )
        found = rows(text)

        assert [row.best_lap for row in found] == [
            "1:30.0", "1:30.1", "1:31.2", "1:32.0",
        ]  # fmt: skip

    def test_title_says_which_race_and_that_it_is_provisional(self) -> None:
        one = session("Course 2 - classement provisoire;;\n" + COURSE)

        assert (one.number, one.results[0].status) == (2, "provisional")

    def test_name_says_so_where_no_title_does(self) -> None:
        one = session(RACE, "Race 2 Official.csv")

        assert (one.number, one.results[0].status) == (2, "official")

    def test_for_which_race_qualifying_was_is_doubted(self) -> None:
        best = "Pos;No;Driver;Q1\n1;46;Lise Aubrac;1:31.0\n"
        qualifying = Source("Qualifying.csv", best.encode())

        def doubts(name: str) -> list[bool]:
            found = meeting(qualifying, Source(name, RACE.encode())).remarks
            return ["for which race" in one.what for one in found]

        assert doubts("Race 2.csv") == [True]
        assert doubts("Race 1.csv") == doubts("Race.csv") == []
        assert meeting(qualifying).remarks == ()

    def test_race_1_is_not_the_only_one(self) -> None:
        named, open_ = (
            meeting(Source(name, RACE.encode())).venue.races_at_least
            for name in ("Race 1.csv", "Race.csv")
        )

        assert (named, open_) == (2, None)

    def test_where_nothing_tells_it_is_asked(self) -> None:
        text = "Pos;No;Driver;Gap\n1;4;Wit;\n2;5;Zorn;1.2\n"

        assert "qualifying or of a race" in refusal(Source("x.csv", text.encode()))
        assert session(text, "Qualifs.csv").kind == "qualifying"

    def test_practice_is_left_out_and_said_to_be(self) -> None:
        found = meeting(Source("Essais libres 1.csv", COURSE.encode()))

        assert not found.sessions
        assert "practice" in found.remarks[0].what

    def test_points_alone_are_a_championship(self) -> None:
        text = "Pos;Driver;Points\n1;Lise Aubrac;120,5\n2;Tom Berger;99\n"
        (table,) = meeting(Source("x.csv", text.encode())).tables

        assert [total.points for total in table.totals] == [Decimal("120.5"), 99]
        assert (table.complete, table.when) == (True, None)

    def test_excerpt_of_a_championship_is_not_complete(self) -> None:
        text = "Pos;Driver;Points\n7;Lise Aubrac;12\n8;Tom Berger;9\n"
        (table,) = meeting(Source("x.csv", text.encode())).tables

        assert not table.complete


class TestAroundTheList:
    def test_titles_above_and_notes_below_are_no_rows(self) -> None:
        text = f"Velden Cup;;;\n\n{RACE}\nStewards: car 8, fuel;;\n;;\n"
        found = meeting(Source("x.csv", text.encode()))

        assert len(found.sessions[0].results[0].rows) == 6
        assert "Stewards" in found.remarks[0].what
        assert found.sessions[0].results[0].rows[0].at.line == 4

    def test_part_of_a_list_says_what_became_of_those_below(self) -> None:
        text = RACE.replace("DNF;3", "Non classés;\n;3").replace(
            "DNS;21", "Non partants;\n;21"
        )
        found = meeting(Source("x.csv", text.encode()))
        out, away, excluded = found.sessions[0].results[0].rows[3:]

        assert (out.number, out.finish) == ("3", "not_classified")
        assert (away.number, away.finish) == ("21", "not_started")
        assert (excluded.number, excluded.finish) == ("8", "disqualified")
        assert found.remarks == ()

    def test_header_repeated_on_each_page_is_no_row(self) -> None:
        head, _, body = RACE.partition("\n")

        assert len(rows(f"{head}\n{body}{head}\n")) == 6

    def test_name_that_may_be_divided_otherwise_is_doubted_once(self) -> None:
        text = RACE.replace("Lise Aubrac", "Lise Marie Aubrac")
        found = meeting(
            Source("Race 1.csv", text.encode()), Source("Race 2.csv", text.encode())
        )

        assert len(found.remarks) == 1
        assert "surname Marie Aubrac" in found.remarks[0].what


class TestSeason:
    TEXT = (
        "Track,Position,No,Driver,Laps,Time,Points\n"
        "Velden,1,46,Aubrac,12,20:01.5,25\nVelden,2,7,Berger,12,+1.6,18\n"
        "Karst Hill,1,7,Berger,9,19:01.5,25\nKarst Hill,2,46,Aubrac,9,+0.2,18\n"
    )

    def test_one_meeting_of_several_is_chosen(self) -> None:
        found = read([Source("season.csv", self.TEXT.encode())])
        assert isinstance(found, Season)

        one = chosen(found, Wanted(into="karst-hill-2025"))
        assert one.venue.meeting == "Karst Hill"
        assert [row.number for row in one.sessions[0].results[0].rows] == ["7", "46"]

    def test_fault_elsewhere_in_the_season_does_not_block(self) -> None:
        text = self.TEXT.replace("20:01.5", "soon")
        found = read([Source("season.csv", text.encode())])
        assert isinstance(found, Season)

        assert chosen(found, Wanted(asked="karst hill")).sessions
        with pytest.raises(SourceError, match='line 2: "soon" is no time'):
            chosen(found, Wanted(asked="Velden"))

    def test_races_of_one_list_are_told_apart(self) -> None:
        head, *lines = RACE.splitlines()
        body = [f"{race};{line}" for race in (1, 2) for line in lines]
        text = "\n".join([f"Race;{head}", *body])
        found = meeting(Source("x.csv", text.encode()))

        assert [one.number for one in found.sessions] == [1, 2]


def workbook(**sheets: list[list[object]]) -> bytes:
    book = Workbook()
    for title, lines in sheets.items():
        sheet = book.create_sheet(title.replace("_", " "))
        for line in lines:
            sheet.append(line)
    book.remove(book["Sheet"])
    held = BytesIO()
    book.save(held)
    return held.getvalue()


class TestWorkbook:
    HEAD = ("Pos", "No", "Driver", "Laps", "Total time", "Best lap")

    def book(self) -> bytes:
        best = timedelta(minutes=1, seconds=38, milliseconds=204)
        race: list[list[object]] = [
            [*self.HEAD],
            [1, "07", "Lise Aubrac", 12.0, time(0, 20, 1, 500000), best],
            [2, 46, "Tom Berger", 12, "20:03.125", "1:38.100"],
        ]
        return workbook(
            Notes=[["to do"], ["print"]], Race_2=race, Race_1=race, Essais_libres=race
        )

    def test_each_sheet_with_a_list_is_read_as_it_is_seen(self) -> None:
        assert recognises(Source("results.bin", self.book()))
        found = meeting(Source("results.xlsx", self.book()))
        second, first = found.sessions

        assert (second.number, first.number, first.kind) == (2, 1, "race")
        (one, other) = first.results[0].rows
        assert (one.number, one.laps, one.time) == ("07", 12, Decimal("1201.500"))
        assert (one.best_lap, other.number) == ("1:38.204", "46")
        assert one.at.file == "results.xlsx (Race 1)"

    def test_without_a_list_is_refused(self) -> None:
        content = workbook(Notes=[["to do"], ["print"]])

        assert "no sheet" in refusal(Source("notes.xlsx", content))

    def test_cut_off_is_refused(self) -> None:
        content = self.book()

        assert "cut off or damaged" in refusal(Source("x.xlsx", content[:3000]))

    @pytest.mark.parametrize(
        "content",
        [
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 60,
            b"PK\x03\x04"
            + b"\x00" * 26
            + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        ],
    )
    def test_of_another_kind_is_to_be_saved_anew(self, content: bytes) -> None:
        assert recognises(Source("x", content))
        assert "save it as .xlsx" in refusal(Source("x", content))


class TestBadInput:
    def test_cut_off_in_a_row(self) -> None:
        text = RACE[: RACE.index("Tom") + 3]

        found = refusal(Source("x.csv", text.encode()))
        assert "line 3" in found
        assert "cut off" in found

    def test_cut_off_behind_the_first_cell(self) -> None:
        for end in ("DNF", "3"):
            text = RACE[: RACE.index(f"\n{end};") + 1 + len(end)]

            assert "cut off" in refusal(Source("x.csv", text.encode()))

    def test_no_column_of_numbers(self) -> None:
        text = "Pos;Driver;Laps;Time\n1;Wit;9;15:00.1\n"

        found = refusal(Source("Race.csv", text.encode()))
        assert "number of the car" in found
        assert "Pos, Driver, Laps, Time" in found

    def test_every_cell_that_cannot_be_read_at_once(self) -> None:
        text = RACE.replace("1;46", "first;46").replace("20:03.125", "twenty")

        found = refusal(Source("x.csv", text.encode()))
        assert 'line 2: "first" is no position; expected 12, or DNF' in found
        assert 'line 3: "twenty" is no time' in found

    def test_two_cars_in_one_place(self) -> None:
        text = RACE.replace("2;07", "1;07")

        assert "position 1 stands here and in line 2" in refusal(
            Source("x.csv", text.encode())
        )

    def test_car_twice(self) -> None:
        text = RACE.replace("3;13", "3;46")

        with pytest.raises(SourceError, match="46"):
            merge([meeting(Source("x.csv", text.encode()))])

    def test_header_alone(self) -> None:
        assert "no rows" in refusal(Source("x.csv", RACE.splitlines()[0].encode()))

    def test_two_meetings_in_one_folder(self) -> None:
        other = RACE.replace("20:03.125", "20:04.125")
        sources = (Source("a/x.csv", RACE.encode()), Source("b/x.csv", other.encode()))

        with pytest.raises(SourceError, match="import one meeting at a time"):
            merge([meeting(*sources)])
