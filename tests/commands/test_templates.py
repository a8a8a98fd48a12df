"""genrelease templates: every fault of the templates at once, and a preview."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import cli, discovery
from generator.proofreading import proof
from generator.proofreading.files import File
from generator.proofreading.files import files as every
from tests.asking import ROOT, TO_FRENCH, Ask

FRENCH, ENGLISH = "templates/fr/storylines/win.j2", "templates/en/storylines/win.j2"
SOUND = """\
{# Three ways, nothing wrong. #}

[clause]
{{ winner|subject }} remportait la course{{ n }}

[clause]
la victoire revenait {{ winner|a }}

[clause]
personne ne battait {{ winner|name }}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project without results; the current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, text: str, name: str = FRENCH) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.mark.parametrize("code", discovery.names("languages"))
def test_the_built_in_templates_have_no_fault(
    code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code_ = cli.main(["templates", "--lang", code, "--project", str(ROOT)])

    assert capsys.readouterr().out == ""
    assert code_ == 0


@pytest.mark.usefixtures("folder")
def test_one_storyline_is_shown_with_its_lines(ask: Ask) -> None:
    answer = ask("templates", "win", "--lang", "fr")
    first, *lines = answer.out.splitlines()
    source = (ROOT / FRENCH).read_text("utf-8").splitlines()

    assert answer.code == 0
    assert answer.err == "0 faults in win.\n"
    assert first.endswith(FRENCH)
    for heading, said in zip(lines[::2], lines[1::2], strict=True):
        number, _, header = heading.strip().partition("  ")
        assert source[int(number) - 1].strip() == header
        assert said.strip()[0].isupper()
    assert len(lines) // 2 == sum(
        line.startswith("[") and "[part " not in line for line in source
    )


@pytest.mark.usefixtures("folder")
def test_both_languages_are_shown(ask: Ask) -> None:
    out = ask("templates", "win").out

    assert "templates/en/storylines/win.j2" in out
    assert "templates/fr/storylines/win.j2" in out


@pytest.mark.usefixtures("folder")
def test_no_such_storyline(ask: Ask) -> None:
    answer = ask("templates", "wim")

    assert (answer.code, answer.out) == (2, "")
    assert "did you mean win" in answer.err


def test_a_sound_template_of_ones_own(folder: Path, ask: Ask) -> None:
    write(folder, SOUND)

    answer = ask("templates", "win", "--lang", "fr")

    assert answer.code == 0
    assert answer.out.startswith(FRENCH)
    assert "La victoire revenait à Alessandro Ortelli (Écurie Azur)." in answer.out


FAULTS = {
    "[clause]\n{{ winer|subject }} gagnait": "nothing is called winer here; "
    "correct it (did you mean winner?)",
    "[clause]\n{{ winner|sujet }} gagnait": "there is no filter sujet; correct it",
    "[clause]\n{{ winner|subject }} gagnait {{ here.town }}": "here has no town",
    '[clause]\n{{ winner|subject }} gagnait{% if tells("strak") %} encore{% endif %}': (
        "there is no storyline strak; correct it (did you mean streak?)"
    ),
    "[clause]\n{{ winner|subject gagnait": "correct it",
    "[clause]\n{% if n %}{{ winner|subject }} gagnait": "is not closed; correct it",
    "[verse]\n{{ winner|subject }} gagnait": "names no shape",
    "[clause, if grid == 3 and grid == 4]\n{{ winner }} gagnait": "fits no facts",
    "[clause, if part_of_day == 'x']\n{{ winner }} gagnait": "fits no facts",
    "[clause, if weather == 'suny']\n{{ winner }} gagnait": "fits no facts",
    "[clause]\npersonne ne battait {{ winner }} ({{ '' }})": "the brackets are empty",
    "[clause]\nla victoire de {{ winner|name }}": "the elision is missing",
    "[clause]\non savait que {{ winner|name }} gagnait": "the elision is missing",
    "[clause]\nla course de le vainqueur, {{ winner }}": "is not contracted",
    "[clause]\nle le vainqueur était {{ winner }}": "a word stands twice",
    "[clause]\nPersonne ne battait {{ winner }}": "the clause begins with a capital",
    "[clause]\npersonne ne battait {{ winner }}.": "the clause ends with a full stop",
    "[clause]\n« personne ne battait {{ winner }}": "« and » are not balanced",
    "[clause]\n{{ winner|subject }}, parti en tête, gagnait": "a comma follows",
    "[clause]\n{{ winner|subject }} <gagnait / dominait": "a choice is not closed",
    "[clause]\n{{ winner|subject }} <gagnait>": "a choice is not closed",
    "[clause]\n{{ winner|subject }} <gagnait / gagnait>": "offers the same twice",
}


