"""Write the releases of a meeting: files, languages, formats, templates."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.asking import (
    MONZA,
    ROOT,
    TO_FRENCH,
    Ask,
    written,
)


def test_a_meeting_alone_is_a_command(cup: Path, ask: Ask) -> None:
    """The release is written, and its writer told where and what it tells."""
    answer = ask(*TO_FRENCH)

    text = (cup / MONZA).read_text("utf-8")
    assert answer.code == 0
    assert answer.out == ""
    where, headline, tells = answer.err.splitlines()
    assert where == MONZA
    assert headline.strip() in text.splitlines()
    assert "report" in tells
    assert " words; tells " in tells


def test_every_language_is_written_by_default(cup: Path, ask: Ask) -> None:
    answer = ask("monza-2021")

    assert answer.code == 0
    assert written(cup / "output") == ["monza-2021.en.txt", "monza-2021.fr.txt"]


def test_all_formats(cup: Path, ask: Ask) -> None:
    answer = ask(*TO_FRENCH, "--format", "all")

    assert answer.code == 0
    assert written(cup / "output") == ["monza-2021.fr.docx", "monza-2021.fr.txt"]


def test_one_format(cup: Path, ask: Ask) -> None:
    assert ask(*TO_FRENCH, "--format", "docx").code == 0
    assert written(cup / "output") == ["monza-2021.fr.docx"]


def test_output_folder_is_made(cup: Path, ask: Ask) -> None:
    assert ask(*TO_FRENCH, "--output", "out/box").code == 0
    assert written(cup / "out/box") == ["monza-2021.fr.txt"]
    assert not (cup / "output").exists()


def test_stdout_has_the_release_and_nothing_else(cup: Path, ask: Ask) -> None:
    printed = ask(*TO_FRENCH, "--stdout")
    ask(*TO_FRENCH)

    assert printed.code == 0
    assert printed.out == (cup / MONZA).read_text("utf-8")
    assert printed.err == ""


def test_stdout_writes_no_file(cup: Path, ask: Ask) -> None:
    ask(*TO_FRENCH, "--stdout")

    assert not (cup / "output").exists()


@pytest.mark.parametrize("format_", ["docx", "all"])
@pytest.mark.usefixtures("cup")
def test_stdout_is_for_text(ask: Ask, format_: str) -> None:
    answer = ask(*TO_FRENCH, "--stdout", "--format", format_)

    assert (answer.code, answer.out) == (2, "")
    assert "--stdout prints text" in answer.err


@pytest.mark.usefixtures("cup")
def test_stdout_and_a_folder_contradict(ask: Ask) -> None:
    assert ask(*TO_FRENCH, "--stdout", "--output", "x").code == 2


def test_project_elsewhere(
    cup: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)

    assert ask("--project", "cup", *TO_FRENCH).code == 0
    assert ask(*TO_FRENCH, "--project=cup").code == 0
    assert written(cup / "output") == ["monza-2021.fr.txt"]


def test_season_and_meeting(cup: Path, ask: Ask) -> None:
    assert ask("pccf-2021/monza-2021", "--lang", "fr").code == 0
    assert (cup / MONZA).is_file()


def test_a_meeting_called_like_a_command(cup: Path, ask: Ask) -> None:
    """The command wins; `write` names the meeting."""
    folder = cup / "results/pccf-2021"
    (folder / "monza-2021.yaml").rename(folder / "plan.yaml")
    season = folder / "season.yaml"
    text = season.read_text("utf-8").replace("meeting: monza-2021", "meeting: plan")
    season.write_text(text, "utf-8")

    assert ask("plan", "--lang", "fr").code == 2
    assert ask("write", "plan", "--lang", "fr").code == 0
    assert written(cup / "output") == ["plan.fr.txt"]


def test_own_templates_stand_before_the_built_in(cup: Path, ask: Ask) -> None:
    own = cup / "templates/fr/terms.j2"
    own.parent.mkdir(parents=True)
    built_in = (ROOT / "templates/fr/terms.j2").read_text("utf-8")
    own.write_text(built_in.replace("Contacts presse", "Nous joindre"), "utf-8")
    season = cup / "results/pccf-2021/season.yaml"
    contact = "  contacts: [{name: Ada, role: {fr: Presse, en: Press}}]\n"
    season.write_text(season.read_text("utf-8") + contact, "utf-8")

    assert "Nous joindre" in ask(*TO_FRENCH, "--stdout").out


def test_reference_document_stands_beside_the_season_file(cup: Path, ask: Ask) -> None:
    season = cup / "results/pccf-2021/season.yaml"
    season.write_text(season.read_text("utf-8") + "  reference: x.docx\n", "utf-8")

    answer = ask(*TO_FRENCH, "--format", "docx")

    assert answer.code == 1
    assert "results/pccf-2021/x.docx" in answer.err
