"""genrelease chart: files for each race and title, and a word on what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from generator import drawing
from generator.results.meeting import Standing
from tests.asking import genrelease, written
from tests.builders import meeting, project, race, season, standings
from tests.charts.subjects import CHART

if TYPE_CHECKING:
    from tests.asking import Ask

RUN = race("Klein", "Latorre", laps=3, lap_chart=CHART)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def drawable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A season of two rounds: laps are known of one race, points of two titles."""

    def ran(*races: object, **points: int) -> object:
        totals = Standing(totals=points)
        after = standings(after=totals)
        am = standings("Am", after=Standing(totals={"Maurice": points["Klein"]}))
        both = type(after)(after={**after.after, **am.after})
        return meeting(races=races, standings=both)

    meetings = {
        "barcelona-2021": ran(race("Klein"), RUN, Klein=40, Latorre=30),
        "monza-2021": ran(race("Klein"), race("Latorre"), Klein=20, Latorre=25),
    }
    project(tmp_path, season(), meetings)  # type: ignore[arg-type]  # meetings, as made
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_chart_is_a_file_in_each_language_and_format(
    drawable: Path, ask: Ask
) -> None:
    answer = ask("chart", "barcelona-2021")

    assert (answer.code, answer.out) == (0, "")
    assert written(drawable / "output") == [
        f"barcelona-2021.{code}.{name}.{form}"
        for code in ("en", "fr")
        for name in ("race-2", "title")
        for form in ("png", "svg")
    ]


@pytest.mark.usefixtures("drawable")
def test_it_says_why_a_race_is_not_drawn(ask: Ask) -> None:
    said = ask("chart", "barcelona-2021").err

    assert said.count("race 1: the file has no positions by lap (lap_chart).") == 1
    assert "race 2:" not in said


def test_one_language_and_one_format_are_enough(drawable: Path, ask: Ask) -> None:
    ask("chart", "barcelona-2021", "--lang", "fr", "--format", "svg", "--output", "out")

    assert written(drawable / "out") == [
        "barcelona-2021.fr.race-2.svg",
        "barcelona-2021.fr.title.svg",
    ]


def test_a_class_is_drawn_by_its_name_and_all_together(
    drawable: Path, ask: Ask
) -> None:
    ask("chart", "barcelona-2021", "--title", "Am", "--lang", "en", "--output", "am")
    ask("chart", "barcelona-2021", "--title", "all", "--lang", "en", "--output", "all")

    assert "barcelona-2021.en.title-am.svg" in written(drawable / "am")
    assert "barcelona-2021.en.title.svg" not in written(drawable / "am")
    assert {
        "barcelona-2021.en.title-am.svg",
        "barcelona-2021.en.title.svg",
    } <= set(written(drawable / "all"))


@pytest.mark.usefixtures("drawable")
def test_an_unknown_title_is_answered_with_those_there_are(ask: Ask) -> None:
    answer = ask("chart", "barcelona-2021", "--title", "Silver")

    assert answer.code == 2
    assert "Overall, Pro-Am, Am, Rookie" in answer.err


def test_where_nothing_can_be_drawn_it_says_so_and_writes_nothing(
    cup: Path, ask: Ask
) -> None:
    answer = ask("chart", "monza-2021")

    assert answer.code == 2
    assert "No chart can be drawn of monza-2021" in answer.err
    assert "lap_chart" in answer.err
    assert not (cup / "output").exists()


def test_the_same_files_give_the_same_bytes_in_every_process(drawable: Path) -> None:
    for name, seed in (("one", "1"), ("two", "2")):
        answer = genrelease(
            "chart",
            "barcelona-2021",
            "--output",
            name,
            cwd=drawable,
            PYTHONHASHSEED=seed,
        )
        assert answer.code == 0, answer.err
    names = written(drawable / "one")

    assert len(names) == 8
    assert names == written(drawable / "two")
    assert [
        name
        for name in names
        if (drawable / "one" / name).read_bytes()
        != (drawable / "two" / name).read_bytes()
    ] == []


