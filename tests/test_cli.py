"""genrelease as its user meets it: usage, messages, exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import cli, discovery
from tests.asking import (
    MAIN,
    TO_FRENCH,
    Ask,
    genrelease,
)

FULL = Path("/dev/full")


def test_nothing_asked(ask: Ask) -> None:
    answer = ask()

    assert (answer.code, answer.out) == (2, "")
    assert "genrelease --help" in answer.err


def test_help_has_examples_and_exit_codes(ask: Ask) -> None:
    answer = ask("--help")

    assert (answer.code, answer.err) == (0, "")
    assert "genrelease monza-2021 --lang fr" in answer.out
    assert "exit codes:" in answer.out
    for command in discovery.names("commands"):
        assert f"  {command} " in answer.out


@pytest.mark.parametrize("command", discovery.names("commands"))
def test_every_command_has_help(ask: Ask, command: str) -> None:
    answer = ask(command, "--help")

    assert answer.code == 0
    assert "examples:\n  genrelease" in answer.out


def test_version(ask: Ask) -> None:
    answer = ask("--version")

    assert answer.code == 0
    assert answer.out.startswith("genrelease ")


def test_nearest_names_are_offered(cup: Path, ask: Ask) -> None:
    answer = ask("monza-2012")

    assert (answer.code, answer.out) == (2, "")
    assert "did you mean monza-2021" in answer.err
    assert not (cup / "output").exists()


@pytest.mark.parametrize(
    "name", ["../monza-2021", "/etc/passwd", "a/b/c", "results/..", "C:monza", ""]
)
def test_no_path_is_a_name(ask: Ask, name: str) -> None:
    answer = ask(name)

    assert (answer.code, answer.out) == (2, "")
    assert "is not the name of a meeting" in answer.err


@pytest.mark.usefixtures("cup")
def test_no_such_language(ask: Ask) -> None:
    answer = ask("monza-2021", "--lang", "de")

    assert answer.code == 2
    assert "'en', 'fr', 'all'" in answer.err


@pytest.mark.usefixtures("cup")
def test_no_such_format(ask: Ask) -> None:
    assert ask("monza-2021", "--format", "pdf").code == 2


@pytest.mark.usefixtures("cup")
def test_options_are_not_abbreviated(ask: Ask) -> None:
    assert ask("monza-2021", "--la", "fr").code == 2


def test_no_project(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    answer = ask("monza-2021")

    assert answer.code == 2
    assert "--project" in answer.err


@pytest.mark.usefixtures("cup")
def test_no_report_before_the_races(ask: Ask) -> None:
    answer = ask("portimao-2021", "--kind", "report")

    assert answer.code == 2
    assert "add the classification of a race" in answer.err


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_utf8_whatever_the_locale(cup: Path, locale: str) -> None:
    ascii_ = {
        "LC_ALL": locale,
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "ascii",
    }

    answer = genrelease(*TO_FRENCH, "--stdout", cwd=cup, **ascii_)

    assert answer.code == 0
    assert "é" in answer.out
    assert genrelease(*TO_FRENCH, cwd=cup, **ascii_).code == 0


def test_a_reader_that_leaves_early(cup: Path) -> None:
    """`genrelease schema | head` ends as other programs do, without a word."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing) as pipe:
        process = subprocess.run(
            [sys.executable, "-c", MAIN, "schema"],
            cwd=cup,
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert process.returncode == cli.BROKEN_PIPE
    assert process.stderr == b""


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is full")
def test_standard_output_is_full(cup: Path) -> None:
    with FULL.open("wb") as full:
        process = subprocess.run(
            [sys.executable, "-c", MAIN, "list"],
            cwd=cup,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert process.returncode == cli.FAULT
    assert process.stderr.startswith(b"Standard output cannot be written")


def test_only_what_a_text_needs_is_imported(cup: Path, tmp_path: Path) -> None:
    """No pydantic, YAML or Word for a release from files known before."""
    show = "import sys; from generator.cli import main; main(); print(*sys.modules)"
    cache = str(tmp_path / "cache")
    genrelease(*TO_FRENCH, cwd=cup, XDG_CACHE_HOME=cache)

    answer = genrelease(*TO_FRENCH, cwd=cup, code=show, XDG_CACHE_HOME=cache)

    imported = set(answer.out.split())

    assert not {"pydantic", "ruamel", "docx", "babel"} & imported
    assert "generator.languages.en" not in imported
    assert "generator.commands.plan" not in imported