@pytest.mark.parametrize(("variant", "fault"), FAULTS.items())
def test_a_fault_is_found_with_its_line(
    folder: Path, ask: Ask, variant: str, fault: str
) -> None:
    write(folder, f"{SOUND}\n{variant}\n")

    answer = ask("templates", "win", "--lang", "fr")

    assert answer.code == 1
    assert f"{FRENCH}, line 12: " in answer.out
    assert fault in answer.out


def test_every_fault_at_once(folder: Path, ask: Ask) -> None:
    write(folder, "\n\n".join([SOUND, *FAULTS][:1] + ["[clause]\nPersonne. "] * 3))
    write(folder, "[clause]\na issue arose", ENGLISH)

    answer = ask("templates", "win")

    assert answer.out.count(f"{FRENCH}, line ") == 6
    assert "the article is that of a consonant" in answer.out
    assert (
        f"{ENGLISH}: there are too few clauses or sentences, 1; write 2 more"
        in answer.out
    )
    assert f"{len(answer.out.splitlines())} faults in win." in answer.err


@pytest.fixture
def _no_storylines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out what takes long: the templates of every storyline."""

    def files(project: Path | None, code: str) -> tuple[File, ...]:
        names = set(discovery.names("detectors"))
        return tuple(f for f in every(project, code) if f.storyline not in names)

    monkeypatch.setattr(proof, "files", files)


@pytest.mark.usefixtures("_no_storylines")
def test_a_storyline_of_no_detector(folder: Path, ask: Ask) -> None:
    write(folder, SOUND, "templates/fr/storylines/wins.j2")

    out = ask("templates", "--lang", "fr").out

    assert "fr/storylines/wins.j2: there is no storyline wins; correct it" in out


def test_a_missing_twin(
    folder: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A language that lacks a file is told which, where a release would fail."""
    monkeypatch.setattr(
        "generator.proofreading.files.folders", lambda _: (folder / "templates",)
    )
    write(folder, SOUND)

    out = ask("templates", "win").out

    assert "en/storylines/win.j2: the file is missing; write it" in out
    assert "fr/storylines/win.j2: the file is missing" not in out


@pytest.mark.usefixtures("_no_storylines")
def test_terms_are_checked(folder: Path, ask: Ask) -> None:
    write(folder, "[contacts]\nNous joindre\n", "templates/fr/terms.j2")

    assert "[links] is missing" in ask("templates", "--lang", "fr").out


def test_a_file_that_is_no_text(folder: Path, ask: Ask) -> None:
    write(folder, SOUND)
    (folder / FRENCH).write_bytes(b"\xff\xfe\x00")

    answer = ask("templates", "win", "--lang", "fr")

    assert answer.code == 1
    assert "is not text in UTF-8" in answer.out


def test_no_release_is_written_with_a_file_that_is_no_text(cup: Path, ask: Ask) -> None:
    write(cup, SOUND)
    (cup / FRENCH).write_bytes(b"\xff\xfe\x00")

    answer = ask(*TO_FRENCH)

    assert answer.code == 1
    assert f"{FRENCH}: the file is not text in UTF-8; save it so." in answer.err


def test_a_release_says_which_variant_is_broken(cup: Path, ask: Ask) -> None:
    write(cup, f"{SOUND}\n[clause]\n{{% if n %}}personne ne battait {{{{ winner }}}}\n")

    answer = ask(*TO_FRENCH)

    assert answer.code == 1
    assert f"{FRENCH}, line 12: {{% if %}} or {{% for %}} is not closed" in answer.err
    assert "genrelease templates shows every fault" in answer.err