def test_what_a_user_has_set_in_matplotlib_changes_nothing(drawable: Path) -> None:
    (drawable / "matplotlibrc").write_text("lines.linewidth: 9\nfont.size: 30\n")
    line = ("chart", "barcelona-2021", "--format", "svg", "--lang", "en")
    genrelease(*line, "--output", "one", cwd=drawable)
    (drawable / "matplotlibrc").unlink()
    genrelease(*line, "--output", "two", cwd=drawable)
    one, two = (
        (drawable / name / "barcelona-2021.en.race-2.svg").read_bytes()
        for name in ("one", "two")
    )

    assert one == two


def test_an_svg_is_sound_has_its_title_and_no_date(drawable: Path, ask: Ask) -> None:
    ask("chart", "barcelona-2021", "--lang", "fr", "--format", "svg")
    text = (drawable / "output/barcelona-2021.fr.race-2.svg").read_text("utf-8")
    titles = [one.text for one in ET.fromstring(text).iter(f"{SVG}title")]  # noqa: S314  our own

    assert titles == ["La course\N{NO-BREAK SPACE}2 à Barcelona, tour par tour"]
    assert "3\N{NO-BREAK SPACE}voitures" in text
    assert "dc:date" not in text


def test_a_chart_that_was_edited_stays(drawable: Path, ask: Ask) -> None:
    line = ("chart", "barcelona-2021", "--lang", "fr", "--format", "svg")
    ask(*line)
    edited = drawable / "output/barcelona-2021.fr.title.svg"
    edited.write_text("<svg/>", "utf-8")
    answer = ask(*line)

    assert edited.read_text("utf-8") == "<svg/>"
    assert "has been edited" in answer.err
    assert "barcelona-2021.fr.title.new.svg" in written(drawable / "output")


@pytest.mark.usefixtures("drawable")
def test_without_matplotlib_it_says_how_to_install_it(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing, "NEEDED", "no_such_package")
    answer = ask("chart", "barcelona-2021")

    assert answer.code == 2
    assert "pip install 'genrelease[charts]'" in answer.err


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [(["chart", "barcelona-2021"], True), (["barcelona-2021"], False)],
)
def test_matplotlib_is_loaded_for_charts_alone(
    drawable: Path, arguments: list[str], *, loaded: bool
) -> None:
    code = (
        "import sys; from generator.cli import main; main(); "
        "print('matplotlib' in sys.modules)"
    )
    answer = genrelease(*arguments, cwd=drawable, code=code)

    assert answer.out.strip() == str(loaded)


class TestInARelease:
    def test_the_word_document_shows_the_charts(self, drawable: Path, ask: Ask) -> None:
        answer = ask("barcelona-2021", "--format", "docx", "--charts", "--lang", "en")

        assert answer.code == 0
        assert "race 1: the file has no positions by lap" in answer.err
        assert descriptions(drawable / "output/barcelona-2021.en.docx") == [
            "Race 2 at Barcelona, lap by lap",
            "The title race",
        ]

    def test_it_does_not_unless_asked(self, drawable: Path, ask: Ask) -> None:
        ask("barcelona-2021", "--format", "docx", "--lang", "en")

        assert descriptions(drawable / "output/barcelona-2021.en.docx") == []

    @pytest.mark.usefixtures("drawable")
    def test_a_text_has_no_pictures(self, ask: Ask) -> None:
        answer = ask("barcelona-2021", "--charts")

        assert answer.code == 2
        assert "--format docx" in answer.err


def descriptions(path: Path) -> list[str]:
    """Give what each picture of a Word document is said to show, up to a full stop."""
    import docx  # noqa: PLC0415  for these tests alone

    shapes = docx.Document(str(path)).inline_shapes
    told = [shape._inline.docPr.get("descr") for shape in shapes]  # noqa: SLF001  as Word reads it
    return [str(one).replace("\N{NO-BREAK SPACE}", " ").split(".")[0] for one in told]
