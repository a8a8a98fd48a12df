"""genrelease import: from the timekeepers' files to a meeting that can be written."""

from __future__ import annotations

import sys
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.commands import _asking
from generator.timing.source import LARGEST
from tests.asking import written
from tests.timekeepers import LAPS, laps, meeting, qualifying, result_of

if TYPE_CHECKING:
    from generator.timing.source import Source
    from tests.asking import Ask

INTO = Path("results/cup-2025/velden-2025.yaml")
MEETING = "cup-2025/velden-2025"
PENALISED = {**LAPS, "46": [26, 25, 25, 54.5]}
"""The winner is given 30 seconds after the race."""


def publish(*sources: Source) -> None:
    """Write the timekeepers' files into the current folder."""
    for source in sources:
        path = Path("timing", source.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(source.content)


@pytest.fixture(autouse=True)
def _published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder, where the timekeepers have published a meeting."""
    monkeypatch.chdir(tmp_path)
    Path("results").mkdir()
    publish(*meeting())


def run(ask: Ask, *more: str) -> str:
    """Import; give what was said, or fail."""
    answer = ask("import", "timing", "--into", str(INTO), *more)
    assert answer.code == 0, answer.err
    return answer.out + answer.err


def refused(ask: Ask, *more: str) -> str:
    """Import what cannot be: nothing is written; give what was said."""
    before = {one: Path("results", one) for one in written(Path("results"))}
    answer = ask("import", "timing", "--into", str(INTO), *more)
    assert answer.code != 0
    assert written(Path("results")) == sorted(before)
    return answer.err


def edit(old: str, new: str) -> None:
    """Type into the meeting file."""
    text = INTO.read_text("utf-8")
    assert old in text
    INTO.write_text(text.replace(old, new, 1), "utf-8")


class TestNew:
    def test_a_meeting_can_be_written_at_once_in_every_language(self, ask: Ask) -> None:
        assert "race 1: official, 4 cars, 15 laps" in run(ask)
        assert ask("check").code == 0
        for code in ("fr", "en"):
            answer = ask(MEETING, "--lang", code, "--stdout")

            assert answer.code == 0
            assert "Lise Aubrac" in answer.out

    def test_a_dry_run_shows_all_and_writes_nothing(self, ask: Ask) -> None:
        said = run(ask, "--dry-run")

        assert "+      - {pos: 1, driver: Aubrac, laps: 4" in said
        assert "+year: 2025" in said
        assert written(Path("results")) == []

    def test_a_second_meeting_joins_the_season(self, ask: Ask) -> None:
        run(ask)
        other = ("import", "timing", "--into", "results/cup-2025/other-2025.yaml")
        answer = ask(*other, "--dates", "2025-06-21..2025-06-22")

        assert answer.code != 0
        assert "2025-06-14 is outside the meeting" in answer.err
        publish(*[one for one in meeting() if "Weather" not in one.name])
        Path("timing/cup/Race 1/Weather.csv").unlink()
        assert ask(*other, "--dates", "2025-06-21..2025-06-22").code == 0
        season = Path("results/cup-2025/season.yaml").read_text("utf-8")
        first, second = season.index("{meeting: velden"), season.index("{meeting: oth")
        assert first < second

    def test_women_are_named_on_the_command_line(self, ask: Ask) -> None:
        run(ask, "--women", "46,Esposti")
        season = Path("results/cup-2025/season.yaml").read_text("utf-8")

        assert "Aubrac: {first_name: Lise, gender: f" in season
        assert "Berger: {first_name: Tom, gender: m" in season

    def test_where_no_file_says_when_it_was(self, ask: Ask) -> None:
        Path("timing/cup/Race 1/Weather.csv").unlink()

        assert "give --dates" in refused(ask)
        run(
            ask, "--dates", "2025-06-14..2025-06-15", "--place", "Spa", "--country", "b"
        )

    @pytest.mark.parametrize(
        ("answer", "written"),
        [("2025-06-14..2025-06-15", True), ("2025-06-14", True), ("in June", False)],
    )
    def test_somebody_at_a_terminal_is_asked_when_it_was(
        self, ask: Ask, monkeypatch: pytest.MonkeyPatch, answer: str, *, written: bool
    ) -> None:
        Path("timing/cup/Race 1/Weather.csv").unlink()
        monkeypatch.setattr("generator.commands._asking.interactive", lambda: True)
        monkeypatch.setattr(sys, "stdin", StringIO(f"{answer}\n"))
        order = ("import", "timing", "--into", str(INTO), "--women", "none")

        assert (ask(*order).code == 0) is written
        assert INTO.exists() is written

    def test_what_is_odd_in_several_files_is_told_once(self, ask: Ask) -> None:
        publish(
            result_of(LAPS, name="cup/Race 1/Results Official.csv", anonymous=True),
            result_of(LAPS, name="cup/Race 1/Results Provisional.csv", anonymous=True),
        )

        told = run(ask).count("3 is car 03 (Esposti): the file has lost its zeros")
        assert told == 1


class TestAgain:
    def test_the_same_files_change_nothing(self, ask: Ask) -> None:
        run(ask)
        before = INTO.read_bytes()

        assert "+++" not in run(ask)
        assert INTO.read_bytes() == before

    def test_what_people_wrote_stays_while_results_become_official(
        self, ask: Ask
    ) -> None:
        Path("timing/cup/Race 1/Results Official.csv").unlink()
        publish(result_of(LAPS, name="cup/Race 1/Results Provisional.csv"))
        run(ask)
        edit(
            "    events:\n",
            "    events:\n      - {event: spin, driver: Corvin, lap: 1}  # seen\n",
        )
        INTO.write_text(INTO.read_text("utf-8") + "\neditorial: {ban: [weather]}\n")
        publish(result_of(PENALISED, name="cup/Race 1/Results Official.csv"))
        said = run(ask)
        text = INTO.read_text("utf-8")

        assert "-      - {pos: 1, driver: Aubrac" in said
        assert "+      - {pos: 1, driver: Berger" in said
        assert "{event: spin, driver: Corvin, lap: 1}  # seen" in text
        assert "editorial: {ban: [weather]}" in text
        assert (
            "{event: penalty, driver: Aubrac, seconds: 30, after_flag: true, "
            "on_road: 1}  # +30 s after the race, 1st to 3rd: reason?"
        ) in text

    def test_a_value_typed_by_hand_is_not_replaced_unasked(self, ask: Ask) -> None:
        run(ask)
        edit(
            "{pos: 2, driver: Berger, laps: 4, gap: 0.4",
            "{pos: 2, driver: Berger, laps: 4, gap: 0.9",
        )
        before = INTO.read_bytes()
        publish(
            result_of({**LAPS, "7": [26.5, 24.4, 25, 30]}),
            laps({**LAPS, "7": [26.5, 24.4, 25, 30]}),
        )

        assert "typed by hand" in refused(ask)
        assert "you would be asked: " in run(ask, "--dry-run")
        assert INTO.read_bytes() == before
        run(ask, "--yes")
        assert "gap: 0.9" not in INTO.read_text("utf-8")

    @pytest.mark.parametrize(("answer", "kept"), [("n", True), ("y", False)])
    def test_somebody_at_a_terminal_is_asked(
        self, ask: Ask, monkeypatch: pytest.MonkeyPatch, answer: str, *, kept: bool
    ) -> None:
        run(ask)
        edit("laps: 4\n", "laps: 5\n")
        shorter = {number: own[:3] for number, own in LAPS.items()}
        publish(result_of(shorter), laps(shorter))
        monkeypatch.setattr("generator.commands._asking.interactive", lambda: True)
        monkeypatch.setattr(sys, "stdin", StringIO(f"{answer}\n" * 9))
        said = run(ask, "--women", "none")

        assert "was typed by hand, and the timekeepers differ" in said
        assert ("    laps: 5\n" in INTO.read_text("utf-8")) is kept


class TestBadInput:
    """Named file, line or column, what was expected; nothing is written."""

    def test_a_file_that_is_cut_off(self, ask: Ask) -> None:
        file = Path("timing/cup/Race 1/Results Official.csv")
        file.write_bytes(file.read_bytes()[:-40])

        assert "Results Official.csv, line 5: the row ends after" in refused(ask)

    def test_a_column_that_is_missing(self, ask: Ask) -> None:
        file = Path("timing/cup/Race 1/Laps.csv")
        file.write_bytes(file.read_bytes().replace(b" ELAPSED", b" PASSED"))

        said = refused(ask)
        assert "Laps.csv, line 1: the column ELAPSED is missing (it has NUMBER" in said

    def test_columns_in_another_order(self, ask: Ask) -> None:
        run(ask)
        before = INTO.read_bytes()
        file = Path("timing/cup/Race 1/Results Official.csv")
        mark = "\N{ZERO WIDTH NO-BREAK SPACE}"
        lines = file.read_text("utf-8").removeprefix(mark).splitlines()
        turned = [";".join(reversed(line.rstrip(";").split(";"))) for line in lines]
        file.write_text("\n".join(turned) + "\n", "utf-8")

        run(ask)
        assert INTO.read_bytes() == before

    def test_a_web_page_an_empty_file_and_one_of_100_megabytes(self, ask: Ask) -> None:
        Path("timing/a.csv").write_text("<!DOCTYPE html><title>Sign in</title>")
        Path("timing/b.csv").touch()
        with Path("timing/c.csv").open("wb") as file:
            file.truncate(100_000_000)

        said = refused(ask)
        assert "a.csv, line 1: the file is a web page" in said
        assert "b.csv: the file is empty" in said
        assert (
            f"c.csv: the file has 100,000,000 bytes, and may have {LARGEST:,}" in said
        )

    def test_two_meetings_in_one_folder(self, ask: Ask) -> None:
        other = {"46": [30.0, 30], "7": [31.0, 31], "13": [32.0, 32], "03": [33.0, 33]}
        publish(
            result_of(other, name="other/Race 1/Results Official.csv"),
            laps(other, name="other/Race 1/Laps.csv"),
        )

        said = refused(ask)
        assert "other/Race 1/Results Official.csv, line 2: " in said
        assert "import one meeting at a time" in said

    def test_a_car_twice(self, ask: Ask) -> None:
        file = Path("timing/cup/Race 1/Results Official.csv")
        lines = file.read_bytes().splitlines(keepends=True)
        file.write_bytes(b"".join([*lines, lines[2]]))

        assert "line 6: car 7 stands here and in line 3" in refused(ask)

    def test_a_driver_in_one_file_and_not_in_another(self, ask: Ask) -> None:
        publish(
            qualifying("46", "7", "03"),
            result_of(LAPS, name="cup/Race 1/Results Official.csv", anonymous=True),
        )

        assert "no file names the driver of car 13" in refused(ask)

    def test_a_file_that_nobody_knows(self, ask: Ask) -> None:
        file = Path("timing/holiday.csv")
        file.write_text("when,where\nJuly,Rome\n", "utf-8")

        assert 'holiday.csv: no importer knows the file, which begins "when' in run(ask)
        answer = ask("import", "timing", str(file), "--into", str(INTO))
        assert answer.code != 0

    @pytest.mark.parametrize(
        "into", ["velden.yaml", "results/cup/season.yaml", "results/cup/velden.txt"]
    )
    def test_a_place_where_no_meeting_file_belongs(self, ask: Ask, into: str) -> None:
        answer = ask("import", "timing", "--into", into)

        assert answer.code == 2
        assert "is no meeting file; write results/" in answer.err

    def test_a_source_that_is_not_there(self, ask: Ask) -> None:
        answer = ask("import", "nowhere", "--into", str(INTO))

        assert (answer.code, answer.out) == (2, "")
        assert "There is no file or folder nowhere." in answer.err


class Terminal(StringIO):
    """A terminal, or a file that errors go to."""

    def __init__(self, *, tty: bool) -> None:
        super().__init__()
        self.tty = tty

    def isatty(self) -> bool:
        return self.tty


class TestProgress:
    @pytest.mark.parametrize(("files", "tty"), [(2, True), (9, False)])
    def test_quick_work_is_quiet_and_so_is_a_file(
        self, monkeypatch: pytest.MonkeyPatch, files: int, *, tty: bool
    ) -> None:
        said = Terminal(tty=tty)
        monkeypatch.setattr(sys, "stderr", said)
        told = _asking.progress("reading")
        for index in range(1, files + 1):
            told(index, files)

        assert said.getvalue() == ""

    def test_long_work_is_told_and_wiped_away(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        said = Terminal(tty=True)
        monkeypatch.setattr(sys, "stderr", said)
        told = _asking.progress("reading")
        for index in range(1, 10):
            told(index, 9)

        assert "\rreading 4 of 9" in said.getvalue()
        assert said.getvalue().endswith("\r\033[K")
